import type { Noun } from "../say.ts";

/** One and many of everything that figures count, and whether the word is feminine. */
export const NOUNS: Record<Noun, readonly [one: string, many: string, feminine: boolean]> = {
  attack: ["attaque", "attaques", true],
  article: ["article", "articles", false],
  outlet: ["média", "médias", false],
  event: ["événement", "événements", false],
  account: ["version", "versions", true],
  place: ["lieu", "lieux", false],
  person: ["personne", "personnes", true],
  vehicleBomb: ["attaque au véhicule piégé", "attaques au véhicule piégé", true],
  raid: ["assaut", "assauts", false],
  disputedAttack: ["attaque contestée", "attaques contestées", true],
  claimedAttack: ["attaque revendiquée", "attaques revendiquées", true],
  ied: ["attaque à l’engin explosif improvisé", "attaques à l’engin explosif improvisé", true],
};

/** Families of tactics, and the sums over them. */
export const GROUPS: Record<string, string> = {
  vehicle: "Véhicules piégés",
  ied: "Engins explosifs et ceintures d’explosifs",
  armed: "Assauts, embuscades, fusillades et accrochages",
  fire: "Obus, roquettes et frappes aériennes",
  kidnapping: "Enlèvements",
  state: "Opérations et autres",
  rest: "Autres modes opératoires",
  mixed: "Plusieurs familles de modes opératoires",
  none: "Mode opératoire non précisé",
  alone: "Rien d’autre",
  all: "Tous les modes opératoires",
};

/** Columns of the tables, as headings. */
export const FIELDS: Record<string, string> = {
  date: "date",
  place: "lieu",
  country: "pays",
  tactics: "mode opératoire",
  perpetrator: "auteur",
  basis: "sur la foi de qui",
  target: "cible",
  outcome: "issue",
  killed: "tués",
  wounded: "blessés",
  attackers_killed: "assaillants tués",
  initiator: "qui a commencé",
};

/** Fields as what a reader wants to know. */
export const KNOWLEDGE: Record<string, string> = {
  date: "la date",
  place: "le lieu",
  tactics: "le mode opératoire",
  perpetrator: "l’auteur",
  target: "la cible",
  outcome: "l’issue",
  killed: "le nombre de tués",
  wounded: "le nombre de blessés",
  attackers_killed: "le nombre d’assaillants tués",
  country: "le pays",
  basis: "l’origine de l’attribution",
  initiator: "l’initiative",
};

/** How well something is known. */
export const STATES: Record<string, string> = { known: "connu", partly: "connu en partie", missing: "non précisé" };

/** Languages by their code. */
export const LANGUAGES: Record<string, string> = { en: "anglais", fr: "français", es: "espagnol", ar: "arabe" };

/** How closely a place is known. */
export const PRECISIONS: Record<string, string> = {
  point: "point précis",
  town: "localité",
  area: "zone",
  region: "région",
  country: "pays",
  none: "non précisé",
};
