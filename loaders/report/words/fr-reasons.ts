import { actorName, theActor } from "../../figures/words/fr/actors.ts";
import { placeName } from "../../figures/words/fr/geography.ts";
import { KNOWLEDGE } from "../../figures/words/fr/terms.ts";
import type { Say, Vocabulary } from "../../figures/words/say.ts";

/** Vocabularies in which a value that a reason names may be a code. */
const VOCABULARIES: Vocabulary[] = ["tactic", "target", "outcome", "basis"];

/** Codes of who began, kinds of vehicle, and ways of claiming. */
export const OTHER_CODES: Record<string, string> = {
  state: "force étatique",
  nonstate: "groupe non étatique",
  unknown: "inconnu",
  car: "voiture",
  truck: "camion",
  motorcycle: "moto",
  pickup: "pick-up",
  boat: "bateau",
  ambulance: "ambulance",
  vehicle: "véhicule",
  statement: "communiqué",
  message: "message",
  audio: "message audio",
  video: "vidéo",
  online: "en ligne",
  radio: "radio",
  telephone: "téléphone",
};

const TOLL_FIELDS: Record<string, string> = { killed: "tués", wounded: "blessés", "attackers killed": "assaillants tués" };

/** A value as rules write it: a code by its label, a count with its bound, a name as French has it. */
function inFrench(text: string, say: Say): string {
  const bound = /^(at least|about|up to) (.*)$/.exec(text);
  if (bound) return `${{ "at least": "au moins", about: "environ", "up to": "jusqu’à" }[bound[1] as "about"]} ${bound[2]}`;
  if (text === "an unstated number") return "un nombre non précisé";
  if (text === "not stated" || text === "nothing") return "non précisé";
  if (/^[A-Z]{2}$/.test(text)) return say.country(text);
  for (const vocabulary of VOCABULARIES) if (say.label(vocabulary, text) !== text) return say.label(vocabulary, text);
  if (OTHER_CODES[text] !== undefined) return OTHER_CODES[text];
  return placeName(text) === text ? actorName(text) : placeName(text);
}

/** Values of a list as rules join them. */
function listInFrench(text: string, say: Say): string {
  return text.replace(/[^,;]+/g, (item) => item.replace(item.trim(), () => inFrench(item.trim(), say)));
}

/** Counts of a comparison: "12 and at least 10 killed". */
function tolls(text: string, say: Say): string {
  const [, counts = text, field = ""] = /^(.*?) (killed|wounded|attackers killed)$/.exec(text) ?? [];
  const both = counts
    .split(" and ")
    .map((count) => inFrench(count, say))
    .join(" et ");
  return `${both} ${TOLL_FIELDS[field] ?? field}`.trim();
}

type Told = (inner: string, say: Say) => string;

/** What linking says of two reports: the words before the brackets, and how what stands in them is put. */
const FEATURES: readonly [english: string, french: string, inner: Told | null][] = [
  ["the same place", "le même lieu", listInFrench],
  ["the same area", "la même zone", listInFrench],
  ["the same day", "le même jour", null],
  ["overlapping days", "des jours qui se recoupent", null],
  ["dates one day apart", "des dates à un jour d’écart", null],
  ["the same month", "le même mois", (inner) => inner],
  ["the same year", "la même année", null],
  ["a date that one does not give", "une date que l’un ne donne pas", null],
  ["the news of the same weeks", "l’actualité des mêmes semaines", null],
  ["news of different weeks", "l’actualité de semaines différentes", null],
  ["a place that one does not name", "un lieu que l’un ne nomme pas", null],
  ["places spelt alike", "des lieux d’orthographe voisine", listInFrench],
  ["neighbouring places", "des lieux voisins", listInFrench],
  ["the same tactic", "le même mode opératoire", listInFrench],
  ["tactics of one kind", "des modes opératoires du même genre", listInFrench],
  ["different tactics of one family", "des modes opératoires différents d’une même famille", listInFrench],
  ["different tactics", "des modes opératoires différents", listInFrench],
  ["the same target", "la même cible", listInFrench],
  ["different targets", "des cibles différentes", listInFrench],
  ["the same perpetrator", "le même auteur", listInFrench],
  ["different perpetrators", "des auteurs différents", listInFrench],
  ["the same neighbourhood", "le même quartier", (inner) => inner],
  ["different neighbourhoods", "des quartiers différents", (inner) => inner],
  ["the same toll", "le même bilan", tolls],
  ["close tolls", "des bilans proches", tolls],
  ["tolls that can both be true", "des bilans compatibles", tolls],
  ["very different tolls", "des bilans très différents", tolls],
  ["different tolls", "des bilans différents", tolls],
  ["told apart by one article", "distingués par un même article", null],
  ["different countries", "des pays différents", listInFrench],
  ["begun by different sides", "engagés par des camps différents", null],
  ["different dates", "des dates différentes", (inner) => inner],
  ["different places", "des lieux différents", listInFrench],
  ["too little in common", "trop peu en commun", null],
  ["their other accounts are too unlike", "leurs autres versions diffèrent trop", null],
  ["two events are not joined by a vaguer third", "deux événements ne sont pas réunis par un troisième plus vague", null],
  ["one article tells both, as two events", "un même article en fait deux événements", null],
  ["they lie in different countries", "ils se situent dans des pays différents", null],
  ["they were begun by different sides", "ils ont été engagés par des camps différents", null],
  ["their dates lie apart", "leurs dates sont trop éloignées", null],
  ["their places lie apart", "leurs lieux sont distincts", null],
  ["it could as well be", "ce pourrait tout aussi bien être", null],
];

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const FEATURE = new RegExp(`(${FEATURES.map(([english]) => escapePattern(english)).join("|")})(?: \\(([^()]*)\\))?`, "g");
const BY_ENGLISH = new Map(FEATURES.map(([english, own, inner]) => [english, { own, inner }]));

