import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { escapeText, html, join, trusted } from "../../loaders/report/escape.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is hostile because it looks like one
  "${document.title} and $`{x}",
  "```js\nalert(1)\n```",
  "::figure{#map} :value[attacks]",
  "</blockquote><!-- -->",
  "&lt;b&gt; stays as written",
];

/** What a browser shows of a text that stands in a page. */
function shown(source: string): string {
  return parseHTML(`<!DOCTYPE html><html><body><p>${source}</p></body></html>`).document.querySelector("p")?.textContent ?? "";
}

/** The text as it should be shown: itself, save for what no page may hold. */
function harmless(text: string): string {
  return text.replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, "\ufffd");
}

describe("escapeText", () => {
  it.each(HOSTILE)("shows %j as it is, and lets nothing in it run", (text) => {
    expect(escapeText(text)).not.toMatch(/[<>"'`${}]/);
    expect(shown(escapeText(text))).toBe(text);
  });

  it("shows what hides or turns text as a replacement character", () => {
    expect(escapeText("a\u0000b\u202ec\ud800d")).toBe("a\ufffdb\ufffdc\ufffdd");
  });

  it("lets through no character that means something to HTML or a template, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[<>"'`${}]/.test(escapeText(text))));
  });

  it("keeps every other character, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        // Parsers read a carriage return as a line feed.
        const line = text.replaceAll("\r", "\n");
        expect(shown(escapeText(line))).toBe(harmless(line));
      }),
    );
  });
});

describe("html", () => {
  it("escapes what it is given, in text and in attributes, and keeps markup", () => {
    const bold = html`<b>${"a<b"}</b>`;
    expect(html`<p title="${'"x"'}">${bold}${trusted("<br>")}${["&", 1]}</p>`.source).toBe(
      '<p title="&quot;x&quot;"><b>a&lt;b</b><br>&amp;1</p>',
    );
  });

  it("prints nothing for null, undefined and false, and a nought for 0", () => {
    expect(html`${null}${undefined}${false}${0}`.source).toBe("0");
  });

  it("joins with separators that are escaped too", () => {
    expect(join(["a", html`<i>b</i>`], " & ").source).toBe("a &amp; <i>b</i>");
  });
});
