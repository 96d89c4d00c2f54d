import { placeName } from "../../figures/words/fr/geography.ts";
import { agree, theTarget } from "../../figures/words/fr/grammar.ts";
import type { Say } from "../../figures/words/say.ts";
import type { Extremes } from "../disagreements.ts";
import type { GroupName } from "../values/groups.ts";
import type { GroupFacts, ReportNoun, ReportWords } from "./words.ts";

type Noun = readonly [one: string, many: string, feminine: boolean];

/** Things of the corpus and groups of attacks: one, many, and whether what agrees with it is feminine. */
const NOUNS: Record<ReportNoun, Noun> = {
  article: ["article", "articles", false],
  outlet: ["média", "médias", false],
  event: ["événement", "événements", false],
  operation: ["opération de forces étatiques", "opérations de forces étatiques", true],
  country: ["pays", "pays", false],
  account: ["version", "versions", true],
  passage: ["passage codé", "passages codés", false],
  attack: ["attaque", "attaques", true],
  attacks: ["attaque", "attaques", true],
  "vehicle-bombs": ["attaque au véhicule piégé", "attaques au véhicule piégé", true],
  "suicide-vehicle-bombs": ["attentat-suicide au véhicule piégé", "attentats-suicides au véhicule piégé", false],
  ieds: ["attaque à l’engin explosif improvisé", "attaques à l’engin explosif improvisé", true],
  "laid-ieds": ["attaque à l’engin posé ou dissimulé", "attaques à l’engin posé ou dissimulé", true],
  "suicide-vests": ["attentat-suicide à pied", "attentats-suicides à pied", false],
  raids: ["assaut", "assauts", false],
  ambushes: ["embuscade", "embuscades", true],
  "armed-attacks": ["attaque armée", "attaques armées", true],
  "raids-and-complex": [
    "assaut, embuscade, fusillade, accrochage ou attaque complexe",
    "assauts, embuscades, fusillades, accrochages et attaques complexes",
    false,
  ],
  complex: ["attaque complexe", "attaques complexes", true],
};

/** What an attack of the group did: one, many. */
const PREDICATES: Record<Exclude<GroupName, "attacks">, readonly [one: string, many: string]> = {
  "vehicle-bombs": ["a été menée au véhicule piégé", "ont été menées au véhicule piégé"],
  "suicide-vehicle-bombs": [
    "a été menée au véhicule piégé par quelqu’un qui y est mort",
    "ont été menées au véhicule piégé par quelqu’un qui y est mort",
  ],
  ieds: [
    "a été menée avec un engin explosif improvisé ou une ceinture d’explosifs",
    "ont été menées avec un engin explosif improvisé ou une ceinture d’explosifs",
  ],
  "laid-ieds": [
    "a été menée avec un engin explosif posé, dissimulé ou lancé",
    "ont été menées avec un engin explosif posé, dissimulé ou lancé",
  ],
  "suicide-vests": ["a été menée avec des explosifs portés sur soi", "ont été menées avec des explosifs portés sur soi"],
  raids: ["visait à pénétrer dans un lieu fixe ou à s’en emparer", "visaient à pénétrer dans un lieu fixe ou à s’en emparer"],
  ambushes: ["a frappé à l’arme à feu des gens en déplacement", "ont frappé à l’arme à feu des gens en déplacement"],
  "armed-attacks": ["a été menée à l’arme à feu", "ont été menées à l’arme à feu"],
  "raids-and-complex": [
    "a été menée à l’arme à feu ou avec des armes combinées",
    "ont été menées à l’arme à feu ou avec des armes combinées",
  ],
  complex: [
    "combinait des explosifs et un assaut armé, ou deux sortes d’explosifs",
    "combinaient des explosifs et un assaut armé, ou deux sortes d’explosifs",
  ],
};

const PLACES_NAMED = 4;

function countedBy(number: (value: number) => string): ReportWords["counted"] {
  return (value, noun) => {
    const [one, many, feminine] = NOUNS[noun];
    if (value >= 2) return `${number(value)} ${many}`;
    return `${value === 0 ? "aucun" : "un"}${feminine ? "e" : ""} ${one}`;
  };
}

/** Whether words that count something, such as "14 attaques", are feminine. */
function isFeminine(counted: string): boolean {
  const words = counted.slice(counted.indexOf(" ") + 1);
  return Object.values(NOUNS).some(([one, many, feminine]) => feminine && (words === one || words === many));
}

function peopleKilled({ sum, known, atLeast }: GroupFacts["killed"], number: (value: number) => string): string {
  if (known === 0) return "un nombre inconnu de personnes";
  if (sum === 0) return "personne";
  return `${atLeast ? "au moins " : ""}${sum === 1 ? "une personne" : `${number(sum)} personnes`}`;
}

/** A part of what has been counted: "deux des 14 attaques". */
function partOf(part: number, whole: number, counted: string, number: (value: number) => string): string {
  const ending = isFeminine(counted) ? "e" : "";
  if (part === 0) return whole < 2 ? `aucun${ending}` : `aucun${ending} des ${counted}`;
  if (part < whole) return `${part === 1 ? `un${ending}` : number(part)} des ${counted}`;
  if (whole === 1) return `${ending === "" ? "le seul" : "la seule"} ${counted.slice(counted.indexOf(" ") + 1)}`;
  return `les ${counted}`;
}

