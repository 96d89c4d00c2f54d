import { relative } from "node:path";
import { expect, test } from "vitest";
import { importedFiles } from "../../loaders/cache/imports.ts";
import { fill, temporaryFolder } from "../support/folder.ts";

test("a module's files are what it imports, and what those import", () => {
  const folder = temporaryFolder();
  fill(folder, {
    "step.ts": 'import { a } from "./parts/a.ts";\nimport type { T } from "./types.ts";\nimport fs from "node:fs";\n',
    "parts/a.ts": 'export * from "../b.ts";\nconst words = new URL("./words.csv", import.meta.url);\nawait import("./late.ts");\n',
    "parts/late.ts": 'import "../step.ts";\nimport {\n  long,\n} from "../c.ts";\n',
    "parts/words.csv": 'from "./nowhere.ts"',
    "b.ts": "",
    "c.ts": "",
    "types.ts": "",
    "other.ts": "",
  });
  const files = importedFiles(`${folder}/step.ts`).map((path) => relative(folder, path));
  expect(files).toEqual(["b.ts", "c.ts", "parts/a.ts", "parts/late.ts", "parts/words.csv", "step.ts", "types.ts"]);
});

test("an import of what is not there is told", () => {
  const folder = temporaryFolder();
  fill(folder, { "step.ts": 'import "./gone.ts";' });
  expect(() => importedFiles(`${folder}/step.ts`)).toThrow(/step\.ts imports \.\/gone\.ts, which is not there/);
});
