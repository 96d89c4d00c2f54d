import type { Say } from "../../figures/words/say.ts";
import type { Extremes } from "../disagreements.ts";
import type { GroupName } from "../values/groups.ts";
import type { GroupFacts, ReportNoun, ReportWords } from "./words.ts";

/** Groups of attacks and what they are called: one, many, and "with" what. */
const NOUNS: Record<ReportNoun, [one: string, many: string]> = {
  article: ["article", "articles"],
  outlet: ["outlet", "outlets"],
  event: ["event", "events"],
  operation: ["operation of state forces", "operations of state forces"],
  country: ["country", "countries"],
  account: ["account", "accounts"],
  passage: ["coded passage", "coded passages"],
  attack: ["attack", "attacks"],
  attacks: ["attack", "attacks"],
  "vehicle-bombs": ["attack with a vehicle bomb", "attacks with vehicle bombs"],
  "suicide-vehicle-bombs": ["attack with a suicide vehicle bomb", "attacks with suicide vehicle bombs"],
  ieds: ["attack with an improvised explosive device", "attacks with improvised explosive devices"],
  "laid-ieds": ["attack with a laid or hidden device", "attacks with laid or hidden devices"],
  "suicide-vests": ["suicide bombing on foot", "suicide bombings on foot"],
  raids: ["raid", "raids"],
  ambushes: ["ambush", "ambushes"],
  "armed-attacks": ["armed attack", "armed attacks"],
  "raids-and-complex": ["raid, ambush, shooting, clash or complex attack", "raids, ambushes, shootings, clashes and complex attacks"],
  complex: ["complex attack", "complex attacks"],
};

/** What an attack of the group did. */
const PREDICATES: Record<Exclude<GroupName, "attacks">, string> = {
  "vehicle-bombs": "used a vehicle bomb",
  "suicide-vehicle-bombs": "used a vehicle bomb driven by someone who died with it",
  ieds: "used an improvised explosive device or a suicide vest",
  "laid-ieds": "used an explosive device laid, hidden or thrown",
  "suicide-vests": "used explosives that a person wore or carried",
  raids: "set out to enter or overrun a fixed place",
  ambushes: "struck people on the move with firearms",
  "armed-attacks": "were fought with firearms",
  "raids-and-complex": "were fought with firearms or combined weapons",
  complex: "combined explosives with an armed assault, or two kinds of explosives",
};

const PLACES_NAMED = 4;

function peopleKilled({ sum, known, atLeast }: GroupFacts["killed"], number: (value: number) => string): string {
  if (known === 0) return "an unknown number of people";
  return `${atLeast && sum > 0 ? "at least " : ""}${number(sum)} ${sum === 1 ? "person" : "people"}`;
}

/** A part of what has been counted: "two attacks" in words that begin with their number. */
function partOf(part: number, whole: number, counted: string, number: (value: number) => string): string {
  if (part === 0) return whole < 2 ? "none" : `none of the ${counted}`;
  if (part < whole) return `${number(part)} of the ${counted}`;
  if (whole === 1) return `the ${counted}`;
  return whole === 2 ? `both${counted.slice(number(whole).length)}` : `all ${counted}`;
}

/** What findings are told with. */
interface Teller {
  say: Say;
  number: (value: number) => string;
  counted: ReportWords["counted"];
}

function useFinding({ group, n, all, articles }: GroupFacts, { say, number, counted }: Teller): string {
  const within = articles === 1 ? "in this one article" : `in these ${counted(articles, "article")}`;
  if (articles === 0) return "There are no articles yet.";
  if (n === 0) return `There are no ${NOUNS[group][1]} ${within}.`;
  if (group === "attacks") return say.capital(`${counted(n, group)} ${n === 1 ? "is" : "are"} told of ${within}.`);
  return say.capital(`${partOf(n, all, counted(all, "attacks"), number)} ${within} ${PREDICATES[group]}.`);
}

function tollFinding({ group, n, killed }: GroupFacts, { number, counted }: Teller): string {
  if (n === 0) return "";
  if (killed.known === 0) return `How many people ${n === 1 ? "it" : "they"} killed is not stated.`;
  const missing = n - killed.known;
  const subject = n === 1 ? `The one ${NOUNS[group][0]}` : `The ${counted(n, group)} together`;
  const unknown = missing === 0 ? "" : `; for ${number(missing)} of them no number is given`;
  const known = missing > 0 && killed.sum === 0 ? ", as far as is known" : "";
  return `${subject} killed ${peopleKilled(killed, number)}${known}, attackers not counted${unknown}.`;
}

function targetFinding({ n, targets }: GroupFacts, { say, number }: Teller): string {
  const [first] = targets;
  if (n === 0 || !first) return "";
  const leading = targets.filter(([, count]) => count === first[1]).map(([target]) => say.plural("target", target));
  if (n === 1) return `It was aimed at ${leading[0]}.`;
  if (first[1] === n) return `${n === 2 ? "Both" : `All ${number(n)}`} were aimed at ${leading[0]}.`;
  const each = leading.length > 1 ? " each" : "";
  const verb = first[1] === 1 ? "was" : "were";
  return `${say.capital(number(first[1]))}${each} ${verb} aimed at ${say.list(leading)}, more than at anyone else.`;
}

function extremesFinding({ attacks, lowest, highest }: Extremes, { say, number, counted }: Teller): string {
  const told = (ends: Extremes["lowest"]) => ends.map(([type, count]) => `${say.label("source_type", type)}, ${number(count)}`).join("; ");
  const subject = `Types of source differ on the figure of ${counted(attacks, "attack")}.`;
  return `${subject} Whose is the lowest, and of how many: ${told(lowest)}. The highest: ${told(highest)}.`;
}

type FindingWords = Pick<
  ReportWords,
  "counted" | "bare" | "partOf" | "peopleKilled" | "named" | "useFinding" | "tollFinding" | "targetFinding" | "extremes"
>;

/** English findings about a group of attacks: true and grammatical for none, one and thousands. */
export function findingWords(say: Say, number: (value: number) => string): FindingWords {
  const counted = (value: number, noun: ReportNoun) => `${number(value)} ${NOUNS[noun][value === 1 ? 0 : 1]}`;
  const teller: Teller = { say, number, counted };
  return {
    counted,
    bare: (value) => (value === 0 ? "none" : number(value)),
    partOf: (part, whole, words) => partOf(part, whole, words, number),
    peopleKilled: (sum) => peopleKilled(sum, number),
    named: (names) => {
      const rest = names.length - PLACES_NAMED;
      if (names.length === 0) return "none";
      return say.list(rest > 1 ? [...names.slice(0, PLACES_NAMED), `${number(rest)} other places`] : names);
    },
    useFinding: (facts) => useFinding(facts, teller),
    tollFinding: (facts) => tollFinding(facts, teller),
    targetFinding: (facts) => targetFinding(facts, teller),
    extremes: (extremes) => extremesFinding(extremes, teller),
  };
}
