import { flatMap } from "../flat-map.ts";
import { within } from "../reading/within.ts";
import { changedView } from "./changed.ts";
import { addView, type Frame, placeOf } from "./frame.ts";
import type { ClauseView } from "./view.ts";
import { speakerAt } from "./voices.ts";

/**
 * "100 Chadian soldiers and 75 of their Nigerian counterparts have been killed": where a clause gives figures for several nations and there are
 * events in more than one of their countries, each figure goes to the event in its country.
 */
export function shareNations(frames: readonly Frame[]): void {
  const placed = frames.map((frame) => ({ frame, country: placeOf(frame)?.country ?? null })).filter(({ country }) => country !== null);
  if (new Set(placed.map(({ country }) => country)).size < 2) return;
  for (const { frame, country } of placed) {
    for (const view of frame.views) giveToSpeakers(view, frame, country, placed);
    for (const view of frame.views.filter(hasSeveralNations)) {
      const abroad = view.figures.filter((figure) => figure.country !== null && figure.country !== country);
      for (const other of placed) {
        const theirs = abroad.filter((figure) => figure.country === other.country);
        if (other.frame === frame || theirs.length === 0) continue;
        addView(other.frame, changedView(view, { signs: [], figures: theirs, date: null, spot: null }));
        frame.views = frame.views.map((one) => (one === view ? withoutFigures(one, theirs) : one));
      }
    }
  }
}

interface Placed {
  frame: Frame;
  country: string | null;
}

/** "The Nigerien defence ministry conceded the loss of 29 men": what a state says that it lost, it lost in the event in its own country. */
function giveToSpeakers(view: ClauseView, frame: Frame, country: string | null, placed: readonly Placed[]): void {
  if (view.spot !== null) return;
  const { reading, sentence } = view.clause;
  const said = within(reading.speech, sentence.from, sentence.to);
  const theirs = view.figures.filter(({ group, from, country: nation, isPart }) => {
    const speaker = speakerAt(said, from)?.speaker;
    return nation === null && !isPart && group !== "attacker" && speaker?.country != null && isOther(speaker.country);
  });
  const home = theirs[0] === undefined ? undefined : speakerAt(said, theirs[0].from)?.speaker.country;
  const others = placed.filter((one) => one.country === home);
  const [other] = others;
  if (other === undefined || others.length > 1 || theirs.length < view.figures.length) return;
  addView(other.frame, changedView(view, { signs: [], date: null }));
  frame.views = frame.views.map((one) => (one === view ? withoutFigures(one, theirs) : one));

  function isOther(nation: string): boolean {
    return nation !== country && placed.some((one) => one.country === nation);
  }
}

function hasSeveralNations({ figures }: ClauseView): boolean {
  return new Set(flatMap(figures, ({ country }) => (country === null ? [] : [country]))).size > 1;
}

function withoutFigures(view: ClauseView, figures: ClauseView["figures"]): ClauseView {
  return changedView(view, { figures: view.figures.filter((figure) => !figures.includes(figure)) });
}
