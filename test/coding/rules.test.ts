import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { valueRules } from "../../loaders/coding/rules.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { PROJECT } from "../support/run.ts";

const reference = gatherReference(readSources(join(PROJECT, "data")).value).value;
const known = valueRules(reference.packs.values());

test("every rule that check knows is one of the code's", () => {
  const loaders = ["reading", "accounts", "coding"].map((folder) => join(PROJECT, "loaders", folder));
  const paths = loaders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) =>
      /(?<!rules)\.ts$/.test(name) ? [join(folder, name)] : [],
    ),
  );
  const code = paths.concat(join(PROJECT, "loaders/reading/casualties/rules.ts")).map((path) => readFileSync(path, "utf8"));
  const composed = /^(tactic|claim)-|-from-/;
  const missing = known.filter((rule) => !composed.test(rule) && !code.some((text) => text.includes(`"${rule}"`)));
  expect(missing).toEqual([]);
});
