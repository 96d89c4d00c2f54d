import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../loaders/model/problem.ts";
import type { SiteInput } from "../../loaders/report/input.ts";
import { MemoryOutput } from "../../loaders/report/memory-output.ts";
import { quickPages } from "../../loaders/report/quick-pages.ts";
import { renderSite, type Ways } from "../../loaders/report/site.ts";
import { contents, sharedFolder, temporaryFolder } from "../support/folder.ts";
import { PROJECT } from "../support/run.ts";
import { UndrawnOutput } from "../support/undrawn.ts";
import { EMPTY, smallCorpus } from "../tables/corpus.ts";
import { projectWith } from "./project.ts";
import { inputOf } from "./site.ts";

/** Pages and fonts that were made, for all of these tests. What Framework's own program makes of pages, the tests of builds look at. */
const kept = sharedFolder();

async function render(input: SiteInput, ways: Ways = {}, root = PROJECT): Promise<{ problems: Problem[]; out: string }> {
  const folder = temporaryFolder();
  const [work, out] = [join(folder, "work"), join(folder, "out")];
  for (const made of [work, out]) mkdirSync(made);
  const problems = await renderSite(input, { root, work, out, kept }, { output: new UndrawnOutput(out), render: quickPages, ...ways });
  return { problems, out };
}

function places(problems: Problem[]): string[] {
  return problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}

describe("renderSite", { timeout: 60_000 }, () => {
  it("makes every page of a corpus, without a fault, and lists every file in the manifest", async () => {
    const corpus = smallCorpus();
    const kept = corpus.events[0]?.event_id ?? "";
    const unpublished = inputOf({ ...corpus, redirects: { "2020-01-01-once-ied": kept } });
    const site = "https://example.org/r/";
    const french = inputOf(corpus, "fr");
    const input = {
      ...unpublished,
      settings: { ...unpublished.settings, site },
      translations: [{ settings: { ...french.settings, site }, figures: french.figures }],
    };
    const { problems, out } = await render(input);
    expect(problems).toEqual([]);
    expect(readFileSync(join(out, "events/2020-01-01-once-ied.html"), "utf8")).toContain(`href="./${kept}.html"`);
    const files = Object.keys(contents(out));
    const pages = ["index", "vehicle-bombs", "ieds", "raids", "methods", "data", "404", "events/index", "articles/index"];
    const events = input.corpus.events.map(({ event_id }) => `events/${event_id}`);
    const articles = input.corpus.articles.map(({ id }) => `articles/${id}`);
    const wanted = [...pages, ...events, ...articles].flatMap((page) => [page, `fr/${page}`]);
    expect(wanted.filter((page) => !files.includes(`${page}.html`))).toEqual([]);
    const mapped = [...readFileSync(join(out, "sitemap.xml"), "utf8").matchAll(/<loc>https:\/\/example\.org\/r\/([^<]*)<\/loc>/g)];
    const listed = mapped.map(([, path = ""]) => decodeURIComponent(path.replace(/(^|\/)$/, "$1index.html")));
    const unlisted = ["404.html", "search.html", "events/2020-01-01-once-ied.html"].flatMap((page) => [page, `fr/${page}`]);
    const isListed = (file: string) => file.endsWith(".html") && !file.endsWith("/embed.html") && !unlisted.includes(file);
    expect(listed.sort()).toEqual(files.filter(isListed).sort());
    expect(readFileSync(join(out, "404.html"), "utf8")).toContain('href="/r/assets/');
    expect(files.filter((file) => file.startsWith("data/"))).toEqual(
      [...input.files.map(({ path }) => path), "data/citation.fr.json", "data/citation.json"].sort(),
    );
    const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"));
    expect(Object.keys(manifest.files)).toEqual(files.filter((file) => file !== "manifest.json"));
    expect(manifest).toMatchObject({ edition: null, corpus: "c0", coder: "c1", lockfile: "c2" });
  });

  it("makes a report of nothing, the same bytes from a project in another folder", async () => {
    const [one, other] = [await render(inputOf(EMPTY)), await render(inputOf(EMPTY), {}, projectWith({}))];
    expect([one.problems, other.problems]).toEqual([[], []]);
    expect(contents(other.out)).toEqual(contents(one.out));
    expect(readFileSync(join(one.out, "index.html"), "utf8")).toContain("There are no articles yet.");
    expect(readFileSync(join(one.out, "events/index.html"), "utf8")).toContain("No events.");
  });

  it("tells every fault of a page, with file and line", async () => {
    const root = projectWith({
      "ieds.md":
        "---\ntitle: IEDs\n---\n\n# IEDs\n\n:valu[attacks] and :value[atacks]\nand :ref[mapp].\n\n::figure{#mapp}\n\n[away](/nowhere) [back](#nothing)\n",
      "raids.md": '# Raids\n\n:::when{attacks=maybe}\n:::\n\n<img src="data:image/png;base64,AA">\n\n::value{#x}\n\n:::standfirst\n',
      "vehicle-bombs.md": "# A\n\n```js\n1 + 1\n```\n",
      "methods.md": "# A\n\n## Accuracy\n\n::rules\n\n```js\nconst = 1\n```\n",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what Framework would run
      "data.md": "# A\n\ntext ${1 + 1}\n",
    });
    const { problems } = await render(inputOf(EMPTY), { output: new MemoryOutput() }, root);
    expect(places(problems.filter(({ path }) => !path.endsWith("index.md")))).toEqual([
      "docs/data.md:3 page-code",
      "docs/ieds.md:7 directive-unknown",
      "docs/ieds.md:7 directive-value",
      "docs/ieds.md:8 directive-value",
      "docs/ieds.md:10 directive-value",
      "docs/ieds.md:12 broken-link",
      "docs/ieds.md:12 broken-link",
      "docs/methods.md:7 page-code",
      "docs/raids.md:3 directive-value",
      "docs/raids.md:6 image-text",
      "docs/raids.md:8 directive-form",
      "docs/raids.md:10 directive-end",
      "docs/vehicle-bombs.md:3 page-code",
    ]);
    const unknown = { found: "directive `valu`", expected: expect.stringContaining("did you mean `value`?"), severity: "error" };
    expect(problems.find(({ rule }) => rule === "directive-unknown")).toMatchObject(unknown);
  });
});
