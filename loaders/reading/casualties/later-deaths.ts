import { type ReadSource, termsWithin } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";

/** Sentences from the hurt to those of them who died. */
const BACK = 1;

/**
 * "One soldier was killed and six others were wounded; one of these has since succumbed": some of the hurt who died come on top of the dead, and are
 * no part of them. Takes the figures of a sentence and those before them.
 */
export function addLaterDeaths(source: ReadSource, found: readonly CasualtyFigure[], before: readonly CasualtyFigure[]): CasualtyFigure[] {
  return found.map((figure, index) => {
    if (figure.outcome !== "killed" || !figure.isPart || figure.group === "attacker" || !isDeath(source, figure)) return figure;
    const told = [...before, ...found.slice(0, index)].findLast(({ from }) => from < figure.from);
    const hurt =
      told?.outcome === "wounded" && figure.sentence - told.sentence <= BACK && (told.count.best ?? 0) > (figure.count.best ?? 0);
    const ofHurt = termsWithin(source, "outcomes", figure.from, figure.to).some(({ code }) => code.startsWith("wounded"));
    return told !== undefined && (hurt || ofHurt) ? { ...figure, group: told.group, isPart: false, additional: true } : figure;
  });
}

/** A word for dying in their own sentence, of which those who died are the subject. */
function isDeath(source: ReadSource, { word, sentence }: CasualtyFigure): boolean {
  if (word.from < (source.text.sentences[sentence]?.from ?? 0)) return false;
  return termsWithin(source, "outcomes", word.from, word.to).some(({ code }) => code === "killed:i");
}
