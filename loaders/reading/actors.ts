import { flatMap } from "../flat-map.ts";
import type { Text, Token } from "../model/reading.ts";
import type { Actor } from "../model/resources.ts";
import { type ActorDirectory, composeActor } from "./actors/directory.ts";
import type { ActorMention } from "./actors/mention.ts";
import { type Nation, type NationCues, nationCues, nationOf } from "./actors/nation.ts";
import { codeParts } from "./code-parts.ts";
import { type Match, matchAt, type Scan, scan } from "./lexicon.ts";
import { findNames } from "./names.ts";
import type { LanguagePack } from "./pack.ts";
import { mentionSpan } from "./span.ts";
import { TokenSet } from "./token-set.ts";

export { type ActorDirectory, buildActorDirectory, composeActor } from "./actors/directory.ts";
export type { ActorMention } from "./actors/mention.ts";

/** What reading a text's actors takes; made once a text. */
interface ActorSource {
  text: Text;
  pack: LanguagePack;
  directory: ActorDirectory;
  nations: NationCues;
}

/** An institution found: its code, and the tokens of its own words. */
interface Institution {
  code: string;
  /** Says something only beside a nation: "forces", "officials". */
  bare: boolean;
  from: number;
  to: number;
}

/**
 * Reads every group, force, institution, outlet and organisation that a text names, in order: by name (`actors.csv`), or composed of a nationality
 * and an institution (`forces.csv`: "Nigerien soldiers", "ministère malien de la Défense").
 * `scanned` is the scan of the text's sentences where the caller has it already. One pass; never throws.
 */
export function readActorMentions(
  text: Text,
  pack: LanguagePack,
  directory: ActorDirectory,
  scanned: Scan = scan(pack.lexicon, text.tokens, text.sentences),
): ActorMention[] {
  const source: ActorSource = { text, pack, directory, nations: nationCues(scanned) };
  const named = readNamed(source);
  const taken = new TokenSet(text.tokens.length, named);
  const institutions = readInstitutions(source, scanned).filter(({ from, to }) => !taken.touches(from, to));
  return [...named, ...institutions].sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * The canonical actor of a mention in an event of a country: an institution that the text names without a country is that country's,
 * "the UN mission" the one that is deployed there, and "Islamic State" in the Sahel is ISGS (codebook, `perpetrator`).
 */
export function resolveActor(mention: ActorMention, country: string | null, directory: ActorDirectory): string | null {
  if (mention.actor === "Islamic State" && country !== null && SAHEL.has(country)) return "ISGS";
  if (mention.actor === "UN mission") return directory.missions.get(country ?? "")?.actor ?? mention.actor;
  if (mention.actor !== null || mention.institution === null || country === null) return mention.actor;
  return composeActor(directory, mention.institution, country)?.actor ?? null;
}

/** Countries in which the Islamic State's only branch is that of the Sahel. */
const SAHEL = new Set(["ML", "BF", "NE"]);

function readNamed({ text, directory }: ActorSource): ActorMention[] {
  return flatMap(findNames(directory.names, text.tokens, text.sentences), ({ from, to, items }) => {
    const actor = directory.actors[items[0] ?? -1];
    return actor === undefined ? [] : [mentionOf(text, from, to, actor, null, "actor-name")];
  });
}

function readInstitutions(source: ActorSource, scanned: Scan): ActorMention[] {
  const { text, nations } = source;
  return flatMap(institutionsOf(source, scanned), (found) => {
    const nation = nationOf(nations, text.tokens, found.from, found.to);
    if (nation !== null) return composed(source, found, nation);
    const template = source.directory.institutions.get(found.code);
    if (found.bare || template === undefined) return [];
    return [mentionOf(text, found.from, found.to, { ...template, actor: "", country: "" }, found.code, "actor-generic")];
  });
}

function composed({ text, directory }: ActorSource, { code, from, to }: Institution, nation: Nation): ActorMention[] {
  const actor = composeActor(directory, code, nation.country);
  if (actor === null) return [];
  return [mentionOf(text, Math.min(from, nation.from), Math.max(to, nation.to), actor, code, "actor-composed")];
}

/** Institutions of every sentence; one that a nationality cuts in two ("ministère malien de la Défense") is read over it. */
function institutionsOf({ text, pack }: ActorSource, scanned: Scan): Institution[] {
  return flatMap(text.sentences, ({ from, to }) => {
    const demonyms = scanned.within("demonyms", from, to);
    const plain = scanned.within("forces", from, to).map(institutionOf);
    const found = demonyms.length === 0 ? plain : readOver(text.tokens, pack, from, to, demonyms);
    return found.filter(({ code }) => code !== "modifier");
  });
}

function readOver(tokens: readonly Token[], pack: LanguagePack, from: number, to: number, demonyms: readonly Match[]): Institution[] {
  const skipped = new TokenSet(
    to - from,
    demonyms.map((match) => ({ from: match.from - from, to: match.to - from })),
  );
  const kept: number[] = [];
  for (let token = from; token < to; token += 1) if (!skipped.has(token - from)) kept.push(token);
  const words = kept.map((token) => tokens[token] as Token);
  const found: Institution[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const match = matchAt(pack.lexicon, words, i, "forces");
    if (match === null || match.code === "modifier") continue;
    const institution = institutionOf(match);
    found.push({ ...institution, from: kept[match.from] ?? from, to: (kept[match.to - 1] ?? from) + 1 });
    i = match.to - 1;
  }
  return found;
}

function institutionOf({ code, from, to }: Match): Institution {
  const [name = "", when] = codeParts(code);
  return { code: name, bare: when === "composed", from, to };
}

function mentionOf(text: Text, from: number, to: number, actor: Actor, institution: string | null, rule: string): ActorMention {
  const { part, start, end, sentence } = mentionSpan(text, from, to, rule);
  return {
    part,
    start,
    end,
    sentence,
    from,
    to,
    rule,
    actor: actor.actor === "" ? null : actor.actor,
    kind: actor.kind,
    source_type: actor.source_type,
    target: actor.target,
    country: actor.country === "" ? null : actor.country,
    parent: actor.parent === "" ? null : actor.parent,
    institution,
  };
}
