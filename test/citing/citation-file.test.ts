import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cite } from "../../loaders/citing.ts";
import { dataCitable, reportCitable } from "../../loaders/report/citation/citables.ts";
import { indexSite } from "../../loaders/report/site-index.ts";
import { settings } from "../../observablehq.config.ts";
import { inputOf } from "../report/site.ts";
import { PROJECT } from "../support/run.ts";
import { smallCorpus } from "../tables/corpus.ts";

interface CitationFile {
  "cff-version": string;
  title: string;
  type: string;
  authors: { name: string }[];
  version: string;
  license: string;
  url?: string;
  "preferred-citation": { type: string; title: string; authors: { name: string }[]; url?: string };
}

const file = parse(readFileSync(join(PROJECT, "CITATION.cff"), "utf8")) as CitationFile;
const manifest = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
const site = indexSite({ ...inputOf(smallCorpus()), settings });

describe("CITATION.cff", () => {
  it("names the program as its package does", () => {
    expect(file).toMatchObject({ "cff-version": "1.2.0", type: "software", version: manifest.version, license: manifest.license });
    expect(file.title.toLowerCase()).toContain(manifest.name);
  });

  it("names the report as its own citations do", () => {
    const [item] = JSON.parse(cite(reportCitable(site), "csl-json"));
    const preferred = file["preferred-citation"];
    expect([preferred.type, preferred.title]).toEqual([item.type, item.title]);
    for (const { authors } of [file, preferred]) expect(authors.map(({ name }) => ({ literal: name }))).toEqual(item.author);
    expect([file.url, preferred.url]).toEqual(settings.site === null ? [undefined, undefined] : [settings.site, settings.site]);
  });
});

describe("the report and its data", () => {
  it("are cited by one digest, which is over the tables and nothing else", () => {
    const [report, data] = [reportCitable(site), dataCitable(site)];
    expect(report.digest).toBe(data.digest);
    const files = site.input.files.map((file) => (file.path === "data/events.csv" ? { ...file, bytes: new Uint8Array([1]) } : file));
    const changed = (input: Partial<typeof site.input>) => dataCitable({ ...site, input: { ...site.input, ...input } }).digest;
    expect(changed({ files })).not.toBe(data.digest);
    expect(changed({ digests: { corpus: "x", coder: "y", lockfile: "z" } })).toBe(data.digest);
    expect(changed({ files: site.input.files.filter(({ path }) => !path.endsWith(".parquet")) })).toBe(data.digest);
  });
});
