import type { Say } from "../../figures/words/say.ts";
import type { Count } from "../../model/coded.ts";
import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import type { ReportWords } from "./words.ts";

type CountField = "killed" | "wounded" | "attackers_killed";

/** Who the victims were, where every figure says the same of them. */
const VICTIMS: Record<string, [one: string, many: string]> = {
  military: ["soldier", "soldiers"],
  police: ["police officer", "police officers"],
  peacekeeper: ["peacekeeper", "peacekeepers"],
  militia: ["militia member", "militia members"],
  civilian: ["civilian", "civilians"],
  government: ["official", "officials"],
};

/**
 * How a source is called within an English sentence: by its institution's name, else in the article's own words, quoted if
 * those are of another language. Institutions that are named by what they are take "the": the Malian army, but JNIM.
 */
export function sourceName({ institution, source, source_type }: LinkedAccount, foreign: boolean): string {
  // "Le Monde", but “des médias locaux”.
  if (source_type === "media" && /^\p{Lu}/u.test(source)) return source;
  if (institution !== null) return /\s\p{Ll}\S*$/u.test(institution) ? `the ${institution}` : institution;
  return foreign
    ? `“${source}”`
    : source.replace(/^(The|An?|Some|Local|Officials?|Residents|Witnesses)(?=\s|$)/, (word) => word.toLowerCase());
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}

/** Accounts by whose word a field has its value; none if the event gives no reason. */
function tellers(event: CaseEvent, field: string): LinkedAccount[] {
  const ids = new Set(event.reasons.filter((reason) => reason.field === field).flatMap((reason) => reason.accounts));
  return event.accounts.filter((account) => ids.has(account.account_id));
}

/** Who the dead or wounded were by the word of those who gave the figure; "people" where it does not say, or says several. */
function victims(event: CaseEvent, field: CountField): [one: string, many: string] {
  if (field === "attackers_killed") return ["attacker", "attackers"];
  const told = tellers(event, field).flatMap(({ casualties }) => casualties);
  const own = told.filter(({ outcome, group, joint_events }) => outcome === field && group !== "attacker" && joint_events.length === 0);
  const [group, ...others] = unique(own.map((casualty) => casualty.group));
  return (others.length === 0 && group !== undefined ? VICTIMS[group] : undefined) ?? ["person", "people"];
}

function isNumber(count: Count | null): count is Count {
  return count !== null && (count.low ?? count.best ?? count.high) !== null;
}

/** "two soldiers", "at least 26 people", "between nine and 12 civilians", "no civilians". */
function people(count: Count, [one, many]: [string, string], number: (value: number) => string): string {
  const { low, best, high } = count;
  const value = best ?? low ?? high ?? 0;
  const noun = value === 1 ? one : many;
  if (low !== null && high !== null && low !== high && best === null) return `between ${number(low)} and ${number(high)} ${many}`;
  if (best === null && low === null) return `up to ${number(value)} ${noun}`;
  if (high === null && low !== null && (best === null || best === low)) return `at least ${number(value)} ${noun}`;
  if (low === null && high === null) return `about ${number(value)} ${noun}`;
  return `${number(value)} ${noun}`;
}

function range(count: Count, number: (value: number) => string): string {
  const { low, best, high } = count;
  if (best === null || (low === best && high === best)) return "";
  if (low !== null && high !== null && low !== high) return ` (the figures go from ${number(low)} to ${number(high)})`;
  return "";
}

/** What sentences are told with: the language's helpers, and the names of sources. */
interface Teller {
  say: Say;
  number: (value: number) => string;
  name: (account: LinkedAccount) => string;
}

/** Who a toll is taken from, as a sentence ends with it. */
function accordingTo(event: CaseEvent, field: CountField, { say, name }: Teller): string {
  const by = unique(tellers(event, field).map(name));
  return by.length > 0 ? `, according to ${say.list(by.slice(0, 2))}` : "";
}

function vagueSentence([, many]: [string, string], verbs: string, according: string, say: Say): string {
  return `${many === "people" ? "People" : say.capital(many)} were ${verbs}, how many is not stated${according}.`;
}

