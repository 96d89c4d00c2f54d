import { flatMap } from "../flat-map.ts";
import { emptyAccount } from "../model/empty-account.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import type { Claim } from "../reading/claims.ts";
import { mentionSpan } from "../reading/span.ts";
import type { Speaker } from "../reading/speech.ts";
import { type AccountDraft, draftAccount, type EventContext } from "./account.ts";
import { found } from "./finding.ts";
import { claimDetails } from "./particulars.ts";
import type { Located, Voice } from "./voices.ts";

/** The accounts of groups that claim an event, with whatever else their statement says of it. */
export function draftClaims(voices: readonly Voice[], claims: readonly Located<Claim>[], context: EventContext): AccountDraft[] {
  const drafts: AccountDraft[] = [];
  const all = firstOfEach([...claims.filter(({ item }) => item.tie === "claimed"), ...ownTolls(voices, claims, context)]);
  // "Islamic State's West Africa branch": in a country where the name alone means another branch, it means the whole.
  const claimed = all.filter(({ item }) => !all.some((other) => isWhole(item, other.item, context)));
  const named = [...new Set(claimed.map(({ item }) => context.actorName(item.actor)))];
  // "Al-Qaeda claims …": its branch, where the article names that too.
  const groups = named.filter((group) => !named.some((other) => context.isParent(group, other)));
  for (const group of groups) {
    const claim = claimed.find(({ item }) => context.actorName(item.actor) === group) as Located<Claim>;
    const own = voices.filter(({ speaker }) => isGroup(speaker, group, context));
    const draft = own.length === 0 ? null : draftAccount(merged(own), context);
    drafts.push(withClaim(draft, claim, group));
  }
  return drafts;
}

/** The first claim of every group: however often a long text says it, what follows is the same. */
function firstOfEach(claims: readonly Located<Claim>[]): Located<Claim>[] {
  const first = new Map<string, Located<Claim>>();
  for (const claim of claims) if (!first.has(claim.item.actor)) first.set(claim.item.actor, claim);
  return [...first.values()];
}

function isWhole(whole: Claim, part: Claim, { actorName, isParent }: EventContext): boolean {
  return actorName(whole.actor) !== actorName(part.actor) && isParent(whole.actor, actorName(part.actor));
}

/**
 * "al-Shabaab said 21 were killed": a group that counts the victims itself owns the attack, if others hold it responsible; or, where nobody is held so,
 * if it counts more of them than anybody else: those who rule a town count fewer.
 */
function ownTolls(voices: readonly Voice[], claims: readonly Located<Claim>[], context: EventContext): Located<Claim>[] {
  if (context.state || claims.some(({ item }) => item.tie === "claimed" || item.tie === "denied")) return [];
  const blamed = firstOfEach(claims.filter(({ item }) => item.tie === "attributed")).map(({ item }) => item.actor);
  const counting = flatMap(voices, (voice) => boaster(voice, voices) ?? []);
  return [...new Set(claims.length === 0 ? counting : blamed)].flatMap((actor) => {
    const name = context.actorName(actor);
    const voice = voices.find(({ speaker }) => speaker?.institution != null && isGroup(speaker, name, context));
    const told = voice?.figures.find(({ item: figure, clause }) => isVictims(figure) && clause.reading === voice.clauses[0]?.reading);
    if (voice?.speaker == null || told === undefined) return [];
    const { from, to } = voice.speaker;
    const mention = mentionSpan(told.clause.reading.text, told.item.from, told.item.to, "claim-counted");
    return [{ item: { ...mention, actor, tie: "claimed" as const, name: { from, to }, again: voice.speaker.again }, clause: told.clause }];
  });
}

/** A group that counts more of the dead than another voice does. */
function boaster({ key, speaker, figures }: Voice, voices: readonly Voice[]): string | null {
  if (speaker?.type !== "perpetrator" || speaker.again) return null;
  const most = (counted: Voice["figures"]) =>
    Math.max(0, ...counted.filter(({ item }) => isVictims(item)).map(({ item }) => item.count.best ?? 0));
  const theirs = flatMap(voices, (other) => (other.key === key ? [] : other.figures));
  const counted = theirs.some(({ item }) => item.outcome === "killed" && item.group !== "attacker");
  return counted && most(figures) > most(theirs) ? speaker.institution : null;
}

function isVictims({ group, outcome, count, isPart }: CasualtyFigure): boolean {
  return group !== "attacker" && outcome === "killed" && !isPart && count.best !== 0;
}

/** True if the speaker is the group itself, by name or as "the group". */
export function isGroup(speaker: Speaker | null, group: string, context: EventContext): boolean {
  if (speaker === null || speaker.type !== "perpetrator") return false;
  return speaker.institution === null || context.actorName(speaker.institution) === group;
}

function merged(voices: readonly Voice[]): Voice {
  const [first] = voices as [Voice];
  return {
    ...first,
    clauses: flatMap(voices, (voice) => voice.clauses),
    signs: flatMap(voices, (voice) => voice.signs),
    figures: flatMap(voices, (voice) => voice.figures),
    targets: flatMap(voices, (voice) => voice.targets),
    claims: [],
    dates: flatMap(voices, (voice) => voice.dates),
    spots: flatMap(voices, (voice) => voice.spots),
  };
}

function withClaim(draft: AccountDraft | null, { item, clause }: Located<Claim>, group: string): AccountDraft {
  const { text } = clause.reading;
  const name = text.raw.slice(text.tokens[item.name.from]?.start ?? 0, text.tokens[item.name.to - 1]?.end ?? 0);
  const account = draft?.account ?? emptyAccount(name, "perpetrator", group);
  Object.assign(account, { source: name, source_type: "perpetrator", institution: group, perpetrator: group, basis: "claimed" });
  const findings = [found("perpetrator", group, clause, item, item.rule), found("basis", "claimed", clause, item, item.rule)];
  return { account, findings: [...(draft?.findings ?? []), ...findings, ...claimDetails(account, clause, item)] };
}
