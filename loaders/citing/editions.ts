import { createHash } from "node:crypto";
import type { Edition, FrozenEdition } from "../model/edition.ts";

/** What an edition may be called: it is part of addresses and of file names. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 64;

/** Names that addresses and folders beside editions have. */
const TAKEN = ["index", "objects", "draft", "figures"];

/** Why a text cannot name an edition, in plain words; null if it can. */
export function faultOfEditionId(id: string): string | null {
  if (!ID.test(id) || id.length > LONGEST) return "lower-case letters, digits and single hyphens between them, such as `2026-11`";
  return TAKEN.includes(id) ? `another name than ${TAKEN.join(", ")}` : null;
}

/** SHA-256 of a file, hex: the name that its content is kept under. */
export function contentDigest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** An edition as the file that it is kept in; the same edition gives the same bytes. */
export function formatEdition(edition: Edition): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(edition, null, 2)}\n`);
}

/** The latest edition in which a figure said what it says; null where it was not published so: a draft. */
export function editionOfFigure(editions: readonly FrozenEdition[], figure: string, digest: string): Edition | null {
  return editions.findLast(({ edition }) => edition.figures[figure] === digest)?.edition ?? null;
}

/** The latest edition if the whole report still is what it was then; null while it is a draft. */
export function presentEdition(
  editions: readonly FrozenEdition[],
  corpus: string,
  figures: readonly { id: string; digest: string }[],
): Edition | null {
  const edition = editions.at(-1)?.edition;
  if (edition === undefined || edition.corpus !== corpus) return null;
  const isSame =
    figures.length === Object.keys(edition.figures).length && figures.every(({ id, digest }) => edition.figures[id] === digest);
  return isSame ? edition : null;
}

/** Where an edition's page stands. */
export function editionAddress(edition: string): string {
  return `/editions/${edition}/`;
}

/** Where what a figure said in an edition stands for ever. */
export function editionFigureAddress(edition: string, figure: string): string {
  return `/editions/${edition}/figures/${figure}`;
}
