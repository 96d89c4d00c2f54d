import { describe, expect, it } from "vitest";
import { fill } from "../../loaders/report/fill.ts";
import type { DirectiveNode, Part, Template } from "../../loaders/report/template.ts";
import { smallCorpus } from "../tables/corpus.ts";
import { siteOf } from "./site.ts";

const SITE = siteOf(smallCorpus());

function node(name: string, form: "inline" | "block" | "container", content = "", inner: Part[] = []): DirectiveNode {
  return { call: { name, form, id: null, content, attributes: {}, line: 1 }, inner, plain: true };
}

function filled(parts: Part[]): string {
  const page: Template = { path: "/page", language: "en", source: "docs/page.md", markdown: "", title: null, description: null, parts };
  const { main, problems } = fill(page, { site: SITE, path: "/page", subject: { kind: "page" } });
  expect(problems).toEqual([]);
  return main.source;
}

describe("numbers up to nine", () => {
  const value = node("value", "inline", "articles");

  it("are words in prose, and digits among the findings of a standfirst, as in headlines", () => {
    const within = node("when", "container", "", [value]);
    within.call.attributes = { articles: "some" };
    expect(filled([value])).toBe("four articles");
    expect(filled([node("standfirst", "container", "", [within])])).toContain(">4 articles<");
  });
});

describe("::contents", () => {
  const heading = (id: string, text: string) => `<h2 id="${id}">${text} <a class="anchor" href="#${id}" aria-label="Link">#</a></h2>`;

  it("lists the sections of the page in order, wherever it stands, and none of another level", () => {
    const list = filled([heading("one", "One"), node("contents", "block"), `<h3 id="x">X</h3>${heading("two", "Two &amp; more")}`]);
    expect([...list.matchAll(/<li><a href="#(.*?)">(.*?)<\/a>/g)].map(([, id, text]) => [id, text])).toEqual([
      ["one", "One"],
      ["two", "Two &amp; more"],
    ]);
  });
});
