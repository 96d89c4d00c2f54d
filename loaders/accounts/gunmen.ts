import { numbersWithin, type ReadSource, termsWithin } from "../reading/source.ts";
import type { Sign } from "../reading/tactics.ts";
import { sentenceOf } from "./tactic-evidence.ts";
import type { Voice } from "./voices.ts";

/** Tokens from a war to those who fight it. */
const BEHIND_WAR = 5;
/** Tokens from "area of operations" to those who are at home there, and from them to "operate". */
const BEFORE_HOME = 8;
const HOME = 4;

/** "two women with explosives and a party of gunmen struck the town": the sentences with more than one who may do more than die. */
export function gunmenIn({ clauses }: Pick<Voice, "clauses">): Set<string> {
  const told = clauses.filter(({ reading: { source }, from, to, signs, claims }) => {
    if (claims.some(({ tie }) => tie === "claimed")) return false;
    const attackers = termsWithin(source, "people", from, to).filter(
      (match) =>
        match.code === "attacker" &&
        !isOfWar(source, match) &&
        !isOfArea(source, match) &&
        !isOneOf(source, match) &&
        !isWhoever(source, signs, match),
    );
    return signs.length > 0 && attackers.some((match) => source.pack.isPlural(source.text.tokens[match.to - 1]?.norm ?? ""));
  });
  return new Set(told.map(({ reading, sentence }) => sentenceOf({ part: reading.text.part, sentence: sentence.index })));
}

/** "the authors of the attack": whoever did it, with guns or not. */
function isWhoever(source: ReadSource, signs: readonly Sign[], { to }: { to: number }): boolean {
  return signs.some(({ from }) => termsWithin(source, "auxiliaries", to, from, "of").some((of) => of.from === to && from - of.to <= 2));
}

/** "One of the attackers": somebody alone. */
function isOneOf(source: ReadSource, { from }: { from: number }): boolean {
  const of = termsWithin(source, "auxiliaries", from - 2, from, "of")[0];
  return of !== undefined && numbersWithin(source, of.from - 1, of.from).some(({ value }) => value === 1);
}

/** "an insurgency by militants", "the war against jihadists": those who fight a war, not those who came. */
function isOfWar(source: ReadSource, { from }: { from: number }): boolean {
  return termsWithin(source, "context", from - BEHIND_WAR, from, "war").length > 0;
}

/** "a part where jihadist rebels operate", "an area of operations for several armed groups": those who are at home there, not those who came. */
function isOfArea(source: ReadSource, { from, to }: { from: number; to: number }): boolean {
  const haunts = termsWithin(source, "context", from - BEFORE_HOME, to + HOME, "haunt");
  return haunts.some((haunt) => haunt.to <= from || haunt.from >= to);
}
