import { type AccountDraft, draftAccount, type EventContext, targetOfState } from "../accounts/account.ts";
import { changedFrame, changedView } from "../accounts/changed.ts";
import { draftClaims, isGroup } from "../accounts/claimants.ts";
import type { Clause } from "../accounts/clause.ts";
import { countsTold } from "../accounts/counts.ts";
import { type Finding, found } from "../accounts/finding.ts";
import { type Frame, isElsewhere, placeOf } from "../accounts/frame.ts";
import { initiatorOf } from "../accounts/initiators.ts";
import { withoutPursuits, withoutReplies } from "../accounts/replies.ts";
import { isBroad, isTown, placesFit, type Spot } from "../accounts/spot.ts";
import { isStrong } from "../accounts/strength.ts";
import { settleTotals } from "../accounts/totals.ts";
import { markDiffering } from "../accounts/versions.ts";
import { partByVoice, type Voice } from "../accounts/voices.ts";
import type { ReconcileContext } from "../events/context.ts";
import { type AccountValues, reconcileArticle } from "../events/reconcile.ts";
import { flatMap } from "../flat-map.ts";
import type { Casualty, CodedAccount, EventValues, Role, SourceType } from "../model/coded.ts";
import type { ActorDirectory } from "../reading/actors.ts";
import { changedFigure } from "../reading/casualties/figure.ts";
import { formatInterval, type Interval, lengthOf } from "../reading/dates/intervals.ts";
import { termsWithin } from "../reading/source.ts";
import { canonicalActor, isMinistry, isParent } from "./actor-names.ts";
import { countryOf, countryTold } from "./event-country.ts";
import { eventValues, type Inferred } from "./event-values.ts";
import { forceOf } from "./force.ts";
import { inferTactics, type KnownForTactics, SLAIN, slainBy, withoutRepeats } from "./inferred-tactics.ts";
import { aimOfAll, isAimUnknown, siteAround, targetOf } from "./target.ts";
import { townAgain } from "./town-again.ts";

/** What a place may be to those who were attacked, or to their way. */
const HOMES = new Set(["residence", "posted", "destination", "reference"]);
const FORCES = new Set(["military", "police", "militia"]);
/** The rule of a casualty who is told of, not counted. */
const ONE = "casualty-one";

/** What making events takes besides the frames. */
export interface EventMaking {
  publisher: string;
  outletType: SourceType;
  published: string | null;
  actors: ActorDirectory;
  reconcile: ReconcileContext;
  /** Settled places of a clause. */
  spotsOf: (clause: Clause) => readonly Spot[];
  /** Countries of the article, the most named first. */
  countries: readonly string[];
  /** Countries that places of the text lie in. */
  placed: ReadonlySet<string>;
  /** The article tells of armed people. */
  armed: boolean;
  /** The place that the title or the lead names: where the news happened, if what tells of it does not say. */
  newsSpot: Spot | null;
  /** The town that the story names most, for news of which nothing says where it happened. */
  storySpot: Spot | null;
  /** The day that the head of the story names, for news of which nothing says when it happened. */
  newsDay: Interval | null;
  /** The town of the dateline, for "here". */
  writtenAt: Spot | null;
  /** The clauses that tell of no event. */
  beside: readonly Clause[];
  /** The first event that is told of with that place. */
  newsFrame: Frame | null;
}

/** One event of an article: its values, its accounts, and the words that gave them. */
export interface MadeEvent {
  role: Role;
  values: EventValues;
  accounts: CodedAccount[];
  /** By account; what was inferred for the event as a whole last, under null. */
  findings: { account: number | null; finding: Finding }[];
}

/** Makes the event of a frame: its sources' accounts, and the values that they reconcile to. Null if nothing of it is told. */
export function makeEvent(whole: Frame, role: Role, making: EventMaking): MadeEvent | null {
  const told = withoutPursuits(whole);
  const state = initiatorOf(told) === "state";
  const frame = countedAlone(state ? told : withoutReplies(told));
  const spot =
    role === "main" ? townWithin(newsPlace(placeOf(frame), told, making), frame, making) : (placeOf(frame) ?? townAgain(frame, making));
  const date =
    frame.date ??
    frame.series?.date ??
    frame.hint.date ??
    (role === "main" && told.views.some(({ signs }) => signs.some(isStrong)) ? making.newsDay : null);
  const country = spot?.country || countryOf(frame, role, making);
  const context = eventContext(frame, { date, spot, country, state }, making);
  const voices = partByVoice(frame, making.publisher, making.spotsOf);
  const drafts = draftAll(voices, frame, { ...context, aimedAt: aimOfAll(voices)?.target ?? null });
  if (drafts.length === 0) return null;
  const accounts = drafts.map(({ account }) => account);
  settleTotals(accounts, personsOf(drafts));
  markDiffering(frame, accounts);
  const { values } = reconcileArticle(accounts, making.published, making.reconcile);
  const { spotsOf, beside } = making;
  const inferred = infer(values, frame, { spotsOf, spot, date, country, state, signs: context.signs, voices, beside, context });
  const findings = flatMap(drafts, (draft, account) => draft.findings.map((finding) => ({ account, finding })));
  return {
    role,
    values: eventValues(values, inferred.values),
    accounts,
    findings: [...findings, ...inferred.findings.map((finding) => ({ account: null, finding }))],
  };
}

