import { flatMap } from "../flat-map.ts";
import type { Basis, Casualty, CodedAccount, SourceType, Target } from "../model/coded.ts";
import { emptyAccount } from "../model/empty-account.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import { formatInterval, type Interval, lengthOf, parseInterval } from "../reading/dates/intervals.ts";
import type { Sign } from "../reading/tactics.ts";
import type { SiteKind } from "../reading/targets.ts";
import { aimOf } from "./aims.ts";
import { type CountField, isBesideOthers, type Tallies, type Tally, tallyVoice } from "./counts.ts";
import { type Finding, found } from "./finding.ts";
import { overlaps } from "./frame.ts";
import { gunmenIn } from "./gunmen.ts";
import { fateOf, statedOn } from "./particulars.ts";
import { isBroad, narrowest, placesFit, type Spot } from "./spot.ts";
import { isStale } from "./stale.ts";
import { composeTactics } from "./tactics.ts";
import type { Located, Voice } from "./voices.ts";

/** What is known of the whole event when one source's account is made. */
export interface EventContext {
  date: Interval | null;
  spot: Spot | null;
  signs: readonly Sign[];
  /** What anybody's words name that may have been attacked. */
  aims: Voice["clauses"][number]["targets"];
  /** What the sentences around those on the event name first that may have been attacked. */
  around: SiteKind | null;
  /** Who was hit by all that every source tells. */
  aimedAt: Target | null;
  /** Every tactic of the codebook. */
  tactics: readonly string[];
  state: boolean;
  /** The state's use of force hit civilians, and no militants. */
  onCivilians: boolean;
  victims: boolean;
  /** Whoever was killed or wounded is counted by somebody, attackers aside. */
  harmed: ReadonlySet<CountField>;
  /** Somebody says that the attack was beaten off. */
  repelled: boolean;
  /** Nations of the forces that were hit; null for forces of no named nation. */
  forcesHit: ReadonlySet<string | null>;
  /** True for a ministry of defence: a military source of its own forces, of others the government's (codebook, source types). */
  isMinistry: (name: string) => boolean;
  /** The story asks what was aimed at, and nobody knows. */
  aimUnknown: boolean;
  /** The article tells of armed people. */
  armed: boolean;
  /** The counts that the story gives a number for, headline aside. */
  told: ReadonlySet<CountField>;
  /** The same, of figures that nobody is said to have replaced. */
  live: ReadonlySet<CountField>;
  /** Somebody's figure is told as one that has been replaced. */
  stale: boolean;
  publisher: string;
  outletType: SourceType;
  /** Canonical name of an actor mention in the event's country. */
  actorName: (name: string) => string;
  /** True for a force of no country: "army". */
  isBare: (name: string) => boolean;
  /** True if the first group is the one that the second belongs to. */
  isParent: (outer: string, inner: string) => boolean;
}

/** An account with the words that gave each of its fields. */
export interface AccountDraft {
  account: CodedAccount;
  findings: Finding[];
}

/** Whom nobody comes upon by chance. */
const GUARDED: ReadonlySet<Target> = new Set<Target>(["military", "police", "peacekeepers", "militia"]);

/** Makes the account of one source of one event; null if it states nothing of it. */
export function draftAccount(voice: Voice, context: EventContext): AccountDraft | null {
  const { speaker } = voice;
  const account = emptyAccount(
    speaker?.name ?? context.publisher,
    speaker === null ? context.outletType : typeOf(speaker, context),
    speaker?.institution ? context.actorName(speaker.institution) : null,
  );
  const findings = [
    ...whenAndWhere(account, voice, context),
    ...how(account, voice, context),
    ...toll(account, voice, context),
    ...whom(account, voice, context),
    ...who(account, voice, context),
  ];
  account.self_reported = context.state && account.source_type === "military";
  return findings.length === 0 ? null : { account, findings: [...findings, ...fateOf(account, voice), ...statedOn(account, voice)] };
}

function typeOf({ type, institution, country }: NonNullable<Voice["speaker"]>, context: EventContext): SourceType {
  const ofOthers = context.victims && !context.forcesHit.has(null) && !context.forcesHit.has(country);
  return institution !== null && ofOthers && context.isMinistry(institution) ? "government" : type;
}

