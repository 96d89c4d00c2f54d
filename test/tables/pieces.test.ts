import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { TABLE_NAMES } from "../../loaders/model/tables.ts";
import { compare } from "../../loaders/problems.ts";
import { cutTables, piecesOf } from "../../loaders/tables/pieces.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { CODEBOOK, PUBLICATION, smallCorpus } from "./corpus.ts";

const IDS = fc.uniqueArray(fc.stringMatching(/^[a-c](\.?[a-c0-2-]){0,4}$/), { maxLength: 60 });

/** The pieces of a list, each as one text. */
function cutList(ids: readonly string[]): Set<string> {
  const pieces = new Map<string, string[]>();
  for (const [id, first] of piecesOf(ids, 3)) pieces.set(first, [...(pieces.get(first) ?? []), id]);
  return new Set([...pieces.values()].map((piece) => piece.join(" ")));
}

describe("cutting a table into pieces", () => {
  test("what is added changes the piece that it falls into, and at most parts it in two", () => {
    fc.assert(
      fc.property(IDS, (ids) => {
        const before = cutList(ids.slice(1));
        const fresh = [...cutList(ids)].filter((piece) => !before.has(piece));
        expect(fresh.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test("the keys of a piece stand together, whatever articles are called", () => {
    fc.assert(
      fc.property(IDS, (ids) => {
        const pieces = piecesOf(ids, 2, ".");
        const keys = ids.flatMap((id) => ["1.2", "b", "0.0"].map((rest) => ({ key: `${id}.${rest}`, piece: pieces.get(id) })));
        const order = keys.sort((a, b) => compare(a.key, b.key)).map(({ piece }) => piece);
        expect(order.filter((piece, at) => piece !== order[at - 1])).toHaveLength(new Set(order).size);
      }),
    );
  });

  test("lists are cut: one in so many ids begins a piece", () => {
    const ids = Array.from({ length: 4000 }, (_, i) => `2021-06-21-${i}`);
    const { length } = [...new Set(piecesOf(ids, 100).values())];
    expect(length).toBeGreaterThan(20);
    expect(length).toBeLessThan(80);
  });
});

describe("files of many pieces", () => {
  const tables = tabulate(smallCorpus(), CODEBOOK);
  const cut = cutTables(tables, 1);
  const bytes = (size: number) => new Map(writeTables(tables, CODEBOOK, PUBLICATION, size).map((file) => [file.path, file.bytes]));
  const [whole, pieces] = [bytes(1_000_000), bytes(1)];

  test.each(TABLE_NAMES)("%s holds the same rows", async (name) => {
    expect(cut[name].flat()).toEqual(tables[name]);
    expect(pieces.get(`${name}.csv`)).toEqual(whole.get(`${name}.csv`));
    const [file, one] = [pieces, whole].map((files) => (files.get(`${name}.parquet`) as Uint8Array).slice().buffer as ArrayBuffer);
    expect(parquetMetadata(file as ArrayBuffer).row_groups).toHaveLength(cut[name].length);
    expect(await parquetReadObjects({ file: file as ArrayBuffer })).toEqual(await parquetReadObjects({ file: one as ArrayBuffer }));
  });

  test("some of them have more than one", () => {
    expect(cut.events.length).toBeGreaterThan(1);
    expect(cut.evidence.length).toBeGreaterThan(1);
  });

  test("the features are those of one file", () => {
    expect(pieces.get("events.geojson")).toEqual(whole.get("events.geojson"));
  });
});