/** What is settled of an event before its accounts are made. */
interface Settled extends Pick<EventContext, "date" | "spot" | "state"> {
  country: string | null;
}

/** What every account of an event is made with. */
function eventContext(frame: Frame, { date, spot, country, state }: Settled, making: EventMaking): EventContext {
  const signs = flatMap(frame.views, (view) => view.signs);
  const figures = flatMap(frame.views, (view) => view.figures);
  const aims = flatMap(frame.views, ({ clause }) => clause.targets);
  const onCivilians = state && targetOfState(figures, aims) === "civilians";
  return {
    date,
    spot,
    signs,
    aims,
    around: siteAround(frame.views, making.beside),
    aimedAt: null,
    tactics: making.reconcile.tactics.map(({ code }) => code),
    state,
    onCivilians,
    armed: making.armed,
    aimUnknown: isAimUnknown(frame.views, making.beside),
    victims: figures.some(({ group, outcome, count }) => group !== "attacker" && outcome !== "arrested" && count.best !== 0),
    harmed: new Set(
      flatMap(figures, ({ group, outcome, count }) =>
        group !== "attacker" && (count.best ?? count.low ?? 0) > 0 && (outcome === "killed" || outcome === "wounded") ? [outcome] : [],
      ),
    ),
    repelled: frame.views.some(({ clause }) => termsWithin(clause.reading.source, "fates", clause.from, clause.to, "repelled").length > 0),
    forcesHit: new Set(figures.filter(({ group }) => FORCES.has(group)).map((figure) => figure.country)),
    isMinistry: (name) => isMinistry(name, making.actors),
    told: countsTold(frame.views, state && !onCivilians),
    live: countsTold(frame.views, state && !onCivilians, true),
    stale: frame.views.some(({ clause, figures }) => clause.flags.has("stale") && figures.length > 0),
    publisher: making.publisher,
    outletType: making.outletType,
    actorName: (name) => canonicalActor(name, country, making.actors),
    isBare: (name) => making.actors.institutions.has(name),
    isParent: (outer, inner) => outer !== inner && isParent(outer, inner, making.actors),
  };
}

/** "Another 17 died in Gangafani": beside those of other events; here they are all. */
function countedAlone(frame: Frame): Frame {
  if (!frame.views.every(({ figures }) => figures.every(({ additional }) => additional))) return frame;
  const alone = (view: Frame["views"][number]) =>
    changedView(view, { figures: view.figures.map((figure) => changedFigure(figure, { additional: false })) });
  return changedFrame(frame, frame.views.map(alone));
}

/** Those of whom the text tells as one person: "the driver died". */
function personsOf(drafts: readonly AccountDraft[]): Set<Casualty> {
  const told = flatMap(drafts, ({ account, findings }) => {
    const fields = new Set(findings.filter(({ rule }) => rule === ONE).map(({ field }) => field as string));
    return fields.size === 0 ? [] : account.casualties.filter((_, index) => fields.has(`casualties[${index}]`));
  });
  return new Set(told);
}

/** The news' own place; where that is none, or only a region and the place is no other event's, the one that the title or the lead names. */
function newsPlace(own: Spot | null, frame: Frame, { newsSpot, newsFrame, storySpot, writtenAt }: EventMaking): Spot | null {
  const told = newsSpot ?? (own === null ? storySpot : null);
  const there = frame === newsFrame ? null : countryTold(frame);
  const news = isElsewhere(frame, told) || (there !== null && told?.country && told.country !== there) ? null : told;
  // "On the same day, … were killed in an attack on the mine of Karma": a place of that other attack alone.
  const apart = newsFrame !== null && newsFrame !== frame && newsFrame.views[0]?.clause.flags.has("another") === true;
  if (own === null && news === null && frame.views.some(({ clause }) => clause.flags.has("anaphor_here"))) return writtenAt;
  if (own === null || news === null) return apart ? own : (own ?? news);
  if (newsFrame !== null && newsFrame !== frame) return own;
  // "Sévaré attack claimed. … In Bamako, MPs asked …": the title's town before one that the story only names about it.
  if (own === frame.hint.spot && own.kind === "town" && frame.spots.length === 0 && news.mention.part === "title" && isTown(news))
    return news;
  return isBroad(own) && !isBroad(news) && placesFit(own, news) ? news : own;
}

/** "In Zamfara, bombs wiped out families, residents of Mutunji said": a town of theirs in the region that alone is told. */
function townWithin(own: Spot | null, frame: Frame, making: EventMaking): Spot | null {
  if (own !== null && !isBroad(own)) return own;
  const home = homeOf(frame, making);
  return own === null || (home !== null && !isBroad(home) && placesFit(own, home)) ? home : own;
}

