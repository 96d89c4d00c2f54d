import type { SourceType } from "../model/coded.ts";
import type { Mention } from "../model/reading.ts";
import type { CasualtyFigure } from "../reading/casualties.ts";
import type { Claim } from "../reading/claims.ts";
import type { ResolvedDate } from "../reading/dates.ts";
import { hasMark, termsWithin } from "../reading/source.ts";
import { mentionSpan } from "../reading/span.ts";
import type { Attribution, Speaker } from "../reading/speech.ts";
import type { Sign } from "../reading/tactics.ts";
import type { TargetMention } from "../reading/targets.ts";
import { within } from "../reading/within.ts";
import { remembered } from "../remember.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "./frame.ts";
import type { Spot } from "./spot.ts";
import type { ClauseView } from "./view.ts";

/** What one source says of one event: everything read in the words that it answers for. */
export interface Voice {
  key: string;
  /** Null for the outlet itself. */
  speaker: Speaker | null;
  clauses: Clause[];
  signs: Located<Sign>[];
  figures: Located<CasualtyFigure>[];
  targets: Located<TargetMention>[];
  claims: Located<Claim>[];
  dates: Located<ResolvedDate>[];
  spots: Located<Spot>[];
}

/** Something read, with the clause that it was read in. */
export interface Located<T> {
  item: T;
  clause: Clause;
}

/** Who speaks when nobody else does. */
export interface Outlet {
  name: string;
  type: SourceType;
}

const OUTLET = "outlet";

/** Parts what a frame's clauses say by who answers for it, in the order in which they speak. `spotsOf` gives the settled places of a clause. */
export function partByVoice(frame: Frame, publisher: string, spotsOf: (clause: Clause) => readonly Spot[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const view of frame.views) hear(voices, view, publisher, spotsOf(view.clause));
  return [...voices.values()];
}

function hear(voices: Map<string, Voice>, view: ClauseView, publisher: string, spots: readonly Spot[]): void {
  const { clause } = view;
  const attributions = within(clause.reading.speech, clause.sentence.from, clause.sentence.to);
  const hearing: Hearing = { voices, clause, attributions, publisher };
  for (const item of view.signs) if (!isSaying(attributions, item)) voiceAt(hearing, item.from).signs.push({ item, clause });
  for (const item of view.figures) voiceOfFigure(hearing, view, item).figures.push({ item, clause });
  for (const item of clause.targets) if (!isSaying(attributions, item)) voiceAt(hearing, item.from).targets.push({ item, clause });
  for (const item of view.claims) voiceAt(hearing, item.from).claims.push({ item, clause });
  for (const item of clause.dates) voiceAt(hearing, item.mention.from).dates.push({ item, clause });
  for (const item of spots) if (item.site) voiceAt(hearing, item.from).spots.push({ item, clause });
}

interface Hearing {
  voices: Map<string, Voice>;
  clause: Clause;
  attributions: readonly Attribution[];
  publisher: string;
}

/** Whoever answers for a token of the clause. */
function voiceAt({ voices, clause, attributions, publisher }: Hearing, token: number): Voice {
  return voiceOf(voices, clause, speakerAt(attributions, token), publisher);
}

/** Whoever answers for a figure: he who says it, the group that boasts of it, else the outlet. */
function voiceOfFigure(hearing: Hearing, view: ClauseView, figure: CasualtyFigure): Voice {
  if (isTold(view, figure)) return voiceAt(hearing, OUTSIDE);
  const unsaid = speakerAt(hearing.attributions, figure.from) === null;
  const counting = unsaid && figure.additional ? counterBefore(hearing, figure) : null;
  if (counting !== null) return counting;
  const claim = unsaid ? boastOf(view, figure) : null;
  return claim === null
    ? voiceAt(hearing, figure.from)
    : voiceOf(hearing.voices, hearing.clause, claimantOf(claim, hearing.clause), hearing.publisher);
}

