import { createHash } from "node:crypto";
import type { Article } from "../model/article.ts";

/** An article's text with the digest that identifies it: SHA-256 of its UTF-8 bytes. */
export function identify(body: string): Pick<Article, "body" | "sha256"> {
  return { body, sha256: createHash("sha256").update(body, "utf8").digest("hex") };
}
