import type { Noun } from "../say.ts";

/** One and many of everything that figures count. */
export const NOUNS: Record<Noun, readonly [one: string, many: string]> = {
  attack: ["attack", "attacks"],
  article: ["article", "articles"],
  outlet: ["outlet", "outlets"],
  event: ["event", "events"],
  account: ["account", "accounts"],
  place: ["place", "places"],
  person: ["person", "people"],
  vehicleBomb: ["vehicle bomb", "vehicle bombs"],
  raid: ["raid", "raids"],
  disputedAttack: ["disputed attack", "disputed attacks"],
  claimedAttack: ["claimed attack", "claimed attacks"],
  ied: ["attack with an improvised explosive device", "attacks with improvised explosive devices"],
};

/** Families of tactics, and the sums over them. */
export const GROUPS: Record<string, string> = {
  vehicle: "Vehicle bombs",
  ied: "IEDs and suicide vests",
  armed: "Raids, ambushes, shootings and clashes",
  fire: "Mortars, rockets and air strikes",
  kidnapping: "Kidnappings",
  state: "Operations and other",
  rest: "Other tactics",
  mixed: "Several families of tactics",
  none: "Tactic not stated",
  alone: "Nothing else",
  all: "All tactics",
};

/** Columns of the tables, as headings. */
export const FIELDS: Record<string, string> = {
  date: "date",
  place: "place",
  country: "country",
  tactics: "tactic",
  perpetrator: "perpetrator",
  basis: "on whose word",
  target: "target",
  outcome: "outcome",
  killed: "killed",
  wounded: "wounded",
  attackers_killed: "attackers killed",
  initiator: "who began",
};

/** Fields as what a reader wants to know. */
export const KNOWLEDGE: Record<string, string> = {
  date: "the date",
  place: "the place",
  tactics: "the tactic",
  perpetrator: "the perpetrator",
  target: "the target",
  outcome: "the outcome",
  killed: "the number of people killed",
  wounded: "the number of people wounded",
  attackers_killed: "the number of attackers killed",
  country: "the country",
  basis: "on whose word the perpetrator is named",
  initiator: "who began",
};

/** How well something is known. */
export const STATES: Record<string, string> = { known: "known", partly: "partly known", missing: "not stated" };

/** Languages by their code. */
export const LANGUAGES: Record<string, string> = { en: "English", fr: "French", es: "Spanish", ar: "Arabic" };