/** Dead and wounded of whom the same sources give no number stand in one sentence; null where they do not. */
function vagueTogether(event: CaseEvent, teller: Teller): string | null {
  const vague = ["killed", "wounded"] as const;
  if (vague.some((field) => event[field] === null || isNumber(event[field]))) return null;
  const [killed, wounded] = vague.map((field) => vagueSentence(victims(event, field), "V", accordingTo(event, field, teller), teller.say));
  return killed !== wounded
    ? null
    : vagueSentence(victims(event, "killed"), "killed and wounded", accordingTo(event, "killed", teller), teller.say);
}

const VERBS: Record<CountField, string> = { killed: "killed", wounded: "wounded", attackers_killed: "killed" };

function tollSentence(event: CaseEvent, field: CountField, teller: Teller): string | null {
  const { say, number } = teller;
  const count = event[field];
  if (count === null) return null;
  const according = accordingTo(event, field, teller);
  const nouns = victims(event, field);
  if (!isNumber(count)) return vagueSentence(nouns, VERBS[field], according, say);
  const phrase = people(count, nouns, number);
  const value = count.best ?? count.low ?? count.high;
  return `${say.capital(phrase)} ${value === 1 ? "was" : "were"} ${VERBS[field]}${range(count, number)}${according}.`;
}

function perpetratorSentence(event: CaseEvent, { say, name }: Teller): string | null {
  if (event.initiator === "state") return null;
  if (event.perpetrator === null) return "Nobody is named as the perpetrator.";
  const names = say.list(event.perpetrator.split(";"));
  const by = unique(tellers(event, "basis").map(name)).filter((source) => source !== event.perpetrator);
  const whose = by.length > 0 ? ` by ${say.list(by.slice(0, 2))}` : "";
  if (event.basis === "claimed")
    return `${names} ${event.perpetrator.includes(";") ? "each say that they" : "says that it"} carried it out.`;
  if (event.basis === "suspected") return `${names} is suspected${whose}.`;
  return `${names} is named as the perpetrator${whose}.`;
}

function disputeSentence(event: CaseEvent, say: Say): string | null {
  if (event.disputed.length === 0) return null;
  return `The accounts contradict each other on ${say.list(event.disputed.map(say.knowledge))}.`;
}

/** A place with its preposition; a stretch of land that is described rather than named, as a border is, takes its article. */
function at(place: string, precision: CaseEvent["geo_precision"]): string {
  const described = /^\p{Ll}/u.test(place) ? `the ${place}` : place;
  if (place.startsWith("border ")) return `on ${described}`;
  return `${precision === "town" || precision === "point" ? "at" : "in"} ${described}`;
}

/** The English sentences about one event. */
export function eventWords(say: Say, number: (value: number) => string): Pick<ReportWords, "title" | "short" | "story"> {
  const when = (event: CaseEvent) => say.date(event.date_start, event.date_end, event.date_precision);
  const where = (event: CaseEvent) => {
    const country = event.country === null ? null : say.country(event.country);
    if (event.place === null) return country === null ? ", place not stated" : ` in ${country}`;
    return ` ${at(say.place(event.place), event.geo_precision)}${country === null || country === event.place ? "" : `, ${country}`}`;
  };
  const what = (event: CaseEvent) => {
    const tactics = event.tactics.map((tactic) => say.label("tactic", tactic));
    return say.capital(tactics.length > 0 ? say.list(tactics) : event.initiator === "state" ? "operation" : "attack");
  };
  const whom = (event: CaseEvent) => {
    // "Operation against militants" names its target already.
    if (event.tactics.length > 0 && event.tactics.every((tactic) => tactic === "operation")) return "";
    const target = event.target_actor ?? (event.target === null || event.target === "other" ? null : say.plural("target", event.target));
    return target === null ? "" : ` against ${target}`;
  };
  return {
    title: (event) => `${what(event)}${whom(event)}${where(event)}, ${when(event)}`,
    short: (event) =>
      `${event.place === null ? (event.country === null ? say.capital("place not stated") : say.country(event.country)) : say.place(event.place)}, ${when(event)}`,
    story: (event, isForeign) => {
      const teller: Teller = { say, number, name: (account) => sourceName(account, isForeign(account.article)) };
      const together = vagueTogether(event, teller);
      const sentences = [
        together ?? tollSentence(event, "killed", teller) ?? "No source gives a number of dead.",
        together === null ? tollSentence(event, "wounded", teller) : null,
        tollSentence(event, "attackers_killed", teller),
        perpetratorSentence(event, teller),
        disputeSentence(event, say),
      ];
      return sentences.filter((sentence) => sentence !== null);
    },
  };
}