function linkReason(text: string, say: Say): string {
  return text
    .replace(FEATURE, (_, english: string, inside: string | undefined) => {
      const { own, inner } = BY_ENGLISH.get(english) as { own: string; inner: Told | null };
      return inside === undefined ? own : `${own} (${(inner ?? ((words) => words))(inside, say)})`;
    })
    .replace(
      /([^,;]+), which lies in ([^,;]+)/g,
      (_, inner: string, outer: string) => `${placeName(inner.trim())}, qui se trouve dans ${placeName(outer)}`,
    )
    .replace("; in spite of ", " ; malgré ")
    .replace("; alike in ", " ; points communs : ")
    .replace(/^decided: /, "décidé : ")
    .replace(/^points communs : $/, "");
}

/** Notes that follow whoever gave a value. */
function notes(text: string): string {
  return text
    .replace(", groups added up", ", groupes additionnés")
    .replace("; a force's own figure on its own operation", " ; chiffre d’une force sur sa propre opération")
    .replace(", with the toll", ", avec le bilan");
}

const given = (value: string, by: string, say: Say) => `${inFrench(value, say)}, selon ${notes(by)}`;

/** What fields say, in the order in which they are tried. */
const FORMS: readonly [pattern: RegExp, told: (parts: string[], say: Say) => string][] = [
  [/^no account names a tactic$/, () => "aucune version ne nomme de mode opératoire"],
  [/^named by (.*)$/s, ([by = ""]) => `nommé par ${by}`],
  [/^inferred in (.*)$/s, ([by = ""]) => `déduit dans ${by}`],
  [/^earliest claim, by (.*)$/s, ([by = ""]) => `première revendication, par ${by}`],
  [/^(.*?) fits (.*)$/s, ([value = "", by = ""]) => `${value} s’accorde avec ${by}`],
  [/^(.*) denies what (.*) says$/s, ([one = "", other = ""]) => `${one} dément ce que dit ${other}`],
  [
    /^(.*?) (claimed|attributed|suspected|unknown) by (.*)$/s,
    ([who = "", basis = "", by = ""], say) => `${say.list(who.split(";").map(theActor))} : ${say.label("basis", basis)}, selon ${by}`,
  ],
  [
    /^(\S+): (.*) \(was (.*?)\): (.*)$/s,
    ([id = "", now = "", was = "", why = ""], say) => `${id} : ${inFrench(now, say)} (avant : ${inFrench(was, say)}) : ${why}`,
  ],
  [
    /^(.*?) by (.*?), but (.*?) by (.*)$/s,
    ([a = "", byA = "", b = "", byB = ""], say) => `${given(a, byA, say)}, mais ${given(b, byB, say)}`,
  ],
  [/^(.*?) by (.*)$/s, ([value = "", by = ""], say) => given(value, by, say)],
];

function fieldReason(text: string, say: Say): string | null {
  for (const [pattern, told] of FORMS) {
    const found = pattern.exec(text);
    if (found) return told(found.slice(1), say);
  }
  return null;
}

/** Reasons of several fields on one line: "killed: …; date: …". */
function disputes(text: string, say: Say): string | null {
  const parts = text.split(/; (?=[a-z_]+: )/);
  const told = parts.map((part) => {
    const [, field = "", reason = ""] = /^([a-z_]+): (.*)$/s.exec(part) ?? [];
    const name = KNOWLEDGE[field];
    const own = name === undefined ? null : fieldReason(reason, say);
    return own === null ? null : `${name} : ${own}`;
  });
  return told.some((part) => part === null) ? null : told.join(" ; ");
}

/**
 * A reason in French. The rules of the steps before say why in one form each, in English, for whoever checks them at the terminal; here is
 * what each form says to a reader of French. Names of sources and what an analyst wrote stay as they are.
 */
export function frenchReason(reason: string, say: Say): string {
  if (reason.match(FEATURE) !== null || /; (in spite of|alike in) |^decided: /.test(reason)) return linkReason(reason, say);
  return disputes(reason, say) ?? fieldReason(reason, say) ?? reason;
}
