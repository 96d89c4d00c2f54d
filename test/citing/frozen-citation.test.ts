import { describe, expect, it } from "vitest";
import { CITATION_STYLES, cite, findReference } from "../../loaders/citing.ts";
import type { FrozenEdition } from "../../loaders/model/edition.ts";
import { citableNamed } from "../../loaders/report/citation/citables.ts";
import { citationFiles } from "../../loaders/report/citation/files.ts";
import { frozenCitation, namesInEdition } from "../../loaders/report/citation/frozen.ts";
import { figureFiles } from "../../loaders/report/figure/files.ts";
import { indexSite, type Site } from "../../loaders/report/site-index.ts";
import { inputOf } from "../report/site.ts";
import { smallCorpus } from "../tables/corpus.ts";

const ID = "2026-11";
const CORPUS = smallCorpus();
const INPUT = inputOf(CORPUS);
const FRENCH = inputOf(CORPUS, "fr");
const FIGURES = Object.fromEntries(INPUT.figures.map(({ id, digest }) => [id, digest]));

/** A report in which an edition says the same, and the edition with its files of one language. */
function published(input = INPUT): { site: Site; frozen: FrozenEdition } {
  const edition = {
    ...{ id: ID, date: "2021-05-30", ...input.digests, figures: FIGURES, headlines: {}, files: {}, replaced: [] },
  };
  const site = indexSite({ ...input, editions: [{ edition, files: new Map() }] });
  const files = [...input.files, ...input.figures.flatMap((figure) => figureFiles(site, figure)), ...citationFiles(site)];
  return { site, frozen: { edition, files: new Map(files.map(({ path, bytes }) => [path, bytes])) } };
}

const { site, frozen } = published();
const EVENT = INPUT.corpus.events[0]?.event_id ?? "";

describe("a citation as an edition said it", () => {
  it.each(["map", "report", "data", EVENT])("of %s is in every style what it is today, while nothing has changed", (name) => {
    for (const style of CITATION_STYLES) {
      const now = citableNamed(site, name);
      const citation = frozenCitation(site, name, style, frozen) ?? "";
      expect(findReference(citation)).toEqual({ id: name, edition: ID, digest: now?.digest.slice(0, 8) });
      if (name !== EVENT) expect(citation).toBe(now && cite(now, style));
    }
  });

  it("stays what it was when the report says something else", () => {
    const tables = { ...INPUT.tables, articles: [] };
    const figures = INPUT.figures.map((figure) => ({ ...figure, digest: "f".repeat(64) }));
    const later = indexSite({ ...site.input, tables, figures, digests: { ...INPUT.digests, corpus: "later" } });
    expect(findReference(cite(citableNamed(later, "map") as never, "text"))).toEqual({ id: "map", edition: null, digest: "ffffffff" });
    expect(frozenCitation(later, "map", "text", frozen)).toBe(frozenCitation(site, "map", "text", frozen));
    expect(frozenCitation(later, EVENT, "text", frozen)).toContain(`@${ID}#`);
  });

  it("is in the language of the report where the edition holds it, and else none of a figure", () => {
    const french = published(FRENCH);
    expect(frozenCitation(french.site, "map", "text", french.frozen)).toContain(`édition ${ID}`);
    expect(frozenCitation(french.site, "map", "text", frozen)).toBeNull();
    expect(namesInEdition(french.site, frozen)).toContain("map");
  });

  it.each(["no-such-figure", "1999-01-01-nowhere-raid", "../map", "__proto__", ""])("is none of %j, which it does not hold", (name) => {
    expect(frozenCitation(site, name, "text", frozen)).toBeNull();
    expect(namesInEdition(site, frozen)).not.toContain(name);
  });

  it("can be asked for by every name that it holds", () => {
    const names = namesInEdition(site, frozen);
    expect(names).toEqual(expect.arrayContaining(["map", "report", "data", EVENT]));
    expect(names.filter((name) => frozenCitation(site, name, "short", frozen) === null)).toEqual([]);
  });
});
