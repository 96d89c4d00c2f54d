import { readActors } from "../actors.ts";
import { readArticles } from "../articles.ts";
import { readCodebook } from "../codebook.ts";
import { readCountries, withCountries } from "../countries.ts";
import { readCorrections } from "../events/corrections.ts";
import { readRegistry } from "../events/registry.ts";
import { readGazetteer } from "../gazetteer.ts";
import { readPacks } from "../lexicon.ts";
import type { Article, Language, SourceFile } from "../model/article.ts";
import type { Correction, RegistryEntry } from "../model/corpus.ts";
import type { Checked, Problem } from "../model/problem.ts";
import type { Actor, Codebook, Country, Place } from "../model/resources.ts";
import { hasErrors, sortProblems } from "../problems.ts";
import { LANGUAGE_MODULES } from "../reading/languages/index.ts";
import type { LanguagePack } from "../reading/pack.ts";
import { digestFiles } from "./digests.ts";
import { type KeepRead, keptReading } from "./kept-reading.ts";
import type { Sources } from "./sources.ts";

/** What articles are coded with. */
export interface Reference {
  packs: ReadonlyMap<Language, LanguagePack>;
  gazetteer: Place[];
  countries: Country[];
  actors: Actor[];
  codebook: Codebook;
}

/** A corpus as far as it is read without coding it. */
export interface Gathered extends Reference {
  articles: Article[];
  corrections: Correction[];
  registry: RegistryEntry[];
}

/** What was read last of each kind, and the digest of what from: a process that goes on reads anew only what has changed. */
const last = new Map<string, { digest: string; read: Checked<unknown> }>();

function unlessSame<Value>(kind: string, digest: string, read: () => Checked<Value>): Checked<Value> {
  const earlier = last.get(kind);
  if (earlier?.digest === digest) return earlier.read as Checked<Value>;
  const fresh = read();
  last.set(kind, { digest, read: fresh });
  return fresh;
}

/**
 * Reads what articles are coded with, with every fault.
 *
 * @param keep where what is plain data is kept from one run of the same code to the next.
 */
export function gatherReference(sources: Sources, keep: KeepRead = keptReading()): Checked<Reference> {
  const { lexicon, gazetteer, countries, actors, codebook } = sources;
  const problems: Problem[] = [];
  const taken = <T>(kind: string, files: SourceFile[], read: (digest: string) => Checked<T>): T => {
    const digest = digestFiles(files);
    const { value, problems: more } = unlessSame(kind, digest, () => read(digest));
    problems.push(...more);
    return value;
  };
  const plain = <T>(kind: string, files: SourceFile[], read: () => Checked<T>): T =>
    taken(kind, files, (digest) => keep(kind, digest, read));
  const named = plain("countries", [countries], () => readCountries(countries));
  const value = {
    // A pack is made of functions too: only what is wrong with it is kept.
    packs: taken("packs", lexicon, (digest) =>
      readPacks(lexicon, LANGUAGE_MODULES, (language, find) => keep(`lexicon of ${language}`, digest, find)),
    ),
    gazetteer: plain("gazetteer", [gazetteer], () => readGazetteer(gazetteer)),
    countries: named,
    actors: plain("actors", [actors], () => readActors(actors)),
    codebook: plain("codebook", [...codebook, countries], () => {
      const read = readCodebook(codebook);
      return { ...read, value: withCountries(read.value, named) };
    }),
  };
  return { value, problems };
}

/** Reads a corpus folder's every file, with every fault, in order of their places. */
export function gather(sources: Sources): Checked<Gathered> {
  const reference = gatherReference(sources);
  const articles = readArticles(
    sources.articles,
    LANGUAGE_MODULES.map(({ code }) => code),
  );
  const tactics = reference.value.codebook.tactics.map(({ code }) => code);
  // Without a codebook every correction would look wrong: the codebook's faults come first.
  const corrections = readCorrections(hasErrors(reference.problems) ? null : sources.corrections, tactics);
  const registry = readRegistry(sources.registry);
  const problems = [reference, articles, corrections, registry].flatMap((read) => read.problems);
  return {
    value: { ...reference.value, articles: articles.value, corrections: corrections.value, registry: registry.value },
    problems: sortProblems(problems),
  };
}
