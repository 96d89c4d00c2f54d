import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Command } from "../loaders/commands/command.ts";
import { runHere } from "./support/in-process.ts";
import { PROJECT } from "./support/run.ts";

const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");
const DOCUMENTS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "test/articles/README.md"];
const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;
const commands = readdirSync(join(PROJECT, "loaders/commands"))
  .filter((name) => name.endsWith(".ts") && read(`loaders/commands/${name}`).includes("await main("))
  .map((name) => name.slice(0, -3));

/** The anchors of a Markdown file's headings, as they are made when it is shown. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test.each(DOCUMENTS)("every link of %s lands", (document) => {
  for (const [, target = ""] of read(document).matchAll(/\]\(([^)]+)\)/g)) {
    if (/^https?:/.test(target)) continue;
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? document : join(document, "..", path);
    expect(existsSync(join(PROJECT, file)), `${document} → ${target}`).toBe(true);
    if (anchor !== undefined) expect(anchors(read(file)), `${document} → ${target}`).toContain(anchor);
  }
});

test("every npm command that a document names is there, and every one that is there is named", () => {
  const named = new Set(
    DOCUMENTS.flatMap((document) => [...read(document).matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name]) => name)),
  );
  for (const ours of ["run", "ci", "i"]) named.delete(ours);
  expect([...named].sort()).toEqual(Object.keys(scripts).sort());
});

test("every command has its script", () => {
  const started = /loaders\/commands\/(?:start\.js (\w+)|(\w+)\.ts)$/;
  const run = Object.entries(scripts).flatMap(([name, script]) => {
    const [, joined, alone] = started.exec(script) ?? [];
    return joined === undefined && alone === undefined ? [] : [[name, joined ?? alone]];
  });
  expect(run.sort()).toEqual([...commands].sort().map((name) => [name, name]));
});

test("every table of the lexicons is described, and every one that is described is there", () => {
  const rows = [...read("CONTRIBUTING.md").matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|/gm)].flatMap(([, names = ""]) =>
    names.replaceAll("`", "").split(", "),
  );
  for (const language of readdirSync(join(PROJECT, "data/lexicon"))) {
    const tables = readdirSync(join(PROJECT, "data/lexicon", language)).map((name) => name.replace(/\.csv$/, ""));
    expect([...rows].sort(), language).toEqual(tables.sort());
  }
});

/** The command that a file of `loaders/commands/` holds. */
async function commandOf(name: string): Promise<Command> {
  const held: Record<string, unknown> = await import(`../loaders/commands/${name}.ts`);
  return Object.values(held).find((value) => (value as Command).name === name && "help" in (value as Command)) as Command;
}

describe("--help", () => {
  test.each(commands)("of %s names every option, and nothing else is accepted", async (name) => {
    const source = read(`loaders/commands/${name}.ts`);
    const options = [...(/options: \{([\s\S]*?)\},\n/.exec(source)?.[1] ?? "").matchAll(/"?([a-z-]+)"?: \{ type/g)].map(
      ([, option]) => option,
    );
    const command = await commandOf(name);
    const help = await runHere(command, ["--help"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toMatch(new RegExp(`^npm run (--silent )?${name}`));
    for (const option of options) expect(help.out).toContain(`--${option}`);
    const wrong = await runHere(command, ["--no-such-option"]);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toBe("");
    expect(wrong.err).toContain(`npm run ${name} -- --help says what it takes`);
  });
});
