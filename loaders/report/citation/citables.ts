import { dataDigest } from "../../citing/digests.ts";
import { contentDigest, editionAddress, editionFigureAddress, editionOfFigure, presentEdition } from "../../citing/editions.ts";
import type { Citable } from "../../citing.ts";
import { populationOf } from "../../figures/rows/population.ts";
import type { CaseEvent } from "../../model/event.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import { compare } from "../../problems.ts";
import { type Address, eventAddress } from "../address.ts";
import type { Subject } from "../directive.ts";
import { figurePageAddress } from "../figure/addresses.ts";
import { publicAddress } from "../page/head.ts";
import type { Site } from "../site-index.ts";

/** What is the same of everything that is cited. */
function common(site: Site, address: Address): Pick<Citable, "report" | "authors" | "address" | "language" | "dated" | "number"> {
  const { settings, tables } = site.input;
  return {
    report: settings.title,
    authors: settings.authors,
    address: publicAddress(settings, address),
    language: settings.language,
    dated: populationOf(tables).published?.to ?? null,
    number: null,
  };
}

/** The edition that the report as a whole still is; null while it is a draft. */
function editionOfReport({ input }: Site): string | null {
  return presentEdition(input.editions, input.digests.corpus, input.figures)?.id ?? null;
}

/** A title as a citation has it: without the stop that ends a sentence. */
function asTitle(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

/** A figure as it is cited: by its finding, and by the edition that said the same. */
export function figureCitable(site: Site, figure: DrawnFigure): Citable {
  const { id, digest, number, words } = figure;
  const edition = editionOfFigure(site.input.editions, id, digest)?.id ?? null;
  // What an edition says can be found there for ever; the page of the figure may say something else tomorrow.
  const address = edition === null ? figurePageAddress(id) : editionFigureAddress(edition, id);
  return { ...common(site, address), kind: "figure", id, title: asTitle(words.headline), number, edition, digest };
}

/** An event as it is cited; its date is that of the latest article that tells of it. */
export function eventCitable(site: Site, event: CaseEvent): Citable {
  const id = event.event_id;
  const dates = event.members.flatMap(({ article }) => site.articleById.get(article)?.published ?? []);
  return {
    ...common(site, eventAddress(id)),
    ...{ kind: "event", id, title: site.words.title(event), edition: editionOfReport(site), digest: site.digestOfEvent.get(id) ?? "" },
    dated: dates.sort(compare).at(-1) ?? null,
  };
}

/** Digest of what the data say, as the report and its data are cited by. */
export function digestOfData({ input }: Site): string {
  return dataDigest(input.files.map(({ path, bytes }) => [path, contentDigest(bytes)] as const));
}

/** What the report is called in full: its title, and what it is about. */
export function fullTitle({ input, words }: Site): string {
  const { title, description } = input.settings;
  return words.titled(title, description.split(":", 1)[0]?.trim() ?? "");
}

/** The report as a whole. */
export function reportCitable(site: Site): Citable {
  const title = fullTitle(site);
  const edition = editionOfReport(site);
  const address = edition === null ? "/" : editionAddress(edition);
  return { ...common(site, address), kind: "report", id: "report", title, edition, digest: digestOfData(site) };
}

/** The data package. */
export function dataCitable(site: Site): Citable {
  const title = site.words.dataOf(site.input.settings.title);
  const edition = editionOfReport(site);
  const address = edition === null ? "/data" : editionAddress(edition);
  return { ...common(site, address), kind: "data", id: "data", title, edition, digest: digestOfData(site) };
}

/** What is cited by whoever cites a page; null for pages that are cited as the report alone. */
export function citableOfPage({ path, subject }: { path: Address; subject: Subject }, site: Site): Citable | null {
  if (subject.kind === "figure") return figureCitable(site, subject.figure);
  if (subject.kind === "event") return eventCitable(site, subject.event);
  if (path === "/") return reportCitable(site);
  return path === "/data" ? dataCitable(site) : null;
}

/** Everything that can be cited, by name: figures, the report, its data, events. */
export function citableNames(site: Site): string[] {
  return [...site.figureById.keys(), "report", "data", ...site.eventById.keys()];
}

/** What a name stands for, ids that were given up included; null for a name of nothing. */
export function citableNamed(site: Site, name: string): Citable | null {
  if (name === "report") return reportCitable(site);
  if (name === "data") return dataCitable(site);
  const figure = site.figureById.get(name);
  if (figure) return figureCitable(site, figure);
  const event = site.eventById.get(name) ?? site.eventById.get(site.input.corpus.redirects[name] ?? "");
  return event ? eventCitable(site, event) : null;
}
