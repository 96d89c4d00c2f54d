import type { AccountNamed, ArticleChange, Cause, Changes, CorrectionChange, EventChange, FigureChange, ValueChange } from "./model.ts";

const SIGN: Record<EventChange["kind"], string> = { new: "+", gone: "-", joined: "~", split: "~", renamed: "~", changed: "~" };

const SOURCE_SIGN = { added: "+", removed: "-", edited: "~" } as const;

/** Accounts named behind one value; a new event of many sources would fill a screen. */
const MOST_NAMED = 3;

const counted = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

function account({ source, source_type, article_id }: AccountNamed): string {
  return `${source} (${source_type}), in ${article_id}`;
}

function causeWords(causes: readonly Cause[]): string {
  const words = causes.map((cause) => {
    if (cause.kind === "correction") return `corrected by ${cause.correction_id}: ${cause.reason}`;
    if (cause.kind === "rules") return "no account changed: the rules, the codebook or the gazetteer did";
    if (cause.kind === "inferred") return `inferred ${cause.article_id === null ? "from the rest" : `in ${cause.article_id}`}`;
    return cause.kind === "says" ? account(cause) : `no longer said by ${account(cause)}`;
  });
  const more = words.length - MOST_NAMED;
  return [...words.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

function valueLine({ field, before, after, nature, causes }: ValueChange): string {
  const note = nature === "sharpened" || nature === "made vaguer" ? ` (${nature})` : "";
  const sign = before === "" ? "+" : after === "" ? "-" : "~";
  const change = before === "" ? after : `${before} → ${after === "" ? "not stated" : after}`;
  return `    ${sign} ${field}: ${change}${note}  [${causeWords(causes)}]`;
}

function whatBecame({ kind, was }: EventChange): string {
  const ids = was.join(", ");
  if (kind === "joined") return `    ~ joined with ${ids}: ${was.length === 1 ? "its id leads" : "their ids lead"} here`;
  if (kind === "split") return `    ~ split from ${ids}`;
  return kind === "renamed" ? `    ~ was called ${ids}` : "";
}

/** What became of one event, in lines. */
export function eventLines(event: EventChange): string[] {
  const { event_id, kind, name, role, accounts, values, disputed } = event;
  const became = whatBecame(event);
  const dispute = [
    ...disputed.newly.map((field) => `    ~ ${field}: newly disputed`),
    ...disputed.settled.map((field) => `    ~ ${field}: settled, no longer disputed`),
  ];
  return [
    `${SIGN[kind]} ${event_id}  ${name}${role === "background" ? " (recalled)" : ""}`,
    ...(became === "" ? [] : [became]),
    ...accounts.added.map((added) => `    + account: ${account(added)}`),
    ...accounts.removed.map((removed) => `    - account: ${account(removed)}`),
    ...values.map(valueLine),
    ...dispute,
  ];
}

function articleLine({ article_id, kind, title, publisher, published, edited, copyOf }: ArticleChange): string {
  const what = kind === "edited" ? `: ${edited.join(", ")} edited` : "";
  const copy = copyOf === null ? "" : `, a near-copy of ${copyOf}`;
  const about = [publisher, published].filter((part) => part !== null).join(", ");
  return `${SOURCE_SIGN[kind]} ${article_id}  ${title ?? "without a title"} (${about}${copy})${what}`;
}

function correctionLine({ correction_id, kind, action, target, field, reason }: CorrectionChange): string {
  return `${SOURCE_SIGN[kind]} ${correction_id}  ${[action, target, field].filter((part) => part !== null).join(" ")}: ${reason ?? ""}`;
}

/** What became of one figure, in lines. */
export function figureLines({ id, before, after }: FigureChange): string[] {
  if (before === null || after === null) return [`${before === null ? "+" : "-"} ${id}  ${(before ?? after)?.headline ?? ""}`];
  const digests = `    ~ digest: ${before.digest.slice(0, 8)} → ${after.digest.slice(0, 8)}`;
  const isSame = before.headline === after.headline;
  const headlines = [`    - ${before.headline}`, `    + ${after.headline}`];
  return [
    `~ ${id}${isSame ? `  ${after.headline}` : ""}`,
    ...(isSame ? [] : headlines),
    ...(before.digest === after.digest ? [] : [digests]),
  ];
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function summary({ articles, events, figures, unchanged }: Changes): string {
  const kinds = (list: readonly { kind: string }[], ...wanted: string[]) => list.filter(({ kind }) => wanted.includes(kind)).length;
  const part = (noun: string, [added, changed, removed, same]: number[]) => `${noun} + ${added} ~ ${changed} - ${removed} = ${same}`;
  return [
    part("articles", [kinds(articles, "added"), kinds(articles, "edited"), kinds(articles, "removed"), unchanged.articles]),
    part("events", [kinds(events, "new"), kinds(events, "joined", "split", "renamed", "changed"), kinds(events, "gone"), unchanged.events]),
    part("figures", [0, figures.length, 0, unchanged.figures]),
  ].join(" · ");
}

/** True if two states of a report are the same in everything that is compared. */
export function isUnchanged({ articles, corrections, events, figures }: Changes): boolean {
  return [articles, corrections, events, figures].every((list) => list.length === 0);
}

/** Changes for a person: `+` new, `~` changed, `-` gone, `=` the same; the events in the order of their weight, each with all that changed in it. */
export function changeLines(changes: Changes, base: string): string[] {
  const { articles, events, figures } = changes.unchanged;
  if (isUnchanged(changes)) {
    const all = [counted(articles, "article", "articles"), counted(events, "event", "events"), counted(figures, "figure", "figures")];
    return [`= Nothing has changed since ${base}: ${all.join(", ")}.`];
  }
  return [
    `Since ${base}  (+ new, ~ changed, - gone, = the same)`,
    summary(changes),
    ...section("Articles", changes.articles.map(articleLine)),
    ...section("Decisions of an analyst", changes.corrections.map(correctionLine)),
    ...section("Events", changes.events.flatMap(eventLines)),
    ...section("Figures", changes.figures.flatMap(figureLines)),
  ];
}