/** "The mayor of Tomoro was shot at his door": where nothing else says where it was, the town of those who were attacked, or to which they were on their way. */
function homeOf({ views }: Frame, { spotsOf, beside, countries: [home] }: EventMaking): Spot | null {
  const hit = views.filter(({ signs, figures }) => signs.length > 0 || figures.length > 0).map(({ clause }) => clause);
  const first = hit.find(({ reading }) => reading.text.part === "body")?.sentence;
  const before = beside.filter(({ sentence }) => sentence.paragraph === first?.paragraph && sentence.index < first.index);
  const spots = flatMap([...hit, ...before], (clause) =>
    spotsOf(clause).filter(({ mention, kind, site, country }) => {
      // "Prosecutors in Paris have opened an inquiry": they speak from another country.
      if (home !== undefined && country !== null && country !== home) return false;
      // "Witnesses in Geidam said that gunmen drove into the town": theirs.
      const theirs = !site && mention.locative && mention.role === "site" && clause.flags.has("anaphor_place");
      return (theirs || HOMES.has(mention.role)) && kind !== "country";
    }),
  );
  return spots.find((spot) => !isBroad(spot)) ?? leftBehind([...hit, ...before], spotsOf);
}

/** "The van had just left Bannu when a bomb hit it": the town that those who were attacked had set out from. */
function leftBehind(hit: readonly Clause[], spotsOf: EventMaking["spotsOf"]): Spot | null {
  return flatMap(hit, spotsOf).find((spot) => spot.mention.role === "origin" && isTown(spot)) ?? null;
}

/** Claims of what several attacks were announced with; "the first was the work of …" is said of that one alone. */
function announcedClaims({ series }: Frame): Voice["claims"] {
  const clause = series?.view.clause;
  if (series === null || clause === undefined || [...clause.flags].some((flag) => flag.startsWith("enumerate"))) return [];
  return series.view.claims.map((item) => ({ item, clause }));
}

function draftAll(voices: readonly Voice[], frame: Frame, context: EventContext): AccountDraft[] {
  const claims = [...flatMap(voices, (voice) => voice.claims), ...announcedClaims(frame)];
  const claimants = draftClaims(voices, claims, context);
  const groups = claimants.map(({ account }) => account.perpetrator ?? "");
  const others = voices.filter(({ speaker }) => !groups.some((group) => isGroup(speaker, group, context)));
  return [...flatMap(others, (voice) => draftAccount(voice, context) ?? []), ...claimants];
}

interface Known extends KnownForTactics {
  spotsOf: EventMaking["spotsOf"];
  date: Interval | null;
  country: string | null;
}

/** The part of the town that the text names with it. */
function neighbourhoodOf(frame: Frame, { spotsOf, spot }: Known): Finding<string> | null {
  for (const { clause } of frame.views) {
    const part = spotsOf(clause).find(({ kind, site, name }) => kind === "neighbourhood" && site && name !== spot?.name);
    if (part !== undefined) return found("neighbourhood", part.name, clause, part.mention, part.mention.rule);
  }
  return null;
}

/** What no source states but the whole lets infer. */
function infer(values: AccountValues, frame: Frame, known: Known): { values: Inferred; findings: Finding[] } {
  const findings: Finding[] = [];
  const clause = frame.views[0]?.clause as Clause;
  const give = <F extends keyof EventValues>(field: F, value: EventValues[F], rule: string): EventValues[F] => {
    if (value !== null) findings.push({ ...found(field, value, clause, clause, rule), inferred: true });
    return value;
  };
  const { spot, date, country, state } = known;
  const neighbourhood = neighbourhoodOf(frame, known);
  if (neighbourhood !== null) findings.push(neighbourhood);
  const told = values.tactics.length > 0 ? withoutRepeats(values.tactics) : inferTactics(frame, known);
  const slain = told.length > 0 || state ? [] : slainBy(frame, known);
  const tactics = told.length > 0 ? told : slain;
  const initiator = initiatorOf(frame);
  const inferred: Inferred = {
    date: values.date ?? (date !== null && lengthOf(date) <= 366 ? give("date", formatInterval(date), "date-of-event") : null),
    place: values.place ?? (spot === null ? null : give("place", spot.name, "place-of-event")),
    neighbourhood: neighbourhood?.value ?? null,
    country:
      spot !== null && spot.name === (values.place ?? spot.name)
        ? give("country", country, spot.country ? "country-of-place" : "country-of-article")
        : give("country", values.country ?? country, "country-of-article"),
    latitude: give("latitude", spot?.latitude ?? null, "point-of-place"),
    longitude: give("longitude", spot?.longitude ?? null, "point-of-place"),
    tactics: values.tactics.length > 0 ? tactics : give("tactics", tactics, slain.length > 0 ? SLAIN : "tactics-of-event"),
    initiator: give("initiator", initiator, "initiator-of-event"),
    outcome: values.outcome ?? give("outcome", state || tactics.length === 0 ? null : "carried_out", "outcome-of-event"),
    target:
      values.target ??
      give(
        "target",
        state || known.context.aimUnknown ? null : targetOf(frame, known.voices, initiator === "nonstate" ? known.beside : null),
        "target-of-event",
      ),
  };
  if (state) Object.assign(inferred, forceOf(frame, known, give));
  return { values: inferred, findings };
}
