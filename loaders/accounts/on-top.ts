import type { CasualtyFigure } from "../reading/casualties.ts";
import { termsWithin } from "../reading/source.ts";
import type { Located } from "./voices.ts";

/** Tokens behind the word for what befell them in which "too" may stand. */
const ALSO = 2;

/** True for people who come on top of a total: others told of beside it, later, or as having died too. Takes their figure and the total's. */
export function isMore(figure: Located<CasualtyFigure>, total: Located<CasualtyFigure>): boolean {
  return isAlso(figure, total) || isLater(figure, total) || isOthers(figure, total);
}

/** "Nine died on the spot and three others in hospital": others than those, in one sentence. */
function isOthers({ item, clause }: Located<CasualtyFigure>, total: Located<CasualtyFigure>): boolean {
  if (!item.additional || clause.sentence !== total.clause.sentence || clause.flags.has("another") || isRaisedBy(item, total)) return false;
  return item.word.from === total.item.word.from || item.from > Math.max(total.item.to, total.item.word.to);
}

/** "raised the number of the dead to 85, after four patients succumbed": those by whom a total rose are in it. */
function isRaisedBy({ from }: CasualtyFigure, { item, clause }: Located<CasualtyFigure>): boolean {
  if (!item.updates && !clause.flags.has("toll_rise") && !clause.flags.has("toll_told")) return false;
  return termsWithin(clause.reading.source, "date-words", item.to, from, "after").length > 0;
}

/** "Nine were hurt. … Three civilians were also hurt": told later, on top of those before. */
function isAlso(figure: Located<CasualtyFigure>, total: Located<CasualtyFigure>): boolean {
  if (figure.clause.sentence === total.clause.sentence || figure.clause.order < total.clause.order) return false;
  return figure.item.group !== "unknown" && isToldAlso(figure);
}

/** "were also hurt", "died too": beside those counted before. */
export function isToldAlso({ item, clause }: Located<CasualtyFigure>): boolean {
  if (item.word.from < item.to) return false;
  return termsWithin(clause.reading.source, "parts", item.to, Math.min(clause.to, item.word.to + ALSO), "also").length > 0;
}

/** "Nine died there and then. … Five more have died since": nobody in particular, told later, on top of a total that nobody has raised. */
function isLater({ item, clause }: Located<CasualtyFigure>, total: Located<CasualtyFigure>): boolean {
  if (!item.additional || item.group !== "unknown" || item.updates || total.item.updates) return false;
  return clause.order > total.clause.order && !clause.flags.has("toll_told") && !clause.flags.has("toll_rise");
}
