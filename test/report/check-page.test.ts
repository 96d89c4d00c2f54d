import { describe, expect, it } from "vitest";
import { checkPage } from "../../loaders/report/check/page.ts";
import type { Template } from "../../loaders/report/template.ts";

const TEMPLATE: Template = { path: "/x", language: "en", source: "docs/x.md", markdown: "", title: "X", description: null, parts: [] };

const rules = (html: string) => checkPage("x.html", html, TEMPLATE).map(({ rule }) => rule);

describe("checkPage", () => {
  it.each([
    ['<link rel="canonical" href="https://example.org/r/x.html">'],
    ['<link rel="stylesheet" href="./s.css"><script src="./s.js"></script>'],
    ['<script type="application/ld+json">{"url":"https://example.org/"}</script>'],
    ['<a href="https://example.org/article">the article</a>'],
    ['<img src="./a.png" alt="">'],
    ['<text x="3">"&gt;&lt;img src=x onerror="ran()" id="a" href="javascript:x"</text><p id="a">'],
    ['<p title="a onload=&quot;x&quot; id=&quot;b&quot;" id="b">'],
  ])("lets pass %s", (html) => {
    expect(rules(html)).toEqual([]);
  });

  it.each([
    ['<link rel="stylesheet" href="https://fonts.example.org/a.css">', "other-origin"],
    ['<link rel="preload" href="//example.org/a.woff2">', "other-origin"],
    ['<script src="https://example.org/a.js"></script>', "other-origin"],
    ['<img src="https://example.org/a.png" alt="">', "other-origin"],
    ["<script>alert(1)</script>", "page-script"],
    ['<script type="module">alert(1)</script>', "page-script"],
    ['<script type="application/ld+json" src="./a.js"></script><p onclick="alert(1)">', "page-script"],
    ['<a href="javascript:alert(1)">x</a>', "page-script"],
    ['<a class="x" href="javascript:alert(1)">x</a>', "page-script"],
    ['<svg aria-label="a > b" onload="alert(1)"></svg>', "page-script"],
    ['<p hidden onclick="alert(1)">', "page-script"],
    ['<img src="./a.png">', "image-text"],
    ["<svg></svg>", "image-text"],
    ['<p id="a"></p><p id="a"></p>', "anchor-twice"],
  ])("refuses %s", (html, rule) => {
    expect(rules(html)).toEqual([rule]);
  });
});