function whenAndWhere(account: CodedAccount, voice: Voice, { date, spot }: EventContext): Finding[] {
  const findings: Finding[] = [];
  const dates = flatMap(voice.dates, ({ item, clause }) => {
    const interval = parseInterval(item.date);
    return interval !== null && date !== null && overlaps(interval, date) ? [{ interval, item, clause }] : [];
  });
  const when = dates.sort((a, b) => lengthOf(a.interval) - lengthOf(b.interval))[0];
  if (when !== undefined) {
    account.date = formatInterval(when.interval);
    findings.push(found("date", account.date, when.clause, when.item.mention, when.item.rule));
  }
  const fitting = voice.spots.filter(
    ({ item }) => item.kind !== "country" && item.kind !== "neighbourhood" && (spot === null || isOfEvent(item, spot)),
  );
  const best = narrowest(fitting.map(({ item }) => item));
  const where = fitting.find(({ item }) => item === best);
  // "in the province of Soum", of what happened at Inata: the wider place says less than is known.
  const wider = where !== undefined && spot !== null && isBroad(where.item) && where.item.kind !== "area" && !isBroad(spot);
  if (where !== undefined && !wider) {
    account.place = where.item.name;
    account.country = where.item.country;
    findings.push(found("place", where.item.name, where.clause, where.item.mention, where.item.mention.rule));
  }
  return findings;
}

/** The event's own place, or what may hold it: "near Mogadishu" beside the town itself is no other version of where it was. */
function isOfEvent(item: Spot, spot: Spot): boolean {
  return item.name === spot.name || ((isBroad(item) || isBroad(spot)) && placesFit(item, spot));
}

function how(account: CodedAccount, voice: Voice, context: EventContext): Finding[] {
  const own = voice.signs.map(({ item }) => item);
  const composed = composeTactics({
    own,
    all: context.signs,
    targets: voice.targets.map(({ item }) => item),
    aims: context.aims,
    around: context.around,
    victims: context.victims,
    gunmen: gunmenIn(voice),
    state: context.state,
    onCivilians: context.onCivilians,
    codes: context.tactics,
  });
  account.tactics = composed.map(({ tactic }) => tactic);
  const findings = composed.map(({ tactic, sign }) => {
    const clause = voice.signs.find(({ item }) => item === sign)?.clause ?? voice.clauses[0];
    return clause === undefined ? null : found("tactics", tactic, clause, sign, sign.rule);
  });
  const bomb = voice.signs.find(({ item }) => item.vehicle !== null);
  const many = voice.signs.find(({ item }) => item.devices !== null);
  const vehicle =
    bomb && account.tactics.some((tactic) => tactic === "svbied" || tactic === "vbied")
      ? found("vehicle", bomb.item.vehicle, bomb.clause, bomb.item, bomb.item.rule)
      : null;
  const devices = many ? found("devices", many.item.devices, many.clause, many.item, many.item.rule) : null;
  account.vehicle = (vehicle?.value as string | undefined) ?? null;
  account.devices = (devices?.value as number | undefined) ?? null;
  return [...findings, vehicle, devices].filter((one) => one !== null);
}

/** The body goes before the headline: what only the title says is left out where anybody in the story gives the figure. */
function isHeadline({ figures }: Tally): boolean {
  return figures.every(({ clause }) => clause.sentence.kind === "headline");
}

/** "Paris said that it mourned no dead": what a foreign state says of its own people is no figure of all, where somebody counts dead or hurt. */
function isOwnZero(field: CountField, { count }: Tally, { speaker }: Voice, { harmed, spot }: EventContext): boolean {
  return count.best === 0 && harmed.has(field) && speaker?.country != null && spot?.country != null && speaker.country !== spot.country;
}

function toll(account: CodedAccount, voice: Voice, context: EventContext): Finding[] {
  const tallies = tallyVoice(voice, context.state && !context.onCivilians);
  const findings: Finding[] = [];
  for (const field of ["killed", "wounded", "attackers_killed"] as const) {
    const tally = tallies[field];
    if (tally === null || (context.told.has(field) && isHeadline(tally)) || isOwnZero(field, tally, voice, context)) continue;
    // "The channel had first announced fifteen dead": replaced by what others say now.
    if (context.live.has(field) && tally.figures.every(isStale)) continue;
    account[field] = tally.count;
    for (const { item, clause } of tally.figures) findings.push(found(field, tally.count, clause, item, item.rule));
  }
  account.updates =
    !voice.figures.some(isStale) &&
    voice.figures.some(({ item }) => !item.isPart && (item.updates || (context.stale && voice.speaker !== null)));
  const casualties = casualtiesOf(voice, tallies);
  account.casualties = casualties.map(({ casualty }) => casualty);
  casualties.forEach(({ casualty, figure: { item, clause } }, index) => {
    findings.push(found(`casualties[${index}]`, casualty.count, clause, item, item.rule));
  });
  return findings;
}

