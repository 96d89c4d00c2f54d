import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  configure: (spec: object) => void;
  run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * Marks a few texts of every look on a page, for a table has the same look in hundreds of cells: the same colour, size and weight on
 * the same backgrounds, all the way up, have the same contrast. Runs in the page. A few, since no contrast can be told of some.
 */
function markLooks(): void {
  const numbers = new Map<string, number>();
  const numbered = (look: string) => numbers.get(look) ?? numbers.set(look, numbers.size + 1).size;
  const behind = new Map<Element | null, { look: number; over: boolean }>();
  const seen = new Map<string, number>();
  for (const marked of document.querySelectorAll("[data-look]")) marked.removeAttribute("data-look");
  for (const element of document.querySelectorAll("html, body, body *")) {
    // Read one by one: to take them apart would read every property that there is.
    const style = getComputedStyle(element);
    const { look, over } = behind.get(element.parentElement) ?? { look: 0, over: false };
    const own = numbered([look, style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode].join("|"));
    const isOver = over || element.localName === "svg" || ["absolute", "fixed", "sticky"].includes(style.position);
    behind.set(element, { look: own, over: isOver });
    const text = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim() : "")).join("");
    const isField = element.matches("input, select, textarea");
    if (!isField && (text.length < 2 || element.getClientRects().length === 0)) continue;
    const set = [own, style.color, style.fontSize, style.fontWeight, style.textShadow].join("|");
    const times = seen.get(set) ?? 0;
    seen.set(set, times + 1);
    if (isOver || isField || times < 3) element.setAttribute("data-look", "");
  }
}

/**
 * Accessibility rules that a page breaks, each with the first place where it does. axe-core is asked for them alone: what is
 * passed, and where, would take it most of the time.
 *
 * @param rules the only rules to look at; without them, all.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // It takes its time on the way to the browser.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(`${AXE};0`);
  await page.evaluate(markLooks);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    axe.configure({ rules: [{ id: "color-contrast", selector: "[data-look]" }] });
    const options = { resultTypes: ["violations"], elementRef: false, ...(only === undefined ? {} : { runOnly: only }) };
    const { violations: found } = await axe.run(document, options);
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules);
}
