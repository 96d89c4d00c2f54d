import { flatMap } from "../flat-map.ts";
import type { Sentence } from "../model/reading.ts";
import type { ActorMention } from "../reading/actors.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import type { Claim } from "../reading/claims.ts";
import type { ResolvedDate } from "../reading/dates.ts";
import type { Operation } from "../reading/operations.ts";
import type { PartReading } from "../reading/part.ts";
import type { PlaceMention } from "../reading/places.ts";
import { termsWithin } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import type { TargetMention } from "../reading/targets.ts";
import { within, withinBy } from "../reading/within.ts";
import { eventDates } from "./dates.ts";
import { headingDates } from "./headings.ts";
import { beginsAfter, FORMER, splitPoints } from "./splitting.ts";

/** A sentence, or the part of one that tells of one event, with everything read in it. */
export interface Clause {
  reading: PartReading;
  sentence: Sentence;
  /** Token range, end exclusive. */
  from: number;
  to: number;
  /** Place in the article, title first. */
  order: number;
  signs: Sign[];
  targets: TargetMention[];
  figures: CasualtyFigure[];
  claims: Claim[];
  /** Looser ties, for an attack that no claim is made of. */
  hints: Claim[];
  operations: Operation[];
  actors: ActorMention[];
  places: PlaceMention[];
  /** Dates on which something may have happened. */
  dates: ResolvedDate[];
  /** Codes of `context.csv` found in it; `apart` for what the attack told before it in its sentence came after. */
  flags: ReadonlySet<string>;
}

/** Tokens of "barely two days after". */
const BEHIND = 6;
/** What codes of terms that count only at the head of a sentence begin with. */
const HEAD = "head:";
const READ = new Set(["headline", "story", "note", "caption"]);

/** Cuts the parts of an article into clauses, in order, each with what lies in it. */
export function readClauses(readings: readonly PartReading[]): Clause[] {
  const clauses: Clause[] = [];
  for (const reading of readings) {
    const headings = headingDates(reading);
    for (const sentence of reading.text.sentences) {
      if (!READ.has(sentence.kind)) continue;
      if (headings.has(sentence.index + 1) && !headings.has(sentence.index)) continue;
      const points = [sentence.from, ...splitPoints(reading, sentence), sentence.to];
      for (let i = 0; i + 1 < points.length; i += 1) {
        const clause = clauseOf(reading, sentence, points[i] as number, points[i + 1] as number, clauses.length);
        const before = i === 0 ? undefined : clauses.at(-1);
        const flags = before === undefined ? flagsAhead(clause) : flagsBehind(before, clause);
        clauses.push(flags.length === 0 ? clause : { ...clause, flags: new Set([...clause.flags, ...flags]) });
      }
      const heading = headings.get(sentence.index);
      const first = clauses.at(1 - points.length);
      if (heading !== undefined && first?.dates.length === 0) first.dates = [heading];
    }
  }
  return clauses;
}

/** "One day after a deadly attack on a base, gunmen struck it again": what a sentence begins with and goes on from is another event. */
function flagsAhead({ reading, sentence, flags, from, to }: Clause): string[] {
  const again = flags.has("anaphor_last") || flags.has("anaphor_event");
  return to < sentence.to && !again && beginsAfter(reading, from, to) ? ["apart"] : [];
}

/** What a clause is to the one before it in its sentence: `apart` for what that came after, `another` for what came after it. */
function flagsBehind({ reading, flags, from, to, figures, signs }: Clause, clause: Clause): string[] {
  const later = figures.length > 0 && beginsAfter(reading, clause.from, clause.to);
  // "came to recover the body and was fired on; two more were wounded" is no "came two days after …".
  const sequel = flags.has("sequel") && (signs.length === 0 || after(reading, clause.from, clause.to));
  if (sequel || flags.has("sequel:at") || later || clause.flags.has(FORMER)) return ["apart"];
  return beginsAfter(reading, from, to) && (flags.has("anaphor_last") || flags.has("anaphor_event")) ? ["another"] : [];
}

/** "a day after", "after": words of what came before begin a clause. */
function after({ source }: PartReading, from: number, to: number): boolean {
  return termsWithin(source, "date-words", from, Math.min(to, from + BEHIND), "after").length > 0;
}

/** The codes of `context.csv` within tokens; `head:` codes hold where the term begins the sentence: "First …. Then …". */
export function flagsOf({ source, actors, figures }: PartReading, sentence: Sentence, from: number, to: number): ReadonlySet<string> {
  const flags = new Set(
    flatMap(termsWithin(source, "context", from, to), (term) => {
      // "le poste de l'opération Koundjoaré": a word of a force's name takes up nothing.
      if (term.code === "anaphor_event" && withinBy(actors, term.from, term.to, (actor) => actor.from).length > 0) return [];
      // "and wounded another four soldiers": more people, and no other attack.
      const counts = term.code === "another" && within(figures, from, to).some((figure) => figure.from <= term.from && term.to < figure.to);
      if (counts) return [];
      if (!term.code.startsWith(HEAD)) return term.code;
      return term.from === sentence.from ? term.code.slice(HEAD.length) : [];
    }),
  );
  if (flags.has("anaphor_here")) flags.add("anaphor_place");
  if (flags.has("of_the_day")) flags.add("separate");
  return flags.has("separate") ? flags.add("another") : flags;
}

function clauseOf(reading: PartReading, sentence: Sentence, from: number, to: number, order: number): Clause {
  return {
    reading,
    sentence,
    from,
    to,
    order,
    signs: within(reading.signs, from, to),
    targets: within(reading.targets, from, to),
    figures: within(reading.figures, from, to),
    claims: within(reading.claims, from, to),
    hints: within(reading.hints, from, to),
    operations: within(reading.operations, from, to),
    actors: within(reading.actors, from, to),
    places: within(reading.places, from, to),
    dates: eventDates(reading, sentence, from, to),
    flags: flagsOf(reading, sentence, from, to),
  };
}
