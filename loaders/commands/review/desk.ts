import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../../digest.ts";
import { buildCorpus } from "../../events/corpus.ts";
import { unknownDecidedPlaces } from "../../events/correcting/places.ts";
import { appendCorrection } from "../../events/correcting/writing.ts";
import { readCorrections } from "../../events/corrections.ts";
import { formatRegistry, registerSome } from "../../events/registering.ts";
import { readRegistry } from "../../events/registry.ts";
import type { Corpus, Correction } from "../../model/corpus.ts";
import type { Checked, Problem } from "../../model/problem.ts";
import { formatProblem, hasErrors } from "../../problems.ts";
import type { ReviewItem } from "../../reviewing/item.ts";
import { reviewItems } from "../../reviewing.ts";
import { replaceFile } from "../../whole-file.ts";
import { Refusal } from "../command.ts";
import { type Linked, link } from "../link.ts";
import { whileLocked } from "../lock.ts";
import type { Sources } from "../sources.ts";

/** A corpus as it is being decided on: the one place that reads and writes its decisions. */
export class Desk {
  readonly sources: Sources;
  readonly #linked: Linked;
  #corpus: Corpus;
  #corrections: readonly Correction[];
  #known: ReadonlySet<string>;
  #read: string;

  constructor(sources: Sources, linked: Linked, problems: readonly Problem[]) {
    this.sources = sources;
    this.#linked = linked;
    this.#corpus = linked.corpus;
    this.#corrections = linked.gathered.corrections;
    this.#known = new Set(problems.map(formatProblem));
    this.#read = stateOf(sources.corrections?.bytes, sources.registry?.bytes);
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  get packs(): Linked["gathered"]["packs"] {
    return this.#linked.gathered.packs;
  }

  get tactics(): string[] {
    return this.#linked.gathered.codebook.tactics.map(({ code }) => code);
  }

  /** Length of an article's text as its file has it, which passages are counted on. */
  lengthOf(path: string): number {
    return this.#linked.gathered.articles.find((article) => article.path === path)?.body.length ?? 0;
  }

  /** What deserves a look now, the most important first. */
  items(): ReviewItem[] {
    return reviewItems(this.#corpus);
  }

  /** An id for a decision that no row has; it never holds the name that a redaction takes out. */
  idFor({ action, target, field }: Pick<Correction, "action" | "target" | "field">): string {
    const name = action === "redact" ? "redact" : `${target.replaceAll("#", "-")}-${field || action}`;
    const taken = new Set(this.#corrections.map(({ correction_id }) => correction_id));
    let [id, count] = [name, 1];
    while (taken.has(id)) id = `${name}-${++count}`;
    return id;
  }

  /** What would be wrong with a decision that was not wrong before; nothing is written. */
  trial(correction: Correction): Problem[] {
    const read = readCorrections({ path: "data/corrections.csv", bytes: appendCorrection(this.#bytes(), correction) }, this.tactics);
    const built = this.#build(read.value, this.#corpus.registry);
    const places = unknownDecidedPlaces(read.value, this.#linked.gathered.gazetteer);
    return [...read.problems, ...built.problems, ...places].filter((problem) => !this.#known.has(formatProblem(problem)));
  }

  /**
   * Writes a decision: first the ids of the events that it names, which must find them for ever, then its row. Each file is
   * replaced whole, so that whoever ends the program at any moment leaves all decisions made before, and no half of this one.
   * Nobody else writes meanwhile, and what others wrote before is kept.
   */
  write(correction: Correction): void {
    whileLocked(this.sources.folder, "review", () => this.#write(correction));
  }

  #write(decided: Correction): void {
    const correction = this.#state() === this.#read ? decided : this.#again(decided);
    const named = [correction.target, correction.now].filter((id) => this.#corpus.events.some(({ event_id }) => event_id === id));
    if (named.length > 0) this.#register(new Set(named), correction.decided);
    replaceFile(join(this.sources.folder, "corrections.csv"), appendCorrection(this.#bytes(), correction));
    this.#reload();
  }

  /** A decision as it stands once others have written theirs. */
  #again(decided: Correction): Correction {
    this.#reload();
    const isTaken = this.#corrections.some(({ correction_id }) => correction_id === decided.correction_id);
    const correction = isTaken ? { ...decided, correction_id: this.idFor(decided) } : decided;
    const faults = this.trial(correction);
    if (hasErrors(faults)) throw new Refusal(`others have decided meanwhile; nothing was written\n${faults.map(formatProblem).join("\n")}`);
    return correction;
  }

  #register(ids: ReadonlySet<string>, day: string): void {
    const text = formatRegistry(registerSome(this.#corpus, ids, day));
    const path = join(this.sources.folder, "registry.csv");
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) replaceFile(path, new TextEncoder().encode(text));
  }

  /** What stands in the files that decisions are written to. */
  #state(): string {
    return stateOf(this.#bytes(), this.#file("registry.csv"));
  }

  #bytes(): Uint8Array | null {
    return this.#file("corrections.csv");
  }

  #file(name: string): Uint8Array | null {
    const path = join(this.sources.folder, name);
    return existsSync(path) ? readFileSync(path) : null;
  }

  #build(corrections: readonly Correction[], registry: Corpus["registry"]): Checked<Corpus> {
    const { gathered, coded } = this.#linked;
    return buildCorpus(gathered.articles, coded, { ...gathered, corrections, registry });
  }

  // Somebody may have edited the files meanwhile: what counts is what stands in them now.
  #reload(): void {
    const corrections = readCorrections({ path: "data/corrections.csv", bytes: this.#bytes() ?? new Uint8Array() }, this.tactics);
    this.#read = this.#state();
    const bytes = this.#file("registry.csv");
    const registry = readRegistry(bytes === null ? null : { path: "data/registry.csv", bytes });
    const { value, problems } = this.#build(corrections.value, registry.value);
    const all = [...corrections.problems, ...registry.problems, ...problems];
    if (hasErrors(all))
      throw new Refusal(`mend what is wrong before going on; what was decided before is written\n${all.map(formatProblem).join("\n")}`);
    this.#corrections = corrections.value;
    this.#corpus = value;
    this.#known = new Set(all.map(formatProblem));
  }
}

function stateOf(...files: (Uint8Array | null | undefined)[]): string {
  return digestOf(files.map((bytes) => Buffer.from(bytes ?? []).toString("latin1")));
}

/** Opens a corpus for deciding on it. The value is null where a fault must be mended first. */
export function openDesk(sources: Checked<Sources>, progress: (line: string) => void): Checked<Desk | null> {
  const { value: linked, problems } = link(sources, progress);
  const usable = linked !== null && !hasErrors(problems);
  return { value: usable ? new Desk(sources.value, linked, problems) : null, problems };
}
