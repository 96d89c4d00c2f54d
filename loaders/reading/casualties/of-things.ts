import type { Match } from "../lexicon.ts";
import { type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import { isClosed } from "./closed.ts";

/** "a militant attack", "a police post": the word for people belongs to the noun behind it. */
export function isAdjective(source: ReadSource, { to }: Match): boolean {
  // "un assaillant neutralisé": what befell him.
  if (termsWithin(source, "outcomes", to, to + 3).some(({ from, code }) => from === to && code.endsWith(":v"))) return false;
  const things = [
    ...termsWithin(source, "tactics", to, to + 3),
    ...termsWithin(source, "sites", to, to + 2).filter(({ code }) => !code.endsWith(":people")),
  ];
  return things.some(({ from, code }) => from === to && code !== "none" && code !== "attacked");
}

/** "a Kenyan company": what is counted is of that nation. */
export function isOfNation(source: ReadSource, { code, to }: Match): boolean {
  if (code !== "national" || source.text.tokens[to]?.kind !== "word") return false;
  const tables = ["auxiliaries", "outcomes", "connectives", "speech", "people", "parts", "adverbs"];
  return tables.every((table) => termsWithin(source, table, to, to + 3).every(({ from }) => from !== to));
}

/** "two military operational vehicles": what is counted is the vehicles. */
export function isOfVehicle(source: ReadSource, { code, to }: Match): boolean {
  if (code !== "military" && code !== "police") return false;
  const vehicle = termsWithin(source, "vehicles", to, to + 3)[0];
  return vehicle !== undefined && wordsBetween(source, to, vehicle.from) <= 1 && !isClosed(source, to, vehicle.from);
}

/** "four other attacks": others that are no people. */
export function isOtherThings(source: ReadSource, { from, to }: Match): boolean {
  if (termsWithin(source, "parts", from, to, "other").length === 0) return false;
  const things = [
    ...termsWithin(source, "tactics", to, to + 3),
    ...termsWithin(source, "sites", to, to + 3),
    ...termsWithin(source, "vehicles", to, to + 2),
  ];
  return things.some((thing) => thing.from === to && !thing.code.endsWith(":people"));
}

/** "une attaque jihadiste", "un camp militaire": what is counted is the attack or the camp. */
export function isOfThing(source: ReadSource, from: number, person: Match): boolean {
  const things = [
    ...termsWithin(source, "tactics", from, person.from),
    ...termsWithin(source, "sites", from, person.from).filter((site) => !site.code.endsWith(":people") && !isTheirs(source, site, person)),
    ...termsWithin(source, "vehicles", from, person.from),
  ];
  return things.some(({ code }) => code !== "none" && code !== "suicide");
}

/** "six quarry workers": one place right before people says where they work. */
function isTheirs({ text, pack }: ReadSource, { to }: Match, person: Match): boolean {
  const isPlural = (at: number) => pack.isPlural(text.tokens[at - 1]?.norm ?? "");
  return to === person.from && !isPlural(to) && isPlural(person.to);
}
