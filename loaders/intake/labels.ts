import type { FactName } from "./model.ts";

/** A column, member or label by which a received file may call a fact, or the text itself. */
export type Called = FactName | "text";

/** What each is called: columns of tables, members of JSON, and labels of lines before a text. In lower case, without accents. */
const NAMES: Record<Called, string[]> = {
  text: ["text", "body", "content", "article", "texte", "corps", "contenu", "full text"],
  title: ["title", "headline", "titre"],
  publisher: ["publisher", "source", "publication", "outlet", "media", "newspaper", "site", "journal", "editeur"],
  published: ["published", "date", "published on", "publication date", "date published", "pubdate", "publie", "publie le"],
  published_basis: ["published_basis"],
  language: ["language", "lang", "langue"],
  author: ["author", "authors", "byline", "auteur"],
  url: ["url", "link", "address", "lien", "adresse"],
  archived: ["archived", "archive"],
  retrieved: ["retrieved", "accessed", "consulte le"],
};

const BY_NAME = new Map((Object.keys(NAMES) as Called[]).flatMap((called) => NAMES[called].map((name) => [name, called] as const)));

/** What a column, member or label stands for; null for one that stands for nothing of ours. */
export function calledBy(name: string): Called | null {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
  return BY_NAME.get(plain) ?? null;
}

/** The names that a table's column of texts may have, for messages. */
export const TEXT_NAMES: readonly string[] = NAMES.text;
