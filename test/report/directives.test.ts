import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { type DirectiveCall, directives, parseAttributes, parseBlockLine } from "../../loaders/report/markdown/directives.ts";
import { headingIds } from "../../loaders/report/markdown/heading-ids.ts";

/** Directives of a text, in order, as markdown-it finds them. */
function callsIn(markdown: string): DirectiveCall[] {
  const markdownIt = new MarkdownIt({ html: true });
  directives(markdownIt);
  const tokens = markdownIt.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.filter(({ type }) => type === "casebook_directive").map(({ meta }) => meta as DirectiveCall);
}

function rendered(markdown: string): string {
  const markdownIt = new MarkdownIt({ html: true });
  headingIds(markdownIt);
  directives(markdownIt);
  return markdownIt.render(markdown);
}

describe("parseAttributes", () => {
  it.each([
    ["#map", "map", {}],
    ["of=raids", null, { of: "raids" }],
    ['of="two words" capital', null, { of: "two words", capital: "true" }],
    ["attacks=some raids-claimed=none", null, { attacks: "some", "raids-claimed": "none" }],
    ["", null, {}],
  ])("%j", (text, id, attributes) => {
    expect(parseAttributes(text)).toEqual({ id, attributes });
  });
});

describe("parseBlockLine", () => {
  it.each([
    ["::figure{#map}", "block", "figure"],
    ["::events", "block", "events"],
    [":::when{attacks=some}", "container", "when"],
    [":::", "end", "end"],
  ])("%j is a %s", (text, form, name) => {
    expect(parseBlockLine(text, 1)).toMatchObject({ form, name, line: 1 });
  });

  it.each(["::Figure{#map}", ": value", "text ::figure{#map}", "::figure{#map} and text", "::::"])("%j is none", (text) => {
    expect(parseBlockLine(text, 1)).toBeNull();
  });
});

describe("directives in a text", () => {
  it("are found in blocks and sentences, each with its line", () => {
    const text = "# A :value[x]\n\nOne :value[y]{capital}\ntwo :ref[map].\n\n::figure{#map}\n\n- item :value[z]\n";
    expect(callsIn(text).map(({ name, content, id, line }) => [name, content || id, line])).toEqual([
      ["value", "x", 1],
      ["value", "y", 3],
      ["ref", "map", 4],
      ["figure", "map", 6],
      ["value", "z", 8],
    ]);
  });

  it("end a paragraph, and hold what stands between them", () => {
    expect(rendered("before\n:::when{a=some}\nwithin\n:::\nafter")).toMatch(
      /before<\/p>\s*<casebook.*<p>within<\/p>\s*<casebook.*<p>after/s,
    );
  });

  it.each(["`:value[x]`", "```\n::figure{#map}\n```", "12:value[", "a::b[c]", "http://x.org/:y"])("are none in %j", (text) => {
    expect(callsIn(text)).toEqual([]);
  });

  it("never stop the reading, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(":", "::", ":::", "value", "[", "]", "{", "}", "#", " ", "\n", "`", "=", '"')),
        (parts) => callsIn(parts.join("")).length >= 0,
      ),
    );
  });
});

describe("headingIds", () => {
  it("takes an anchor from the end of a heading", () => {
    expect(rendered("## How often it is right {#accuracy}")).toBe('<h2 id="accuracy">How often it is right</h2>\n');
  });

  it("leaves other headings and other text alone", () => {
    expect(rendered("## A {b}\n\ntext {#c}")).toBe("<h2>A {b}</h2>\n<p>text {#c}</p>\n");
  });
});
