import { describe, expect, it } from "vitest";
import type { RenderedPage } from "../../loaders/report/framework.ts";
import { type DirectiveCall, marker } from "../../loaders/report/markdown/directives.ts";
import { type Part, readTemplate as readIn, type Tongue } from "../../loaders/report/template.ts";

const CALL: DirectiveCall = { name: "value", form: "inline", content: "attacks", id: null, attributes: {}, line: 1 };

function call(given: Partial<DirectiveCall>): string {
  return marker({ ...CALL, ...given })
    .replaceAll("&#123;", "{")
    .replaceAll("&#125;", "}");
}

function page(main: string, markdown = ""): RenderedPage {
  const html = `<!DOCTYPE html><html><body><main id="observablehq-main" class="observablehq">\n${main}</main></body></html>`;
  return { path: "/x", source: "docs/x.md", markdown, html };
}

const ENGLISH: Tongue = { language: "en", home: "/", sectionLink: "Link to this section", typeset: (text) => text };

const readTemplate = (rendered: RenderedPage) => readIn(rendered, ENGLISH);

/** Parts as text: directives by name, what they hold in brackets. */
function outline(parts: Part[]): string {
  return parts
    .map((part) =>
      typeof part === "string"
        ? part
        : `{${part.call.name}${part.plain ? "!" : ""}${part.inner.length > 0 ? `[${outline(part.inner)}]` : ""}}`,
    )
    .join("");
}

describe("readTemplate", () => {
  it("cuts a page into text and directives, containers around what they hold", () => {
    const main = `<p>a ${call({})}</p>${call({ name: "when", form: "container" })}<p>b${call({ name: "ref" })}</p>${call({ name: "end", form: "end" })}<p>c</p>`;
    const { template, problems } = readTemplate(page(main));
    expect(problems).toEqual([]);
    expect(outline(template.parts)).toBe("<p>a {value}</p>{when[<p>b{ref}</p>]}<p>c</p>");
  });

  it("knows where no link may stand", () => {
    const { template } = readTemplate(
      page(`<h1 id="t" tabindex="-1"><a class="observablehq-header-anchor" href="#t">T ${call({})}</a></h1><p>${call({})}</p>`),
    );
    expect(outline(template.parts)).toBe("<h1>T {value!}</h1><p>{value}</p>");
  });

  it("gives headings a link of their own, and takes the title from the first", () => {
    const { template } = readTemplate(
      page(
        '<h1 id="t" tabindex="-1"><a class="observablehq-header-anchor" href="#t">R &amp; D</a></h1><h2 id="s" tabindex="-1"><a class="observablehq-header-anchor" href="#s">S</a></h2>',
      ),
    );
    expect(template.title).toBe("R & D");
    expect(outline(template.parts)).toBe(
      '<h1>R &amp; D</h1><h2 id="s">S <a class="anchor" href="#s" aria-label="Link to this section">#</a></h2>',
    );
  });

  it("takes title and description from the front matter", () => {
    const { template } = readTemplate(page("<p>a</p>", "---\ntitle: Overview\ndescription: What is said\n---\na"));
    expect([template.title, template.description]).toEqual(["Overview", "What is said"]);
  });

  it.each([
    ["a container without an end", call({ name: "when", form: "container", line: 2 }), 5, "directive-end"],
    ["an end without a container", call({ name: "end", form: "end", line: 3 }), 6, "directive-end"],
    ["a directive misspelt", "<p>::figure {#map}</p>::figure{map", 5, "directive-form"],
    ["code that runs", '<div class="observablehq observablehq--block"><!--:0a1b2c3d:--></div>', 6, "page-code"],
    ["code that does not parse", '<div class="observablehq--inspect observablehq--error">SyntaxError</div>', 6, "page-code"],
  ])("tells %s with its line", (_, main, line, rule) => {
    const markdown = "---\ntitle: x\n---\n\n::figure{map\n```js\n1\n```";
    expect(readTemplate(page(main, markdown)).problems).toMatchObject([{ path: "docs/x.md", line, rule, severity: "error" }]);
  });

  it.each([
    ["in a sentence", "<p>killed 12 people</p>", ["docs/x.md:5 typed-number"]],
    [
      "in a heading",
      '<h2 id="a" tabindex="-1"><a class="observablehq-header-anchor" href="#a">The 5 attacks</a></h2>',
      ["docs/x.md:6 typed-number"],
    ],
    ["in a link, which names what is fixed", '<p><a href="/x">CC BY 4.0</a></p>', []],
    ["in code, which is quoted", "<p><code>2021-06-21</code></p>", []],
    ["in a name", "<p>F1 and G5</p>", []],
  ])("finds a number typed %s", (_, main, found) => {
    const markdown = "---\ntitle: x\n---\n\nkilled 12 people\n## The 5 attacks\n";
    expect(readTemplate(page(main, markdown)).problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual(found);
  });

  it("takes no directive within code for a misspelt one", () => {
    expect(readTemplate(page("<p><code>:value[name]</code></p>")).problems).toEqual([]);
  });
});
