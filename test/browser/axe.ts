import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * Accessibility rules that a page breaks, each with the first place where it does. axe-core is asked for them alone: what is
 * passed, and where, would take it most of the time.
 *
 * @param rules the only rules to look at; without them, all.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(`${AXE};0`);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const options = { resultTypes: ["violations"], elementRef: false, ...(only === undefined ? {} : { runOnly: only }) };
    const { violations: found } = await axe.run(document, options);
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules);
}