/** What findings are told with. */
interface Teller {
  say: Say;
  number: (value: number) => string;
  counted: ReportWords["counted"];
}

function useFinding({ group, n, all, articles }: GroupFacts, { say, number, counted }: Teller): string {
  const within = articles === 1 ? "dans cet article" : `dans ces ${counted(articles, "article")}`;
  const [, , feminine] = NOUNS[group];
  const e = feminine ? "e" : "";
  if (articles === 0) return "Il n’y a pas encore d’article.";
  if (n === 0) return say.capital(`${counted(0, group)} n’est rapporté${e} ${within}.`);
  if (group === "attacks") return say.capital(`${counted(n, group)} ${agree(n, "est rapportée", "sont rapportées")} ${within}.`);
  const [one, many] = PREDICATES[group];
  return say.capital(`${partOf(n, all, counted(all, "attacks"), number)} ${within} ${agree(n, one, many)}.`);
}

function tollFinding({ group, n, killed }: GroupFacts, { number, counted }: Teller): string {
  if (n === 0) return "";
  const [one, , feminine] = NOUNS[group];
  const they = feminine ? "elles" : "ils";
  if (killed.known === 0)
    return n === 1 ? "Le nombre de morts n’est pas précisé." : `Le nombre de morts n’est précisé pour aucun${feminine ? "e" : ""}.`;
  const missing = n - killed.known;
  const subject = n === 1 ? `${feminine ? "La seule" : "Le seul"} ${one} a fait` : `Ensemble, les ${counted(n, group)} ont fait`;
  const least = killed.atLeast && killed.sum > 0 ? "au moins " : "";
  const dead = killed.sum === 0 ? "aucun mort" : killed.sum === 1 ? "un mort" : `${number(killed.sum)} morts`;
  const none = killed.sum === 0 ? subject.replace(/ a fait$/, " n’a fait").replace(/ ont fait$/, " n’ont fait") : subject;
  const known = missing > 0 && killed.sum === 0 ? ", pour autant qu’on le sache" : "";
  const ofThem = `${missing === 1 ? (feminine ? "une" : "un") : number(missing)} d’entre ${they === "elles" ? "elles" : "eux"}`;
  const unknown = missing === 0 ? "" : ` ; pour ${ofThem}, aucun nombre n’est donné`;
  return `${none} ${least}${dead}${known}, assaillants non compris${unknown}.`;
}

function targetFinding({ group, n, targets }: GroupFacts, { say, number }: Teller): string {
  const [first] = targets;
  if (n === 0 || !first) return "";
  const [, , feminine] = NOUNS[group];
  const leading = targets.filter(([, count]) => count === first[1]).map(([target]) => theTarget(target, say));
  if (n === 1) return `${feminine ? "Elle" : "Il"} visait ${leading[0]}.`;
  if (first[1] === n) return `${n === 2 ? "Les deux" : feminine ? "Toutes" : "Tous"} visaient ${leading[0]}.`;
  const some = first[1] === 1 ? (feminine ? "une" : "un") : number(first[1]);
  const others = leading.slice(1).map((target) => `autant ${target}`);
  return `${say.capital(some)} ${agree(first[1], "visait", "visaient")} ${say.list([leading[0] as string, ...others])}, plus que quiconque.`;
}

function extremesFinding({ attacks, lowest, highest }: Extremes, { say, number, counted }: Teller): string {
  const told = (ends: Extremes["lowest"]) => ends.map(([type, count]) => `${say.label("source_type", type)}, ${number(count)}`).join(" ; ");
  const subject = `Les types de source ne donnent pas le même chiffre pour ${counted(attacks, "attack")}.`;
  return `${subject} Qui donne le plus bas, et combien de fois : ${told(lowest)}. Le plus élevé : ${told(highest)}.`;
}

type FindingWords = Pick<
  ReportWords,
  "counted" | "bare" | "partOf" | "peopleKilled" | "named" | "useFinding" | "tollFinding" | "targetFinding" | "extremes"
>;

/** French findings about a group of attacks: true and grammatical for none, one and thousands. */
export function frenchFindings(say: Say, number: (value: number) => string): FindingWords {
  const counted = countedBy(number);
  const teller: Teller = { say, number, counted };
  return {
    counted,
    bare: (value) => (value === 0 ? "aucun cas" : value === 1 ? "un cas" : `${number(value)} cas`),
    partOf: (part, whole, words) => partOf(part, whole, words, number),
    peopleKilled: (sum) => peopleKilled(sum, number),
    named: (names) => {
      const rest = names.length - PLACES_NAMED;
      const own = names.map(placeName);
      if (own.length === 0) return "aucun";
      return say.list(rest > 1 ? [...own.slice(0, PLACES_NAMED), `${number(rest)} autres lieux`] : own);
    },
    useFinding: (facts) => useFinding(facts, teller),
    tollFinding: (facts) => tollFinding(facts, teller),
    targetFinding: (facts) => targetFinding(facts, teller),
    extremes: (extremes) => extremesFinding(extremes, teller),
  };
}
