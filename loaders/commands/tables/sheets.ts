import { readArticle } from "../../articles.ts";
import type { Store } from "../../cache/store.ts";
import { codeArticle } from "../../coding.ts";
import { digestOf } from "../../digest.ts";
import type { Article, SourceFile } from "../../model/article.ts";
import type { CodedArticle } from "../../model/coded.ts";
import type { Problem } from "../../model/problem.ts";
import { keyOfAll } from "../../piecewise/members.ts";
import { type Sheet, sheetOf } from "../../piecewise/sheet.ts";
import { LANGUAGE_MODULES } from "../../reading/languages/index.ts";
import { coderFault, keyOf } from "../code-corpus.ts";
import { digestBytes } from "../digests.ts";
import type { Reference } from "../gather.ts";
import { readArticleFile } from "../sources.ts";

/** The sheets of the articles of a piece, with the faults of their files. */
export interface SheetsPiece {
  sheets: Sheet[];
  problems: Problem[];
}

/** What the sheets of a piece are made with. */
export interface SheetMaking {
  folder: string;
  reference: Reference;
  /** Codings of single articles, by `keyOf`. */
  codings: Store;
  /** Sheets of pieces, by `pieceKey`. */
  pieces: Store;
}

/** A piece as it was made: the key that it is kept by, and how many articles had to be coded for it. */
export interface MadePiece extends SheetsPiece {
  key: string;
  coded: number;
}

/** Languages that articles are read in. */
export const LANGUAGES = LANGUAGE_MODULES.map(({ code }) => code);

/** Codes an article. Written and read as kept codings are: a coding is the same whether it was kept or made. */
export function codedAnew(article: Article, reference: Reference): CodedArticle {
  return JSON.parse(JSON.stringify(codeArticle(article, reference)));
}

/** A sheet as it is kept: its hashes in letters. */
type StoredSheet = Omit<Sheet, "sketch"> & { sketch: Omit<Sheet["sketch"], "smallest"> & { smallest: string } };

interface StoredPiece {
  sheets: StoredSheet[];
  problems: Problem[];
}

function packed(sheet: Sheet): StoredSheet {
  const { smallest, ...sketch } = sheet.sketch;
  const bytes = Buffer.from(smallest.buffer, smallest.byteOffset, smallest.byteLength);
  return { ...sheet, sketch: { ...sketch, smallest: bytes.toString("base64") } };
}

function unpacked(sheet: StoredSheet): Sheet {
  const bytes = Uint8Array.from(Buffer.from(sheet.sketch.smallest, "base64"));
  return { ...sheet, sketch: { ...sheet.sketch, smallest: new Uint32Array(bytes.buffer) } };
}

/** The piece that an earlier run kept under a key. */
export function keptPiece(pieces: Store, key: string): MadePiece | undefined {
  const kept = pieces.get(key) as StoredPiece | undefined;
  return kept && { key, coded: 0, sheets: kept.sheets.map(unpacked), problems: kept.problems };
}

/** The key of a piece: the names of its files and what is in them. */
export function pieceKey(files: readonly (SourceFile | Problem)[]): string {
  return keyOfAll(files.map((file) => ("bytes" in file ? `${file.path} ${digestBytes(file.bytes)}` : digestOf(file))));
}

/** Reads and codes the articles of a piece, as far as no earlier run has, and keeps their codings and what is held of them. */
export function makePiece(names: readonly string[], { folder, reference, codings, pieces }: SheetMaking): MadePiece {
  const files = names.map((name) => readArticleFile(folder, name));
  const made: MadePiece = { key: pieceKey(files), sheets: [], problems: [], coded: 0 };
  let failed = false;
  for (const file of files) {
    const { value: article, problems } = "bytes" in file ? readArticle(file, LANGUAGES) : { value: null, problems: [file] };
    made.problems.push(...problems);
    if (article === null) continue;
    const key = keyOf(article);
    try {
      const kept = codings.get(key) as CodedArticle | undefined;
      const coded = kept ?? codedAnew(article, reference);
      if (kept === undefined) codings.put(key, coded);
      if (kept === undefined) made.coded += 1;
      made.sheets.push(sheetOf(article, coded, key));
    } catch (fault) {
      failed = true;
      made.problems.push(coderFault(article, fault as Error));
    }
  }
  // What the coder failed on is tried again by the next run.
  if (!failed) pieces.put(made.key, { sheets: made.sheets.map(packed), problems: made.problems } satisfies StoredPiece);
  return made;
}
