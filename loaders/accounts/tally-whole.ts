import { changedFigure } from "../reading/casualties/figure.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import type { Clause } from "./clause.ts";
import type { Tally } from "./counts.ts";
import type { Located } from "./voices.ts";

type Figure = Located<CasualtyFigure>;

/** "31 dead: 17 soldiers and 14 assailants": a part of the dead, and all the attackers; in "seven attackers killed, including three bombers" it is not. */
function isAllAttackers({ item, clause }: Figure, deaths: readonly Figure[]): boolean {
  const before = deaths.findLast((other) => other.clause === clause && other.item.from < item.from && !other.item.isPart);
  return item.isPart && item.group === "attacker" && before?.item.group === "unknown";
}

/**
 * Tallies the attackers of a source: those who are a part of the dead of no kind are no part of the attackers.
 * Takes its attackers, all its dead, and how figures are tallied; gives the figures as they came.
 */
export function tallyWhole(
  attackers: readonly Figure[],
  deaths: readonly Figure[],
  tally: (figures: readonly Figure[]) => Tally | null,
): Tally | null {
  const own = new Map<Figure, Figure>();
  const figures = attackers.map((figure) => {
    const whole = isAllAttackers(figure, deaths) ? { item: changedFigure(figure.item, { isPart: false }), clause: figure.clause } : figure;
    own.set(whole, figure);
    return whole;
  });
  const found = tally(figures);
  if (found === null) return null;
  return { count: found.count, figures: found.figures.map((figure) => own.get(figure) ?? figure), part: found.part };
}

/** In the same sentence or the one after. */
export function isNextTo({ reading, sentence }: Clause, { reading: other, sentence: before }: Clause): boolean {
  return reading === other && sentence.index - before.index >= 0 && sentence.index - before.index <= 1;
}
