import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CROSSWALK_RULES } from "../../loaders/events/crosswalk.ts";
import { LINK_BARS, LINK_LIMITS, LINK_RULES } from "../../loaders/events/linking/rules.ts";
import { RECONCILE_RULES } from "../../loaders/events/rules.ts";
import { DIRECTIVES } from "../../loaders/report/directives/index.ts";
import { html } from "../../loaders/report/escape.ts";
import { parseBlockLine } from "../../loaders/report/markdown/directives.ts";
import { PROJECT } from "../support/run.ts";
import { smallCorpus } from "../tables/corpus.ts";
import { IN_TEXT, siteOf } from "./site.ts";

const lines = readFileSync(join(PROJECT, "docs/methods.md"), "utf8").split("\n");
const calls = lines.flatMap((line, index) => parseBlockLine(line, index + 1) ?? []);
const context = { site: siteOf(smallCorpus()), path: "/methods", subject: { kind: "page" as const } };

/** What the directives of the page that print rules come to. */
const printed = calls
  .filter(({ name }) => ["rules", "linking", "crosswalk"].includes(name))
  .map((call) => String(DIRECTIVES.find(({ name }) => name === call.name)?.render(call, context, IN_TEXT)))
  .join("\n");

it.each([...LINK_RULES, ...LINK_LIMITS, ...LINK_BARS, ...RECONCILE_RULES])("Methods prints the rule $name", ({ name, description }) => {
  expect(printed).toContain(`<code>${name}</code>`);
  expect(printed).toContain(String(html`${description.en}`));
});

it.each(CROSSWALK_RULES)("Methods prints what is lost: $data_set, $description.en", ({ description }) => {
  expect(printed).toContain(String(html`${description.en}`));
});

it("gives every point its sign", () => {
  for (const { name, points } of LINK_RULES) {
    const signed = points < 0 ? `−${-points}` : `+${points}`;
    expect(printed).toContain(`<dt id="link-${name}"><code>${name}</code> <span class="range">${signed}</span>`);
  }
});
