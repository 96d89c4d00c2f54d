import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { fill, temporaryFolder } from "../support/folder.ts";
import { PROJECT, run } from "../support/run.ts";

let project: string;

beforeEach(() => {
  project = temporaryFolder();
  fill(project, {
    "package.json": JSON.stringify({ type: "module", scripts: { greet: "node loaders/commands/start.js greet" } }),
    "package-lock.json": "{}",
    "observablehq.config.ts": "",
    "loaders/words.ts": 'export const word: string = "good morning";\nexport const lies = import.meta.url;\n',
    "loaders/commands/other.ts":
      'console.log(process.argv[1] === new URL(import.meta.url).pathname ? "other" : "not started");\nexport const name = "other";\n',
    "loaders/commands/greet.ts": [
      'import { lies, word } from "../words.ts";',
      'import { name } from "./other.ts";',
      "console.log(word, name, lies, import.meta.url, process.argv.slice(1).join(' '));",
    ].join("\n"),
  });
  for (const name of ["start.js", "joined.js"])
    cpSync(join(PROJECT, "loaders", "commands", name), join(project, "loaders", "commands", name));
  symlinkSync(join(PROJECT, "node_modules"), join(project, "node_modules"));
});

const address = (path: string) => pathToFileURL(join(project, "loaders", path)).href;
const greeting = (word: string, rest: string) =>
  `not started\n${word} other ${address("words.ts")} ${address("commands/greet.ts")} ${join(project, "loaders", "commands", "greet.ts")} ${rest}\n`;
const joined = () => readdirSync(join(project, ".casebook", "start"));

test("a command runs as if Node had been started with its own file: arguments, addresses of modules, what only starts by itself", async () => {
  expect(await run("greet", ["--to", "all"], { project })).toEqual({ code: 0, err: "", out: greeting("good morning", "--to all") });
  expect(joined()).toHaveLength(1);
  expect((await run("greet", ["again"], { project })).out).toBe(greeting("good morning", "again"));
  expect(joined()).toHaveLength(1);
});

test.for(["loaders/words.ts", "package-lock.json", "observablehq.config.ts"])("a change of %s is seen at once", async (path) => {
  await run("greet", [], { project });
  const before = joined();
  writeFileSync(join(project, path), 'export const word = "good night";\nexport const lies = import.meta.url;\n');
  const { out } = await run("greet", ["x"], { project });
  expect(out).toBe(greeting(path === "loaders/words.ts" ? "good night" : "good morning", "x"));
  expect(joined()).toHaveLength(1);
  expect(joined()).not.toEqual(before);
});

test("where nothing can be kept it runs all the same", async () => {
  mkdirSync(join(project, ".casebook"));
  writeFileSync(join(project, ".casebook", "start"), "a file in the way");
  expect(await run("greet", ["x"], { project })).toEqual({ code: 0, err: "", out: greeting("good morning", "x") });
});

test("wrong code is told with its place", async () => {
  writeFileSync(join(project, "loaders", "words.ts"), "export const word = ;\n");
  const { code, err } = await run("greet", [], { project });
  expect(code).not.toBe(0);
  expect(err).toContain(`${join("loaders", "words.ts")}:1:20`);
});