function casualtiesOf(voice: Voice, tallies: Tallies): { casualty: Casualty; figure: Voice["figures"][number] }[] {
  return voice.figures.map((figure) => {
    const { outcome, group, count } = figure.item;
    const isPart = figure.item.isPart || isBesideOthers(figure, voice.figures);
    const total = outcome === "wounded" ? tallies.wounded : group === "attacker" ? tallies.attackers_killed : tallies.killed;
    const used = total?.figures.includes(figure) === true && total?.part === false;
    const includes =
      outcome === "killed" &&
      group === "unknown" &&
      tallies.killed?.figures.includes(figure) === true &&
      tallies.killed.count.best !== count.best;
    return {
      casualty: { group, outcome, count, part: isPart && !used, includes_attackers: includes, joint_events: [], evidence: -1 },
      figure,
    };
  });
}

/**
 * Those whom a state's own use of force was aimed at: militants, unless civilians alone are told to have been hit, or people in a place of theirs
 * ("struck a school") or civilians themselves ("bombed villagers"); whose a lorry is does not show.
 */
export function targetOfState(figures: readonly CasualtyFigure[], aims: EventContext["aims"] = []): Target {
  const hit = figures.filter(({ outcome, count }) => (outcome === "killed" || outcome === "wounded") && count.best !== 0);
  const civilians = hit.some(({ group, isPart }) => group === "civilian" && !isPart);
  const theirs = hit.length > 0 && aims.some(({ aimed, target, site }) => aimed && target === "civilians" && site !== "mobile");
  return (civilians || theirs) && hit.every(({ group }) => group !== "attacker") ? "civilians" : "militants";
}

function whom(account: CodedAccount, voice: Voice, context: EventContext): Finding[] {
  if (context.state) {
    const sign = voice.signs[0];
    if (sign === undefined) return [];
    account.target = context.onCivilians ? "civilians" : "militants";
    return [{ ...found("target", account.target, sign.clause, sign.item, "target-of-operation"), inferred: true }];
  }
  const aim = aimOf(voice);
  if (aim === null || !aim.stated || (context.aimUnknown && !GUARDED.has(aim.target))) return [];
  // "the home of its battalion": a word in passing for where people live says less than all sources together.
  if (!aim.aimed && aim.target === "civilians" && context.aimedAt !== null && context.aimedAt !== aim.target) return [];
  account.target = aim.target;
  const { clause } = aim;
  const findings: Finding[] = [found("target", aim.target, clause, aim, aim.aimed ? "target-aimed-at" : "target-named")];
  if (aim.actor !== null) {
    account.target_actor = context.actorName(aim.actor.actor ?? aim.actor.institution ?? "");
    findings.push(found("target_actor", account.target_actor, clause, aim.actor, "target-force"));
  }
  return findings;
}

const BASIS: Record<string, Basis> = { attributed: "attributed", suspected: "suspected" };

/** Whom a source holds responsible; what a group says of itself is its own account. */
function who(account: CodedAccount, voice: Voice, context: EventContext): Finding[] {
  const ties = voice.claims.filter(({ item }) => item.tie === "attributed" || item.tie === "suspected");
  const tie: Located<Voice["claims"][number]["item"]> | undefined = ties.find(({ item }) => item.tie === "attributed") ?? ties[0];
  const denied = voice.claims.filter(({ item }) => item.tie === "denied");
  account.denies = denied.map(({ item }) => ({ field: "perpetrator", value: context.actorName(item.actor) }));
  if (tie === undefined || context.state) return [];
  account.perpetrator = context.actorName(tie.item.actor);
  account.basis = BASIS[tie.item.tie] ?? null;
  return [
    found("perpetrator", account.perpetrator, tie.clause, tie.item, tie.item.rule),
    found("basis", account.basis, tie.clause, tie.item, tie.item.rule),
  ];
}