/** "Four were killed, a hospital source said. Three more had died by evening": whoever alone has counted those on top of whom these come, a sentence before. */
function counterBefore({ voices, clause }: Hearing, { outcome, group }: CasualtyFigure): Voice | null {
  const counted = [...voices.values()].filter(({ figures }) =>
    figures.some(({ item }) => item.outcome === outcome && item.group !== "attacker"),
  );
  const [voice] = counted;
  if (voice === undefined || counted.length > 1 || group === "attacker") return null;
  const last = voice.figures.at(-1)?.clause;
  const next = last?.reading === clause.reading && clause.sentence.index - last.sentence.index <= 1;
  if (next && voice.clauses.at(-1) !== clause) voice.clauses.push(clause);
  return next ? voice : null;
}

/** "JNIM claimed to have killed 27", "revendique la mort de 27 soldats": a claim with the figure for its object, and no attack named between them. */
function boastOf({ claims, clause }: ClauseView, { from, group }: CasualtyFigure): Claim | null {
  const claim = claims.findLast(({ tie, to }) => tie === "claimed" && to <= from);
  if (claim === undefined || group === "attacker") return null;
  const { source } = clause.reading;
  const apart =
    termsWithin(source, "tactics", claim.to, from).length + termsWithin(source, "context", claim.to, from, "anaphor_event").length;
  return apart > 0 || hasMark(source, claim.to, from, ",;:()") ? null : claim;
}

/** The group of a claim, as one who speaks. */
function claimantOf({ actor, name }: Claim, { reading: { text }, sentence }: Clause): Pick<Attribution, "speaker"> {
  const { part, start, end, from, to, rule } = mentionSpan(text, name.from, name.to, "claimant");
  const said = text.raw.slice(start, end);
  return {
    speaker: {
      part,
      start,
      end,
      sentence: sentence.index,
      from,
      to,
      rule,
      name: said,
      type: "perpetrator",
      institution: actor,
      country: null,
      again: false,
    },
  };
}

/** No token: what stands there nobody but the outlet answers for. */
const OUTSIDE = -1;

/** "The group said it was behind a bombing that has killed 20 people": the toll of what it owns is the outlet's, unless "it said" stands before it. */
function isTold({ claims, clause }: ClauseView, { from }: Pick<Mention, "from">): boolean {
  const { source } = clause.reading;
  const claim = claims.findLast(({ tie, to }) => tie === "claimed" && to <= from);
  if (claim === undefined) return false;
  const relative = termsWithin(source, "auxiliaries", claim.to, from, "relative")[0];
  if (relative === undefined || termsWithin(source, "tactics", claim.from, relative.from).length === 0) return false;
  return (
    termsWithin(source, "speech", claim.to, from, "say").length === 0 &&
    termsWithin(source, "deeds", relative.from, from, "self", "self:men", "self:group").length === 0
  );
}

/** Who answers for a token; null for the outlet. */
export function speakerAt(attributions: readonly Attribution[], token: number): Attribution | null {
  return attributions.find(({ from, to, denies }) => from <= token && token < to && !denies) ?? null;
}

/** Words of the speaker's own name ("the bomb squad", "the army") tell nothing of the event. */
function isSaying(attributions: readonly Attribution[], { from, to }: Pick<Mention, "from" | "to">): boolean {
  return attributions.some(({ cue, speaker }) => (cue.from <= from && to <= cue.to) || (speaker.from <= from && to <= speaker.to));
}

function voiceOf(voices: Map<string, Voice>, clause: Clause, attribution: Pick<Attribution, "speaker"> | null, publisher: string): Voice {
  const speaker = attribution === null || isOutlet(attribution.speaker, publisher) ? null : attribution.speaker;
  const key = speaker === null ? OUTLET : keyOf(speaker);
  let voice = voices.get(key);
  if (voice === undefined) {
    voice = { key, speaker, clauses: [], signs: [], figures: [], targets: [], claims: [], dates: [], spots: [] };
    voices.set(key, voice);
  }
  if (voice.clauses.at(-1) !== clause) voice.clauses.push(clause);
  return voice;
}

/** The outlet or agency that tells the story speaks in its own voice, under whatever name. */
function isOutlet(speaker: Speaker, publisher: string): boolean {
  return speaker.type === "media" && speaker.institution !== null && plain(publisher).includes(plain(speaker.institution));
}

function keyOf(speaker: Speaker): string {
  return speaker.institution === null ? `name ${plain(speaker.name)}` : `institution ${speaker.institution}`;
}

const plain = remembered((text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
