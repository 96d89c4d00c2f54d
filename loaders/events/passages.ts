import type { CodedEvent, Evidence } from "../model/coded.ts";
import { slug } from "./context.ts";

/** Where in an article a source first speaks of an event: what its account is known by, whatever else is coded of it. */
export interface Passage {
  article: string;
  /** Offsets of the passage; of the title where `inTitle`. */
  start: number;
  end: number;
  inTitle: boolean;
  /** Comparable name of the source; null where it is not known, as in an old registry. */
  source: string | null;
}

function earliest(evidence: readonly Evidence[]): Evidence | null {
  const before = (a: Evidence, b: Evidence) =>
    a.part === b.part ? a.start < b.start || (a.start === b.start && a.end < b.end) : a.part === "body";
  return evidence.reduce<Evidence | null>((first, next) => (first === null || before(next, first) ? next : first), null);
}

/** An event's and one of its accounts' earliest passages; an account without evidence of its own stands where the event does. */
export function passageOf(event: CodedEvent, account: number, article: string): { event: Passage; account: Passage } {
  const read = event.evidence.filter((row) => !row.inferred);
  const first = earliest(read.length > 0 ? read : event.evidence);
  const own = earliest(read.filter((row) => row.account === account)) ?? first;
  const source = slug(event.accounts[account]?.source ?? "");
  const at = (row: Evidence | null): Passage => ({
    article,
    start: row?.start ?? 0,
    end: row?.end ?? 0,
    inTitle: row?.part === "title",
    source,
  });
  return { event: at(first), account: at(own) };
}

const offset = ({ inTitle, start }: Passage) => `${inTitle ? "t" : ""}${start}`;

/** `article.eventOffset.sourceOffset`, as the contract derives it. */
export function accountIdOf({ event, account }: { event: Passage; account: Passage }): string {
  return `${event.article}.${offset(event)}.${offset(account)}`;
}

/** An account as the registry keeps it: its id, the end of its passage and its source, so that a better coder's account is still found. */
export function registryKeyOf(accountId: string, end: number, source: string): string {
  return `${accountId}~${end}~${slug(source)}`;
}

const KEY = /^(.+)\.t?\d+\.(t?)(\d+)(?:-\d+)?(?:~(\d+)~(.*))?$/;

/** The passage that a registry's account stands for; null for a text that is none. A bare account id gives its first character. */
export function passageOfKey(key: string): Passage | null {
  const match = KEY.exec(key);
  if (!match) return null;
  const start = Number(match[3]);
  const end = match[4] === undefined ? start + 1 : Number(match[4]);
  return { article: match[1] ?? "", inTitle: match[2] === "t", start, end, source: match[5] ? match[5] : null };
}

/** True if two accounts are one: the same source in overlapping passages of one article. */
export function sameAccount(a: Passage, b: Passage): boolean {
  if (a.article !== b.article || a.inTitle !== b.inTitle) return false;
  if (a.source !== null && b.source !== null && a.source !== b.source) return false;
  return a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);
}

/** Gives each text once: what is taken already gets `-2`, `-3`. */
export class Unique {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  take(text: string): string {
    let [free, count] = [text, 1];
    while (this.#taken.has(free)) {
      count += 1;
      free = `${text}-${count}`;
    }
    this.#taken.add(free);
    return free;
  }
}
