import { type ReadSource, termsWithin } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { changedFigure } from "./figure.ts";

/** Sentences from the hurt to those of them who died. */
const BACK = 1;
/** Tokens of "of the". */
const AHEAD = 3;

/**
 * "One soldier was killed and six others were wounded; one of these has since succumbed": some of the hurt who died come on top of the dead, and are
 * no part of them. Takes the figures of a sentence and those before them.
 */
export function addLaterDeaths(source: ReadSource, found: readonly CasualtyFigure[], before: readonly CasualtyFigure[]): CasualtyFigure[] {
  return found.map((figure, index) => {
    const some = figure.isPart || isOfHurt(source, figure);
    if (figure.outcome !== "killed" || !some || figure.group === "attacker" || !isDeath(source, figure)) return figure;
    const told = [...before, ...found.slice(0, index)].findLast(({ from }) => from < figure.from);
    const hurt =
      told?.outcome === "wounded" && figure.sentence - told.sentence <= BACK && (told.count.best ?? 0) > (figure.count.best ?? 0);
    // "Three of the wounded died in the night": a toll that they have raised, in the same breath, has them.
    const end = told?.sentence === figure.sentence ? figure.to : Math.max(figure.to, figure.word.from);
    const ofHurt = !figure.isPart || termsWithin(source, "outcomes", figure.from, end).some(isHurt);
    return told !== undefined && (hurt || ofHurt) ? changedFigure(figure, { group: told.group, isPart: false, additional: true }) : figure;
  });
}

/** A word for dying in their own sentence, of which those who died are the subject. */
function isDeath(source: ReadSource, { word, sentence }: CasualtyFigure): boolean {
  if (word.from < (source.text.sentences[sentence]?.from ?? 0)) return false;
  return termsWithin(source, "outcomes", word.from, word.to).some(({ code }) => code === "killed:i");
}

/** "of the injured, two did not survive": the hurt, right before those of them who are counted. */
function isOfHurt(source: ReadSource, { from }: CasualtyFigure): boolean {
  if (source.text.tokens[from - 1]?.text !== ",") return false;
  const hurt = termsWithin(source, "outcomes", from - AHEAD, from - 1).find((word) => word.to === from - 1 && isHurt(word));
  return hurt !== undefined && termsWithin(source, "auxiliaries", hurt.from - AHEAD, hurt.from, "of").length > 0;
}

function isHurt({ code }: { code: string }): boolean {
  return code.startsWith("wounded");
}
