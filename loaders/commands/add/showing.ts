import { FIELD_NAMES } from "../../articles/fields.ts";
import { eventLines, figureLines } from "../../changes/printing.ts";
import { namingOf } from "../../events/explaining.ts";
import { ENGLISH_REASONS } from "../../events/telling/en.ts";
import { tellLink } from "../../events/telling.ts";
import type { FactName } from "../../intake/model.ts";
import type { Placed } from "../../intake/placing.ts";
import type { CaseEvent } from "../../model/event.ts";
import { placeOf } from "./asking.ts";
import type { Outlook, SaidChange } from "./outlook.ts";

/** Articles that are shown with every fact; of more, each has a line. */
const IN_FULL = 5;

/** Lines of one list; what is more is counted. */
const MOST = 12;

/** Characters of a value in the table of facts. */
const WIDTH = 60;

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function limited(lines: readonly string[], what: string): string[] {
  const more = lines.length - MOST;
  return more > 0 ? [...lines.slice(0, MOST), `… and ${more} more ${what}`] : [...lines];
}

const ORDER: FactName[] = ["title", ...FIELD_NAMES.filter((name) => name !== "title" && name !== "published_basis")];

/** What is known of an article, each with where it was found, in three columns. */
function factLines({ draft: { facts, received } }: Placed): string[] {
  const rows = ORDER.flatMap((name): [string, string, string][] => {
    const fact = facts[name];
    return fact === undefined ? [] : [[name, short(fact.value, WIDTH), fact.evidence]];
  });
  const words = received.body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  rows.push(["text", counted(words, "word"), received.notes.join("; ")]);
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  return rows.map(([name, value, evidence]) => `  ${name.padEnd(width(0))}  ${value.padEnd(width(1))}  ${evidence}`.trimEnd());
}

/** An event in a line of plain words: when, where, by what means, at what cost. */
function eventWords(event: CaseEvent, { site: { say } }: Outlook): string {
  const toll = (count: CaseEvent["killed"], what: string) => (count === null ? [] : [`${what} ${say.toll(count, true)}`]);
  const parts = [
    say.date(event.date_start, event.date_end, event.date_precision) || "day not stated",
    say.where(event.place, event.country),
    event.tactics.map((tactic) => say.label("tactic", tactic)).join(" and ") || "means not stated",
    [...toll(event.killed, "killed"), ...toll(event.wounded, "wounded")].join("; ") || "toll not stated",
  ];
  return `${parts.join(" · ")}${event.role === "background" ? " (recalled)" : ""}`;
}

/** Whether an event is new, or with which articles' it is one, and why. */
function joinLine(event: CaseEvent, article: string): string {
  const { members, links, event_id } = event;
  const others = [...new Set(members.map((member) => member.article).filter((other) => other !== article))];
  if (others.length === 0) return `        as ${event_id}`;
  const isOf = (id: string) => id.startsWith(`${article}#`);
  const link = links.find(({ joined, a, b }) => joined && isOf(a) !== isOf(b));
  const why = link === undefined ? undefined : tellLink(link, ENGLISH_REASONS, namingOf(event));
  return `        ${event_id}, of ${short(others.join(", "), 100)}${why === undefined ? "" : `: ${why}`}`;
}

function codedLines(article: string, outlook: Outlook): string[] {
  const own = outlook.corpus.events.filter(({ members }) => members.some((member) => member.article === article));
  if (own.length === 0) return ["  no attack is read in it"];
  const lines = own.flatMap((event) => {
    const isNew = event.members.every((member) => member.article === article);
    return [`  ${isNew ? "new  " : "joins"} ${eventWords(event, outlook)}`, joinLine(event, article)];
  });
  return [`  ${counted(own.length, "event")}`, ...limited(lines, "lines")];
}

function copyLine(article: string, { corpus }: Outlook): string[] {
  const origin = corpus.origins[article] ?? article;
  if (origin !== article) return [`  a near-copy of ${origin}: the two are one source wherever sources are counted`];
  const copies = Object.keys(corpus.origins).filter((other) => other !== article && corpus.origins[other] === article);
  return copies.length === 0 ? [] : [`  of which ${copies.join(", ")} is a near-copy: they are one source wherever sources are counted`];
}

/** One article as it will stand: its file, its facts, what is coded in it. */
function articleLines(placed: Placed, outlook: Outlook): string[] {
  const head = `+ data/articles/${placed.id}.md  from ${placeOf(placed.draft.received.at)}`;
  return ["", head, ...factLines(placed), ...copyLine(placed.id, outlook), ...codedLines(placed.id, outlook)];
}

/** One of many articles, in a line. */
function shortLine({ id }: Placed, { corpus }: Outlook): string {
  const own = corpus.events.filter(({ members }) => members.some(({ article }) => article === id));
  const joined = own.filter(({ members }) => members.some(({ article }) => article !== id)).length;
  const origin = corpus.origins[id] ?? id;
  const copy = origin === id ? "" : `, a near-copy of ${origin}`;
  return `+ ${id}  ${counted(own.length, "event")}${joined > 0 ? `, ${joined} of them shared` : ""}${copy}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function saidLines(said: readonly SaidChange[]): string[] {
  // One text may be the value of several names. Whole sentences say more than the numbers that others are made of.
  const lines = [...new Set(said.map(({ before, after }) => `~ ${before || "(nothing)"} → ${after || "(nothing)"}`))];
  return [...lines.filter((line) => line.endsWith(".")), ...lines.filter((line) => !line.endsWith("."))];
}

/** What will be different in the report: the events that are there already, the sentences, the figures. */
function changeLines({ changes, said }: Outlook): string[] {
  const events = changes.events.filter(({ kind }) => kind !== "new");
  const { unchanged } = changes;
  const shown = changes.figures.length;
  return [
    ...section("Events that are there and change", limited(events.flatMap(eventLines), "lines")),
    ...section("Sentences of the report that change", limited(saidLines(said), "sentences")),
    ...section(
      `Figures that change, ${shown} of ${shown + unchanged.figures}`,
      limited(
        changes.figures.flatMap((figure) => figureLines(figure).filter((line) => !line.includes("digest:"))),
        "lines",
      ),
    ),
  ];
}

/** What adding the articles comes to, for a person to agree to. */
export function outlookLines(placed: readonly Placed[], outlook: Outlook): string[] {
  const ids = new Set(placed.map(({ id }) => id));
  const events = outlook.corpus.events.filter(({ members }) => members.some(({ article }) => ids.has(article)));
  const fresh = events.filter(({ members }) => members.every(({ article }) => ids.has(article))).length;
  const all = `${counted(placed.length, "article")}: ${counted(fresh, "new event")}, ${counted(events.length - fresh, "event")} joined that ${events.length - fresh === 1 ? "was" : "were"} there`;
  const isFull = placed.length <= IN_FULL;
  const each = isFull ? placed.flatMap((one) => articleLines(one, outlook)) : ["", ...placed.map((one) => shortLine(one, outlook))];
  return [...each, "", all, ...changeLines(outlook)];
}
