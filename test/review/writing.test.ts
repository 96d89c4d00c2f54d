import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendCorrection } from "../../loaders/events/correcting/writing.ts";
import { readCorrections } from "../../loaders/events/corrections.ts";
import type { Correction } from "../../loaders/model/corpus.ts";
import { replaceFile } from "../../loaders/whole-file.ts";
import { temporaryFolder } from "../support/folder.ts";

const HEADER = "correction_id,action,target,field,was,now,reason,source,decided";
const ROW: Correction = {
  correction_id: "c2",
  action: "set",
  target: "2021-06-21-gossi-raid",
  field: "killed",
  was: "{min: 4, max: 9}",
  now: "5",
  reason: 'the army’s list, "complete"',
  source: "état-major",
  decided: "2021-07-02",
  line: 0,
};

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([...`\ufeff${text}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
const windows = (text: string) => Uint8Array.from([...text], (c) => ({ "’": 0x92 })[c] ?? (c.codePointAt(0) as number));
const read = (bytes: Uint8Array) => readCorrections({ path: "data/corrections.csv", bytes }, ["raid"]);
const cells = ({ line: _, columns: __, ...rest }: Correction) => rest;

describe("one more row", () => {
  const first = "c1,confirm,e,,,,because,l’état,2021-07-01";
  it.each<[string, Uint8Array]>([
    ["as UTF-8", utf8(`${HEADER}\n${first}\n`)],
    ["without a last end of line", utf8(`${HEADER}\n${first}`)],
    ["with a byte order mark and CRLF", utf8(`\ufeff${HEADER}\r\n${first}\r\n`)],
    [
      "with notes, odd quoting and empty lines",
      utf8(`# decided in July, "all"\n${HEADER}\n\n"c1",confirm,"e",,,,because,l’état,2021-07-01\n# end\n`),
    ],
    ["by a French Excel", windows(`${HEADER}\r\n${first}\r\n`.replaceAll(",", ";"))],
    ["as Unicode text with tabs", utf16(`${HEADER}\n${first}\n`.replaceAll(",", "\t"))],
    [
      "with the columns in another order",
      utf8(`decided,correction_id,action,target,field,was,now,reason,source\n2021-07-01,c1,confirm,e,,,,because,l’état\n`),
    ],
  ])("keeps what is there, byte for byte: %s", (_, bytes) => {
    const more = appendCorrection(bytes, ROW);
    expect(more.subarray(0, bytes.length)).toEqual(bytes);
    const { value, problems } = read(more);
    expect(problems).toEqual([]);
    expect(value.map(({ correction_id }) => correction_id)).toEqual(["c1", "c2"]);
    expect(value[1] && cells(value[1])).toEqual(cells(ROW));
  });

  it("makes the file where there is none, or nothing in it", () => {
    for (const none of [null, new Uint8Array(), utf8("\ufeff\n")]) {
      expect(new TextDecoder().decode(appendCorrection(none, ROW)).startsWith(`${HEADER}\nc2,set,`)).toBe(true);
    }
  });

  it("spells the file anew where its encoding lacks a letter, and loses nothing of it", () => {
    const bytes = windows(`${HEADER}\r\n${first}\r\n`.replaceAll(",", ";"));
    const more = appendCorrection(bytes, { ...ROW, source: "Ɓurkina" });
    expect([...more.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(read(more).value.map(({ source }) => source)).toEqual(["l’état", "Ɓurkina"]);
  });

  it("is read as it was decided, whatever the words", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", '"', ",", ";", "#", "é", "’", "=", "\t", "'"), minLength: 1, maxLength: 20 });
    const word = text.filter((one) => one.trim() !== "");
    const separators = fc.constantFrom(",", ";", "\t");
    fc.assert(
      fc.property(word, word, separators, (reason, source, separator) => {
        const file = utf8(`${HEADER}\n`.replaceAll(",", separator));
        const { value, problems } = read(appendCorrection(file, { ...ROW, reason, source }));
        expect(problems).toEqual([]);
        expect([value[0]?.reason, value[0]?.source]).toEqual([reason.trim(), source.trim()]);
      }),
    );
  });
});

describe("a file that is replaced", () => {
  it("has the new content, its permissions, and nothing beside it", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.csv");
    writeFileSync(path, "old", { mode: 0o600 });
    // What a process that was killed in the middle left behind.
    writeFileSync(join(folder, ".a.csv.4194305.tmp"), "half a r");
    replaceFile(path, utf8("new"));
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["a.csv"]);
  });

  it("stays a link where it was one, and comes into being where it was not", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "real.csv"), "old");
    symlinkSync(join(folder, "real.csv"), join(folder, "link.csv"));
    replaceFile(join(folder, "link.csv"), utf8("new"));
    expect(lstatSync(join(folder, "link.csv")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real.csv"), "utf8")).toBe("new");
    replaceFile(join(folder, "fresh.csv"), utf8("first"));
    expect(existsSync(join(folder, "fresh.csv"))).toBe(true);
  });
});
