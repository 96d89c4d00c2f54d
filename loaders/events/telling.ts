import type { Count } from "../model/coded.ts";
import type { Dispute, Given, GivenNote, LinkFeature, LinkRefusal, LinkWhy, ReasonValue, ValueReason } from "../model/reason.ts";

/** How a reader of a reason knows what it names. */
export interface Naming {
  /** A value of a field; null is what is not stated. */
  value: (field: string, value: ReasonValue | null) => string;
  /** Who gave it, by the ids of their accounts, each once. */
  sources: (accounts: readonly string[]) => string;
  /** Reports, as `article#index`. */
  reports: (members: readonly string[]) => string;
}

type TollField = Extract<LinkFeature, { field: unknown }>["field"];

/** The words of reasons in one language: one for each kind, so that none can be left without. */
export interface ReasonWords {
  features: Record<Exclude<LinkFeature["kind"], "place-within">, string>;
  /** "Gossi, which lies in Gourma". */
  within: (inner: string, outer: string) => string;
  /** "12 and at least 10 killed". */
  toll: (counts: readonly string[], field: TollField) => string;
  kilometres: (value: number) => string;
  refusals: Record<Exclude<LinkRefusal["kind"], "rival">, string>;
  rival: (report: string) => string;
  /** Where nothing speaks against two reports, and not enough for them. */
  tooLittle: string;
  inSpiteOf: (alike: string, unlike: string) => string;
  alikeIn: (unlike: string, alike: string) => string;
  decided: (why: string) => string;
  /** Between lists that have commas of their own. */
  semicolon: string;
  given: (value: string, by: string) => string;
  notes: Record<GivenNote, string>;
  but: (one: string, other: string) => string;
  denial: (by: string, of: string) => string;
  fitting: (value: string, by: string) => string;
  named: (by: string) => string;
  earliestClaim: (by: string) => string;
  perpetrator: (perpetrators: readonly string[], basis: string, by: string) => string;
  inferred: (reports: string) => string;
  /** The field of a dispute, before what is said of it. */
  field: (name: string, dispute: string) => string;
  corrected: (now: string, was: string, decided: Decision) => string;
  confirmed: (value: string, decided: Decision) => string;
}

/** A decision of an analyst, as the analyst wrote it. */
export interface Decision {
  correction: string;
  why: string;
  source: string;
}

function details(feature: Exclude<LinkFeature, { kind: "place-within" }>, words: ReasonWords, { value }: Naming): string {
  const each = (field: string, values: readonly (string | Count)[]) => values.map((one) => value(field, one));
  if ("kilometres" in feature) return [...each("place", feature.places), words.kilometres(feature.kilometres)].join(", ");
  if ("places" in feature) return each("place", feature.places).join(", ");
  if ("month" in feature) return value("date", feature.month);
  if ("dates" in feature) return each("date", feature.dates).join(", ");
  if ("countries" in feature) return each("country", feature.countries).join(", ");
  if ("tactics" in feature) return feature.tactics.map((own) => each("tactics", own).join(", ")).join(words.semicolon);
  if ("targets" in feature) return each("target", feature.targets).join(", ");
  if ("actors" in feature) return each("perpetrator", feature.actors).join(", ");
  if ("names" in feature) return feature.names.join(", ");
  if ("counts" in feature) return words.toll(each(feature.field, feature.counts), feature.field);
  return "";
}

function featureText(feature: LinkFeature, words: ReasonWords, naming: Naming): string {
  if (feature.kind === "place-within") return words.within(naming.value("place", feature.inner), naming.value("place", feature.outer));
  const inner = details(feature, words, naming);
  return `${words.features[feature.kind]}${inner === "" ? "" : ` (${inner})`}`;
}

/** What two reports have in common, or differ in. */
export function tellFeatures(features: readonly LinkFeature[], words: ReasonWords, naming: Naming): string {
  return features.map((feature) => featureText(feature, words, naming)).join(", ");
}

function refusalText(refusal: LinkRefusal, words: ReasonWords, { reports }: Naming): string {
  return refusal.kind === "rival" ? words.rival(reports([refusal.report])) : words.refusals[refusal.kind];
}

/** Why two reports were taken as one, or, where they were not, what kept them apart and what they are alike in. */
export function tellLink({ joined, reason }: { joined: boolean; reason: LinkWhy }, words: ReasonWords, naming: Naming): string {
  if (reason.kind === "decided") return words.decided(reason.why);
  const [alike, unlike] = [tellFeatures(reason.alike, words, naming), tellFeatures(reason.unlike, words, naming)];
  if (joined) return unlike === "" ? alike : words.inSpiteOf(alike, unlike);
  const but = reason.refusal === null ? unlike || words.tooLittle : refusalText(reason.refusal, words, naming);
  return words.alikeIn(but, alike);
}

const givenText = (field: string, { value, by }: Given, words: ReasonWords, naming: Naming) =>
  words.given(naming.value(field, value), naming.sources(by));

/** What two accounts say of a field that is in dispute. */
export function tellDispute(dispute: Dispute, words: ReasonWords, naming: Naming): string {
  if (dispute.kind === "denial") return words.denial(naming.sources(dispute.by), naming.sources(dispute.of));
  return words.but(givenText(dispute.field, dispute.one, words, naming), givenText(dispute.field, dispute.other, words, naming));
}

/** How a field got its value. */
export function tellValue(field: string, reason: ValueReason, words: ReasonWords, naming: Naming): string {
  const { value, sources } = naming;
  switch (reason.kind) {
    case "given":
      return givenText(field, reason, words, naming) + reason.notes.map((note) => words.notes[note]).join("");
    case "fitting":
      return words.fitting(value(field, reason.value), sources(reason.by));
    case "named":
      return words.named(sources(reason.by));
    case "earliest-claim":
      return words.earliestClaim(sources(reason.by));
    case "perpetrator": {
      const perpetrators = reason.perpetrators.map((one) => value("perpetrator", one));
      return words.perpetrator(perpetrators, value("basis", reason.basis), sources(reason.by));
    }
    case "inferred":
      return words.inferred(naming.reports(reason.reports));
    case "disputed":
      return reason.disputes.map((one) => words.field(one.field, tellDispute(one, words, naming))).join(words.semicolon);
    case "corrected":
      return words.corrected(value(field, reason.now), value(field, reason.was === "" ? null : reason.was), reason);
    case "confirmed":
      return words.confirmed(value(field, reason.value), reason);
  }
}
