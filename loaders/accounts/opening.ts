import type { CasualtyFigure } from "../reading/casualties.ts";
import { lengthOf } from "../reading/dates/intervals.ts";
import { termsWithin, wordsBetween } from "../reading/source.ts";
import { within, withinBy } from "../reading/within.ts";
import type { Clause } from "./clause.ts";
import { countryAhead, type Series } from "./frame.ts";
import { isBroad } from "./spot.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";

/** Signs that tell of an attack where something is aimed at. */
const ATTACKING = new Set(["attacked", "surround", "enter", "hit", "rammed", "massacre"]);
/** Weak words that tell of an event where those who fought are named. */
const FOUGHT = new Set(["clash", "other", "blade", "attacked", "enter", "attacks", "waylay", "surround"]);
/** What people ride in: "à bord de dix-sept véhicules". */
const CARRIED = new Set(["approach", "by_vehicle"]);
const DAYS = 2;
const LONGEST_RECALL = 366;
const SUBJECT = 5;

/** True if a clause tells of an event, alone or with others: an attack, casualties, or a group's claim of one. */
export function isEventful({ clause, signs, figures, claims, general }: ClauseView): boolean {
  if (clause.sentence.kind === "caption" && !signs.some(isStrong)) return false;
  return claims.length > 0 || (!general && (signs.some(({ code }) => !CARRIED.has(code)) || figures.length > 0));
}

/** True if a clause can be the first to tell of an event. */
export function opens(view: ClauseView): boolean {
  const { signs, figures, clause } = view;
  // "a string of attacks, most of which al-Shabaab says were its doing": none of them.
  if (clause.flags.has("many_attacks") && figures.length === 0 && view.date === null && view.spot === null) return false;
  const titled = clause.reading.text.part === "title" && signs.some(({ code }) => code === "hostage" || code === "attacked");
  return (
    view.staged === true ||
    titled ||
    tellsAttack(view) ||
    isOneOfSeveral(view) ||
    isOfSites(view) ||
    isHeldBy(view) ||
    takesMilitants(clause, signs) ||
    isFought(clause, signs) ||
    figures.some(opensAlone)
  );
}

/** "He is a captive of the group": a hostage, and who holds him. */
function isHeldBy({ signs, claims }: ClauseView): boolean {
  return claims.length > 0 && signs.some(({ code }) => code === "hostage");
}

/** "The first of the three attacks was on Friday at Loroum": one of those that were announced, with a day and a place of its own. */
function isOneOfSeveral({ clause, signs, date, spot }: ClauseView): boolean {
  return clause.flags.has("ordinal") && date !== null && spot !== null && signs.some(({ code }) => code === "attacks");
}

/** "three attacks on Monday at A, B and C": several, with a day and the towns that they hit. */
function isOfSites({ signs, date, sites }: ClauseView): boolean {
  return sites.length > 1 && date !== null && lengthOf(date) <= DAYS && signs.some(({ code }) => code === "attacks");
}

/** A word that alone tells of an attack, or a verb of attacking with what it is aimed at. */
export function tellsAttack({ signs, clause, spot }: ClauseView): boolean {
  const aimed = clause.targets.some((target) => target.aimed) || isPlaceAttacked(clause, signs, spot);
  return signs.some((sign) => isStrong(sign) || (aimed && ATTACKING.has(sign.code)));
}

/** "the army and militants exchanged fire", "insurgents attacked Palma": weak words tell of an event where those of arms are named. */
function isFought({ reading, sentence, from, to, actors }: Clause, signs: ClauseView["signs"]): boolean {
  if (!signs.some(({ code }) => FOUGHT.has(code))) return false;
  // "At nine the insurgents arrived. … They torched eighteen vehicles."
  const they = termsWithin(reading.source, "pronouns", from, from + SUBJECT, "again").length > 0;
  const { sentences } = reading.text;
  const back = they ? sentences[sentence.index - 2] : undefined;
  const start = back?.paragraph === sentence.paragraph ? back.from : (sentences[sentence.index - 1]?.from ?? from);
  const attackers = termsWithin(reading.source, "people", they ? start : from, to).some(({ code }) => code === "attacker");
  return attackers || actors.some(({ kind }) => kind === "group");
}

