import type { ReportLanguage } from "../model/language.ts";

/** What can be cited: a figure, an event, the report, its data. */
export type CitableKind = "figure" | "event" | "report" | "data";

/** Everything that a citation names, whatever its style. Nothing of it comes from a clock. */
export interface Citable {
  kind: CitableKind;
  /** The figure's or the event's id; `report` or `data`. */
  id: string;
  /** What it is called: of a figure the finding, without a full stop at its end. */
  title: string;
  /** Place of a figure in reading order; null for what is not numbered. */
  number: number | null;
  /** The report that it is part of. */
  report: string;
  authors: string;
  /** Id of the edition that says so; null before one does. */
  edition: string | null;
  /** SHA-256 over what it says, hex. */
  digest: string;
  /** Where it is published, in full; null where the report has no address. */
  address: string | null;
  /** When the latest of its articles was published, as precise as known (`2021-06-21`, `2021-06`, `2021`); null without articles. */
  dated: string | null;
  language: ReportLanguage;
}

/** What stands for an edition where there is none yet; no edition may be called so. */
export const DRAFT = "draft";

/** Digits of a digest that a citation shows. */
const SHOWN = 8;

/** The first digits of a digest, as citations show them. */
export function shortDigest(digest: string): string {
  return digest.slice(0, SHOWN);
}

/**
 * What is cited, in one word that is the same in every style and language: `vehicle-bombs@2026-11#1a2b3c4d`, or `…@draft#…` where no
 * edition says so. Whoever finds it in a citation finds what was cited.
 */
export function referenceOf({ id, edition, digest }: Pick<Citable, "id" | "edition" | "digest">): string {
  return `${id}@${edition ?? DRAFT}#${shortDigest(digest)}`;
}

const REFERENCE = /([a-z0-9][a-z0-9-]*)@([a-z0-9][a-z0-9-]*)\\?#([0-9a-f]{8,64})(?![0-9a-z])/i;

/** A reference, taken apart. */
export interface Reference {
  id: string;
  /** Null for a draft. */
  edition: string | null;
  /** The digits that were cited, eight at least. */
  digest: string;
}

/** The first reference in a text: in a citation of any style, or by itself. Null where there is none. */
export function findReference(text: string): Reference | null {
  // HTML and LaTeX write the sign in ways of their own.
  const [, id, edition, digest] = REFERENCE.exec(text.replaceAll("&#35;", "#").replaceAll("{\\#}", "#")) ?? [];
  if (id === undefined || edition === undefined || digest === undefined) return null;
  return { id, edition: edition.toLowerCase() === DRAFT ? null : edition, digest: digest.toLowerCase() };
}

/** A key for files of references, which keep to letters, digits and hyphens: `casebook-vehicle-bombs-draft-1a2b3c4d`. */
export function keyOf(citable: Citable): string {
  const plain = citable.report.split(":", 1)[0]?.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() ?? "";
  const report = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return [report, citable.id, citable.edition ?? DRAFT, shortDigest(citable.digest)].filter((part) => part !== "").join("-");
}

/** Year, month and day of a date, as far as they are known. */
export function datePartsOf(dated: string): [year: number, month?: number, day?: number] {
  return dated.split("-").map(Number) as [number, number?, number?];
}
