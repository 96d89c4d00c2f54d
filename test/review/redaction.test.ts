import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Command, execute } from "../../loaders/commands/command.ts";
import { explain } from "../../loaders/commands/explain.ts";
import { review } from "../../loaders/commands/review.ts";
import { contents, fill, sharedFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { bareCopy } from "../support/project.ts";
import { run } from "../support/run.ts";
import { UnpaintedOutput, undrawnReport } from "../support/undrawn.ts";

// Each of them codes a corpus, and some run whole programs.
vi.setConfig({ testTimeout: 60_000 });

/** A name with everything in it that is written in several ways: accents, an apostrophe, a particle, a first name that is no common word. */
const HEADER = "correction_id,action,target,field,was,now,reason,source,decided\n";
const REDACT = `redact-zefirine,redact,,,Zéfirine d’Oulmazède;Oulmazède;Zefirine,[name withheld],Zéfirine d'Oulmazède asked for it,her letter,2021-07-01\n`;
const CONFIRM =
  "zefirine-oulmazede-toll,confirm,2021-06-21-gossi-raid,killed,4,,as Zéfirine d’Oulmazède said,a call with Mme OULMAZÈDE,2021-07-01\n";

const HEAD = (title: string) =>
  `---\ntitle: ${title}\npublisher: Radio Fleuve\npublished: 2021-06-22\nlanguage: en\nauthor: Z. Oulmazède\nurl: https://example.org/`;

const ARTICLES = {
  "articles/2021-06-22-radio-zefirine-oulmazede-speaks.md": `${HEAD("“We hid,” says ZÉFIRINE D’OULMAZÈDE")}2021/zefirine-d-oulmazede\n---
Gunmen attacked the camp of the Malian army in Gossi on Monday, killing four soldiers, the mayor Zéfirine
   d’Oulmazède said. Six soldiers were wounded in the raid, according to Mayor Oulmaze\u0301de. "They came on motorcycles," said Z&eacute;firine d&#39;Oulmaz&egrave;de.
The army said that four soldiers were killed in the attack in Gossi on Monday. See https://example.org/Z%C3%A9firine%20d%E2%80%99Oulmaz%C3%A8de for the call.
`,
  "articles/2021-06-23-second-paper.md": `${HEAD("Raid in Gossi")}2021/raid\n---
At least four soldiers were killed on 21 June when gunmen raided the army camp in Gossi, said zefirine-d'oulmazede, the mayor. #ZefirineDOulmazede
`,
};

/** Every way in which the name could still be read, once case, accents, entities and escapes are taken away. */
const NAMES = [/oulmazede/, /zefirine/];

function unescaped(text: string): string {
  const percent = text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
  const entities = percent
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&([a-z])(?:acute|grave|circ);/gi, "$1")
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return entities.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The text of a file, whatever it is packed in. */
function textOf(bytes: Buffer): string {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return unescaped(plain.toString("utf8")) + unescaped(plain.toString("latin1"));
}

describe("one row makes a person unnamed", () => {
  const folder = sharedFolder();
  const [data, site] = [join(folder, "data"), join(folder, "site")];

  beforeAll(async () => {
    fill(data, { ...ARTICLES, "corrections.csv": HEADER + REDACT + CONFIRM });
    await undrawnReport(data, site, new UnpaintedOutput(site));
  }, 120_000);

  test("however the articles spell the name, it would be found", () => {
    const text = unescaped(Object.values(ARTICLES).join("\n"));
    expect(text.match(/oulmazede/g)).toHaveLength(10);
  });

  test("in every file of the report, in its name and in its bytes", () => {
    const told = Object.keys(contents(site)).flatMap((path) => {
      const text = textOf(readFileSync(join(site, path)));
      return NAMES.filter((name) => name.test(text) || name.test(unescaped(path))).map((name) => `${name} in ${path}`);
    });
    expect(told).toEqual([]);
    expect(Object.keys(contents(site)).filter((path) => path.endsWith(".svg")).length).toBeGreaterThan(30);
  });

  test("in the tables that are packed", async () => {
    for (const table of ["articles", "events", "accounts", "evidence", "corrections"]) {
      const file = await asyncBufferFromFile(join(site, "data", `${table}.parquet`));
      const rows = await parquetReadObjects({ file });
      const text = unescaped(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value)));
      expect(
        NAMES.filter((name) => name.test(text)),
        table,
      ).toEqual([]);
    }
  });

  test("and leaves all else: the attack, its passages, its sources, the decision", () => {
    const files = contents(site);
    const event = Buffer.from(files["events/2021-06-21-gossi-raid.html"] ?? "", "latin1").toString("utf8");
    expect(event).toContain("[name withheld]");
    expect(event).toMatch(/killing four soldiers, the mayor \[name withheld\] said/);
    expect(event).toMatch(/as \[name withheld\] said/);
    expect(Object.keys(files)).toContain("articles/2021-06-22-radio-name-withheld-speaks.html");
    // An address that holds the name is withheld; one that does not stays, and is not asked to find words that are not there.
    expect(event).not.toMatch(/example\.org\/2021\/zefirine/);
    expect(event).toMatch(/href="https:\/\/example\.org\/2021\/raid"/);
  });

  test("in what explain and review print", async () => {
    const called: [Command, ...string[]][] = [
      [explain, "2021-06-21-gossi-raid"],
      [review, "--json"],
      [review, "--list"],
    ];
    for (const [command, ...args] of called) {
      const printed: string[] = [];
      const print = (line: string) => void printed.push(line);
      expect(await execute(command, [...args, "--data", data], { out: print, err: print, input: process.stdin })).toBe(0);
      expect(NAMES.filter((name) => name.test(unescaped(printed.join("\n"))))).toEqual([]);
    }
  });

  test("in what code prints, of an article of the corpus or another", async () => {
    const project = bareCopy();
    fill(join(project, "data"), { "corrections.csv": HEADER + REDACT });
    const files = Object.keys(ARTICLES).map((path) => join(data, path));
    for (const more of [[], ["--explain"]]) {
      const { code, out } = await run("code", [...files, ...more], { project });
      expect(code).toBe(0);
      expect(out).toContain("Gossi");
      expect(NAMES.filter((name) => name.test(unescaped(out)))).toEqual([]);
    }
  });

  test("in the registry that a decision writes", async () => {
    const reason = ["--reason", "as Zéfirine d’Oulmazède told", "--source", "her letter", "--decided", "2021-07-02"];
    const { code, err } = await runHere(review, ["--data", data, "--event", "2021-06-21-gossi-raid", "--confirm", "place", ...reason]);
    expect(code, err).toBe(0);
    const registry = unescaped(readFileSync(join(data, "registry.csv"), "utf8"));
    expect(registry).toContain("2021-06-21-gossi-raid");
    expect(NAMES.filter((name) => name.test(registry))).toEqual([]);
  });
});