/** "Toumour too has been attacked": a town or village as the subject of what was done to it. */
function isPlaceAttacked({ reading: { source } }: Clause, signs: ClauseView["signs"], spot: ClauseView["spot"]): boolean {
  if (spot === null || isBroad(spot)) return false;
  const { to } = spot.mention;
  return signs.some(({ code, from }) => {
    if (!ATTACKING.has(code) || from < to || wordsBetween(source, to, from) > SUBJECT) return false;
    return termsWithin(source, "auxiliaries", to, from, "be").length > 0;
  });
}

/** An arrest tells of an operation where militants are named with it. */
function takesMilitants(clause: Clause, signs: ClauseView["signs"]): boolean {
  if (!signs.some(({ code }) => code === "arrest")) return false;
  const { source, text } = clause.reading;
  const people = termsWithin(source, "people", text.sentences[clause.sentence.index - 1]?.from ?? clause.from, clause.to);
  return (
    people.some(({ code }) => code === "attacker" || code === "leader" || code === "bomber") ||
    clause.actors.some(({ kind }) => kind === "group")
  );
}

/** Casualties alone tell of an event: the dead and hurt, and militants taken. */
function opensAlone({ isPart, count, outcome, group, rule }: CasualtyFigure): boolean {
  // "A fourth died on Tuesday in hospital": one more of those who were hit before.
  if (isPart || count.best === 0 || rule === "casualty-another") return false;
  return outcome === "arrested" || outcome === "missing" ? group === "attacker" : true;
}

/** A second event needs a date of a year at most, a place, or an announcement. */
export function isAnchored(view: ClauseView, series: Series | null): boolean {
  const dated = view.date !== null && lengthOf(view.date) <= LONGEST_RECALL;
  const another =
    (view.clause.flags.has("another") || view.clause.flags.has("apart")) && view.spot !== null && view.spot.kind !== "country";
  return dated || another || countryAhead(view) !== null || (view.spot !== null && !isBroad(view.spot)) || series !== null;
}

/** "Mali - Gunmen descended on …": a paragraph of a bulletin, headed by its country or town. */
export function isBulletin({ clause }: ClauseView): boolean {
  const { reading, sentence } = clause;
  if (clause.from !== sentence.from) return false;
  const heads = [reading.countries, reading.places].flatMap((named) =>
    within<{ from: number; to: number }>(named, sentence.from, sentence.from + 1),
  );
  return heads.some(({ to }) => {
    const mark = reading.text.tokens[to];
    return mark?.kind === "mark" && ":–—-".includes(mark.text) && !mark.glued !== (mark.text === ":");
  });
}

/** "Mogadishu, January 15", "Posted on 3 June 2015": a line or the head of one that says where and when it was written, not what happened. */
export function isStampLine({ reading: { text, dates }, sentence, from, to }: Clause): boolean {
  if (sentence.kind === "headline") return text.part === "body";
  if (text.sentences[sentence.index - 1]?.paragraph === sentence.paragraph) return false;
  return namesAlone({ reading: { text, dates }, from, to });
}

/** Names and dates, and nothing else but small words. */
export function namesAlone({
  reading: { text, dates },
  from,
  to,
}: {
  reading: Pick<Clause["reading"], "text" | "dates">;
  from: number;
  to: number;
}): boolean {
  const dated = withinBy(dates, from, to, ({ mention }) => mention.from);
  const words = text.tokens.slice(from, to).filter(({ kind }, index) => {
    return kind === "word" && dated.every(({ mention }) => from + index < mention.from || from + index >= mention.to);
  });
  return words.every((word) => word.capital || word.text.length <= 2);
}

/** "October 6: A car bomb kills five": an entry of a chronology, headed by its date. */
export function isDatedLine({ reading: { text, dates }, sentence, from }: Clause): boolean {
  if (from !== sentence.from) return false;
  const head = withinBy(dates, from, from + 2, ({ mention }) => mention.from)[0]?.mention;
  const mark = text.tokens[head?.to ?? from];
  return mark?.kind === "mark" && ":–—-".includes(mark.text);
}
