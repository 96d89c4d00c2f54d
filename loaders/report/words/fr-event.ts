import { theActor } from "../../figures/words/fr/actors.ts";
import { atPlace, inCountry } from "../../figures/words/fr/geography.ts";
import { a, agree, de, lower } from "../../figures/words/fr/grammar.ts";
import type { Say } from "../../figures/words/say.ts";
import type { Count } from "../../model/coded.ts";
import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import type { ReportWords } from "./words.ts";

type CountField = "killed" | "wounded" | "attackers_killed";

/** A noun for people: one, many, and whether what agrees with it is feminine. */
type People = readonly [one: string, many: string, feminine: boolean];

/** Who the victims were, where every figure says the same of them. */
const VICTIMS: Record<string, People> = {
  military: ["militaire", "militaires", false],
  police: ["policier ou gendarme", "policiers et gendarmes", false],
  peacekeeper: ["soldat de la paix", "soldats de la paix", false],
  militia: ["membre de groupe d’autodéfense", "membres de groupes d’autodéfense", false],
  civilian: ["civil", "civils", false],
  government: ["responsable public", "responsables publics", false],
};

const ANYBODY: People = ["personne", "personnes", true];
const ATTACKERS: People = ["assaillant", "assaillants", false];

/** Attacks by their tactic, where the codebook's label names the weapon alone. */
const ATTACKS: Record<string, string> = {
  vbied: "attaque au véhicule piégé",
  ied: "attaque à l’engin explosif improvisé",
  indirect_fire: "tirs d’obus ou de roquettes",
  other: "attaque",
};

const DETERMINER = /^(?:l[ea’']s?|une?|des?|du|certains?|plusieurs|quelques|deux|trois|ce|cette|ces)(?=[\s’'])/i;

/**
 * How a source is called within a French sentence: by its institution's name, else in the article's own words, which are quoted if they
 * are of another language or would not stand after "selon".
 */
export function sourceName({ institution, source, source_type }: LinkedAccount, foreign: boolean): string {
  // "Le Monde", but « local media ».
  if (source_type === "media" && /^\p{Lu}/u.test(source)) return source;
  if (institution !== null) return theActor(institution);
  if (foreign) return `« ${source} »`;
  if (DETERMINER.test(source)) return lower(source);
  if (/^(?:sources|témoins|habitants|responsables|autorités|villageois)\b/i.test(source)) return `des ${lower(source)}`;
  return /^\p{Lu}/u.test(source) ? source : `« ${source} »`;
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}

/** Accounts by whose word a field has its value; none if the event gives no reason. */
function tellers(event: CaseEvent, field: string): LinkedAccount[] {
  const ids = new Set(event.reasons.filter((reason) => reason.field === field).flatMap((reason) => reason.accounts));
  return event.accounts.filter((account) => ids.has(account.account_id));
}

/** Who the dead or wounded were by the word of those who gave the figure; "personnes" where it does not say, or says several. */
function victims(event: CaseEvent, field: CountField): People {
  if (field === "attackers_killed") return ATTACKERS;
  const told = tellers(event, field).flatMap(({ casualties }) => casualties);
  const own = told.filter(({ outcome, group, joint_events }) => outcome === field && group !== "attacker" && joint_events.length === 0);
  const [group, ...others] = unique(own.map((casualty) => casualty.group));
  return (others.length === 0 && group !== undefined ? VICTIMS[group] : undefined) ?? ANYBODY;
}

function isNumber(count: Count | null): count is Count {
  return count !== null && (count.low ?? count.best ?? count.high) !== null;
}

/** What sentences are told with: the language's helpers, and the names of sources. */
interface Teller {
  say: Say;
  number: (value: number) => string;
  name: (account: LinkedAccount) => string;
}

/** "deux militaires", "au moins 26 personnes", "entre neuf et 12 civils". */
function people(count: Count, [one, many, feminine]: People, number: Teller["number"]): string {
  const { low, best, high } = count;
  const value = best ?? low ?? high ?? 0;
  if (low !== null && high !== null && low !== high && best === null) return `entre ${number(low)} et ${number(high)} ${many}`;
  const noun = value >= 2 ? `${number(value)} ${many}` : `un${feminine ? "e" : ""} ${one}`;
  if (best === null && low === null) return `jusqu’à ${noun}`;
  if (high === null && low !== null && (best === null || best === low)) return `au moins ${noun}`;
  return low === null && high === null ? `environ ${noun}` : noun;
}

function range({ low, best, high }: Count, number: Teller["number"]): string {
  if (best === null || low === null || high === null || low === high) return "";
  return ` (les chiffres vont de ${number(low)} à ${number(high)})`;
}

const VERBS: Record<CountField, string> = { killed: "tué", wounded: "blessé", attackers_killed: "tué" };

/** Who a toll is taken from, as a sentence ends with it. */
function accordingTo(event: CaseEvent, field: CountField, { say, name }: Teller): string {
  const by = unique(tellers(event, field).map(name));
  return by.length > 0 ? `, selon ${say.list(by.slice(0, 2))}` : "";
}

function vagueSentence([, many, feminine]: People, verbs: readonly string[], according: string): string {
  return `Des ${many} ont été ${verbs.map((verb) => `${verb}${feminine ? "e" : ""}s`).join(" et ")}, en nombre non précisé${according}.`;
}

