import { describe, expect, it } from "vitest";
import { translationFaults } from "../../loaders/report/check/translation.ts";
import type { DirectiveCall } from "../../loaders/report/markdown/directives.ts";
import type { DirectiveNode, Part, Template } from "../../loaders/report/template.ts";

function node(call: Partial<DirectiveCall>, inner: Part[] = []): DirectiveNode {
  const whole = { name: "value", form: "inline" as const, content: "", id: null, attributes: {}, line: 1, ...call };
  return { call: whole, inner, plain: false };
}

const value = (content: string, line: number, attributes: Record<string, string> = {}) => node({ content, line, attributes });
const figure = (id: string, line: number) => node({ name: "figure", form: "block", id, line });
const when = (line: number, inner: Part[]) => node({ name: "when", form: "container", attributes: { attacks: "some" }, line }, inner);
const heading = (id: string) => `<h2 id="${id}">A heading</h2>`;

function page(path: string, folder: string, parts: Part[], markdown = "one\ntwo\nthree\nfour\nfive\n"): Template {
  const language = folder === "docs" ? ("en" as const) : ("fr" as const);
  return { path, language, source: `${folder}${path}.md`, markdown, title: null, description: null, parts };
}

const ORIGINAL = [
  heading("where"),
  figure("map", 2),
  when(3, [value("attacks", 4), value("raids", 4, { of: "attacks" })]),
  figure("versions", 6),
];

/** Faults of a page against the original, as `line found → expected`. */
function faults(parts: Part[], markdown?: string): string[] {
  const found = translationFaults([page("/x", "docs", ORIGINAL)], [page("/x", "docs/fr", parts, markdown)], "fr");
  for (const { path, severity, rule } of found) expect([path, severity, rule]).toEqual(["docs/fr/x.md", "error", "translation"]);
  return found.map(({ line, found: what, expected }) => `${line} ${what} → ${expected}`);
}

describe("translationFaults", () => {
  it("finds none where a page says the same, its values in another order and printed in another way", () => {
    const inner = [value("raids", 8, { of: "attacks", capital: "true" }), value("attacks", 8, { number: "true" })];
    expect(faults([heading("where"), figure("map", 5), when(7, inner), figure("versions", 9)])).toEqual([]);
  });

  it.each<[fault: string, parts: Part[], told: string[]]>([
    [
      "a value too few",
      [heading("where"), figure("map", 2), when(3, [value("attacks", 4)]), figure("versions", 6)],
      ["3 no :value[raids]{of=attacks} in :::when{attacks=some} → it, as in docs/x.md:4"],
    ],
    [
      "a value too many",
      [heading("where"), figure("map", 2), when(3, [...(ORIGINAL[2] as DirectiveNode).inner, value("attacks", 5)]), figure("versions", 6)],
      ["5 :value[attacks] in :::when{attacks=some} → only what docs/x.md has there"],
    ],
    [
      "another order of figures",
      [heading("where"), figure("versions", 2), ORIGINAL[2] as Part, figure("map", 6)],
      ["2 ::figure{#versions} → ::figure{#map}, as in docs/x.md:2"],
    ],
    ["a figure too few", ORIGINAL.slice(0, 3), ["5 the end of the page → ::figure{#versions}, as in docs/x.md:6"]],
    ["a figure too many", [...ORIGINAL, figure("map", 9)], ["9 ::figure{#map} → the end of the page, as in docs/x.md:1"]],
    [
      "an anchor of its own",
      [heading("ou"), ...ORIGINAL.slice(1)],
      ["3 a heading with {#ou} → a heading with {#where}, as in docs/x.md:1"],
    ],
    [
      "another condition",
      [
        heading("where"),
        figure("map", 2),
        node({ name: "when", form: "container", attributes: { attacks: "none" }, line: 3 }, []),
        figure("versions", 6),
      ],
      [
        "3 :::when{attacks=none} → :::when{attacks=some}, as in docs/x.md:3",
        "2 no :value[attacks] in :::when{attacks=some} → it, as in docs/x.md:4",
        "2 no :value[raids]{of=attacks} in :::when{attacks=some} → it, as in docs/x.md:4",
      ],
    ],
  ])("finds %s, with its line", (_, parts, told) => {
    expect(faults(parts, "one\ntwo\n## Où {#ou}\nfour\nfive\n")).toEqual(told);
  });

  it("finds a page that is missing, and one that the first language does not have", () => {
    const told = translationFaults([page("/x", "docs", [])], [page("/y", "docs/fr", [])], "fr");
    expect(told.map(({ path, found, expected }) => [path, found, expected])).toEqual([
      ["docs/fr/y.md", "a page that the first language does not have", "the same pages in each language"],
      ["docs/fr/x.md", "no such page", "a translation of docs/x.md"],
    ]);
  });
});
