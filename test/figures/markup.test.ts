import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { markupOf, newDocument } from "../../loaders/figures/drawing/paper.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A drawing that holds a text wherever a name from an article may come to stand. */
function drawing(name: string): SVGSVGElement {
  const document = newDocument();
  const svg = document.createElementNS(SVG, "svg");
  for (const element of ["a", "text", "title"]) {
    const child = document.createElementNS(SVG, element);
    child.setAttribute("aria-label", name);
    child.textContent = name;
    svg.append(child);
  }
  return svg as SVGSVGElement;
}

const HOSTILE = ["<script>x</script>", '"><img src=x onerror=x()>', "$" + "{x}", "a & b &amp; c", "'\"`", "]]>", "-->"];

test.each(HOSTILE)("%s is a name and nothing else", (name) => {
  const markup = markupOf(drawing(name));
  expect(markup).not.toMatch(/<(script|img)/);
  expect(markup).not.toContain("$" + "{");
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  for (const element of document.querySelectorAll("svg > *")) {
    expect(element.textContent).toBe(name);
    expect(element.getAttribute("aria-label")).toBe(name);
  }
});

test("whatever the name, the drawing has the same elements", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."<>&\"'${}/=ax ;#") }), (name) => {
      const { document } = parseHTML(`<!doctype html><html><body>${markupOf(drawing(name))}</body></html>`);
      expect([...document.querySelectorAll("body *")].map((element) => element.localName)).toEqual(["svg", "a", "text", "title"]);
    }),
  );
});