/** Dead and wounded of whom the same sources give no number stand in one sentence; null where they do not. */
function vagueTogether(event: CaseEvent, teller: Teller): string | null {
  const vague = ["killed", "wounded"] as const;
  if (vague.some((field) => event[field] === null || isNumber(event[field]))) return null;
  const verbs = vague.map((field) => VERBS[field]);
  const [killed, wounded] = vague.map((field) => vagueSentence(victims(event, field), verbs, accordingTo(event, field, teller)));
  return killed === wounded ? (killed ?? null) : null;
}

function tollSentence(event: CaseEvent, field: CountField, teller: Teller): string | null {
  const { say, number } = teller;
  const count = event[field];
  if (count === null) return null;
  const according = accordingTo(event, field, teller);
  const [one, many, feminine] = victims(event, field);
  const ending = feminine ? "e" : "";
  if (!isNumber(count)) return vagueSentence([one, many, feminine], [VERBS[field]], according);
  const value = count.best ?? count.low ?? count.high ?? 0;
  if (value === 0) return `Aucun${ending} ${one} n’a été ${VERBS[field]}${ending}${range(count, number)}${according}.`;
  const phrase = people(count, [one, many, feminine], number);
  const verb = agree(value, `a été ${VERBS[field]}${ending}`, `ont été ${VERBS[field]}${ending}s`);
  return `${say.capital(phrase)} ${verb}${range(count, number)}${according}.`;
}

function perpetratorSentence(event: CaseEvent, { say, name }: Teller): string | null {
  if (event.initiator === "state") return null;
  if (event.perpetrator === null) return "Aucun auteur n’est nommé.";
  const names = event.perpetrator.split(";").map(theActor);
  const by = unique(
    tellers(event, "basis")
      .filter(({ institution }) => institution !== event.perpetrator)
      .map(name),
  );
  const whose = by.length > 0 ? say.list(by.slice(0, 2)) : "";
  if (event.basis === "claimed") return `L’attaque est revendiquée par ${say.list(names)}${names.length > 1 ? ", chacun pour soi" : ""}.`;
  if (event.basis === "suspected") return `Les soupçons se portent sur ${say.list(names)}${whose === "" ? "" : `, selon ${whose}`}.`;
  return `L’attaque est attribuée ${say.list(names.map(a))}${whose === "" ? "" : ` par ${whose}`}.`;
}

function disputeSentence(event: CaseEvent, say: Say): string | null {
  if (event.disputed.length === 0) return null;
  return `Les versions se contredisent sur ${say.list(event.disputed.map(say.knowledge))}.`;
}

function what(event: CaseEvent, say: Say): string {
  const tactics = event.tactics.map((tactic) => ATTACKS[tactic] ?? say.label("tactic", tactic));
  return say.capital(tactics.length > 0 ? say.list(tactics) : event.initiator === "state" ? "opération" : "attaque");
}

function whom({ tactics, target, target_actor }: CaseEvent, say: Say): string {
  // "Opération contre des groupes armés" names its target already.
  if (tactics.length > 0 && tactics.every((tactic) => tactic === "operation")) return "";
  const kidnapped = tactics.length > 0 && tactics.every((tactic) => tactic === "kidnapping");
  if (target_actor !== null) {
    const names = target_actor.split(";").map(theActor);
    return kidnapped ? ` visant ${say.list(names)}` : ` contre ${say.list(names)}`;
  }
  if (target === null || target === "other") return "";
  const plural = say.plural("target", target);
  if (kidnapped) return ` ${de(plural)}`;
  return ` contre ${target === "government" ? "les" : "des"} ${plural}`;
}

function where({ place, country, geo_precision }: CaseEvent, say: Say): string {
  if (place === null) return country === null ? ", lieu non précisé" : ` ${inCountry(country, say.country(country))}`;
  const land = country === null || say.country(country) === say.place(place) ? "" : ` (${say.country(country)})`;
  return ` ${atPlace(place, geo_precision !== "region" && geo_precision !== "area")}${land}`;
}

/** The French sentences about one event. */
export function frenchEvent(say: Say, number: (value: number) => string): Pick<ReportWords, "title" | "short" | "story"> {
  const date = (event: CaseEvent) => say.date(event.date_start, event.date_end, event.date_precision);
  const when = (event: CaseEvent) => say.on(event.date_start, event.date_end, event.date_precision) || date(event);
  return {
    title: (event) => `${what(event, say)}${whom(event, say)}${where(event, say)}, ${when(event)}`,
    short: (event) => {
      const place =
        event.place === null ? (event.country === null ? "Lieu non précisé" : say.country(event.country)) : say.place(event.place);
      return `${say.capital(place)}, ${date(event)}`;
    },
    story: (event, isForeign) => {
      const teller: Teller = { say, number, name: (account) => sourceName(account, isForeign(account.article)) };
      const together = vagueTogether(event, teller);
      const sentences = [
        together ?? tollSentence(event, "killed", teller) ?? "Aucune source ne donne de nombre de morts.",
        together === null ? tollSentence(event, "wounded", teller) : null,
        tollSentence(event, "attackers_killed", teller),
        perpetratorSentence(event, teller),
        disputeSentence(event, say),
      ];
      return sentences.filter((sentence) => sentence !== null);
    },
  };
}
