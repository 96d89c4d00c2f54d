import type { CodedAccount, CodedArticle, CodedEvent, Evidence } from "../../model/coded.ts";
import type { Correction } from "../../model/corpus.ts";
import { emptyAccount } from "../../model/empty-account.ts";
import type { Checked, Problem } from "../../model/problem.ts";
import { didYouMean } from "../../problems.ts";
import { decidedValue, guard, noSuch, problemOf } from "./guard.ts";
import { type CorrectableField, expectedOf, fieldForms, yamlOf } from "./values.ts";

/** Coded articles as an analyst corrected them, before linking. */
export interface CorrectedCoding {
  coded: CodedArticle[];
  /** `article#index` of what is no attack after all. */
  dropped: Set<string>;
  /** `article#index` → the corrections that made it what it is. */
  touched: Map<string, Correction[]>;
}

/** The passage of a value that no article gives: an empty one. */
function decided(correction: Correction, field: string, value: unknown): Evidence {
  return {
    field,
    value,
    account: null,
    part: "body",
    start: 0,
    end: 0,
    quote: "",
    rule: `correction ${correction.correction_id}`,
    inferred: true,
  };
}

/** A YAML value as a cell of its own would spell it. */
function cellTextOf(raw: unknown): string {
  if (Array.isArray(raw)) return raw.join(";");
  if (typeof raw !== "object" || raw === null) return String(raw ?? "");
  return `{${Object.entries(raw)
    .map(([key, value]) => `${key}: ${value}`)
    .join(", ")}}`;
}

function fieldsOf(correction: Correction, tactics: readonly string[]): Checked<Record<string, unknown>> {
  const forms = fieldForms(tactics);
  const given = yamlOf(correction.now, "failsafe");
  const wrong = (found: string, expected: string) => ({
    value: {},
    problems: [problemOf(correction, "correction-add", found, expected, "now")],
  });
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return wrong("`now` is no event", "fields as `{date: 2021-06-21, place: Gossi}`");
  const value: Record<string, unknown> = {};
  for (const [field, raw] of Object.entries(given)) {
    const names = Object.keys(forms);
    if (!names.includes(field)) return wrong(`unknown field \`${field}\``, `fields among ${names.join(", ")}${didYouMean(field, names)}`);
    const form = forms[field as CorrectableField];
    const text = cellTextOf(raw);
    const read = form.read(text);
    if (read === undefined) return wrong(`\`${text}\` for ${field}`, expectedOf(form, text));
    value[field] = read;
  }
  return { value, problems: [] };
}

function addedEvent(correction: Correction, fields: Record<string, unknown>): CodedEvent {
  const account: CodedAccount = { ...emptyAccount(correction.source, "other", null), ...fields };
  return {
    ...account,
    role: "main",
    neighbourhood: null,
    latitude: null,
    longitude: null,
    complex: false,
    initiator: account.initiator ?? "unknown",
    basis: account.basis ?? "unknown",
    disputed: [],
    accounts: [account],
    evidence: Object.entries(fields).map(([field, value]) => ({ ...decided(correction, field, value), account: 0 })),
  };
}

const membersOf = ({ article, events }: CodedArticle) => events.map((_, index) => `${article}#${index}`);

class Corrector {
  readonly problems: Problem[] = [];
  readonly dropped = new Set<string>();
  readonly touched = new Map<string, Correction[]>();
  readonly #articles: Map<string, CodedArticle>;
  readonly #tactics: readonly string[];

  constructor(coded: readonly CodedArticle[], tactics: readonly string[]) {
    this.#articles = new Map(coded.map((article) => [article.article, article]));
    this.#tactics = tactics;
  }

  /** Takes a correction of one article's coding in; false if it is aimed at something else. */
  apply(correction: Correction): boolean {
    const [article = "", index] = correction.target.split("#");
    const coded = this.#articles.get(article);
    if (!coded) return false;
    if (correction.action === "add") this.#add(correction, coded);
    else if (correction.action === "drop") this.#drop(correction, coded, index);
    else if (correction.action === "set") this.#set(correction, coded, Number(index));
    else return false;
    return true;
  }

  articles(): CodedArticle[] {
    return [...this.#articles.values()];
  }

  #touch(id: string, correction: Correction): void {
    this.touched.set(id, [...(this.touched.get(id) ?? []), correction]);
  }

  #add(correction: Correction, coded: CodedArticle): void {
    const { value, problems } = fieldsOf(correction, this.#tactics);
    this.problems.push(...problems);
    if (problems.length > 0) return;
    this.#touch(`${coded.article}#${coded.events.length}`, correction);
    this.#articles.set(coded.article, { ...coded, events: [...coded.events, addedEvent(correction, value)] });
  }

  #drop(correction: Correction, coded: CodedArticle, index: string | undefined): void {
    const ids = membersOf(coded).filter((id) => index === undefined || id === correction.target);
    if (ids.length === 0) this.problems.push(noSuch(correction, correction.target, membersOf(coded)));
    for (const id of ids) this.dropped.add(id);
  }

  #set(correction: Correction, coded: CodedArticle, index: number): void {
    const event = coded.events[index];
    if (!event) {
      this.problems.push(noSuch(correction, correction.target, membersOf(coded)));
      return;
    }
    const problem = guard(correction, event[correction.field as CorrectableField], this.#tactics);
    if (problem) {
      this.problems.push(problem);
      return;
    }
    const value = decidedValue(correction, this.#tactics);
    const evidence = [...event.evidence, decided(correction, correction.field, value)];
    const events = coded.events.map((other, i) => (i === index ? { ...event, [correction.field]: value, evidence } : other));
    this.#articles.set(coded.article, { ...coded, events });
    this.#touch(correction.target, correction);
  }
}

/**
 * Applies the corrections that are aimed at an article's coding (`set`, `drop`, `add` on an article or `article#index`).
 * Takes the coding, corrections and tactic codes; gives the coding anew, what was dropped, and which corrections are left for events.
 */
export function correctCoding(
  coded: readonly CodedArticle[],
  corrections: readonly Correction[],
  tactics: readonly string[],
): Checked<CorrectedCoding & { left: Correction[] }> {
  const corrector = new Corrector(coded, tactics);
  const left = corrections.filter((correction) => !corrector.apply(correction));
  const { dropped, touched, problems } = corrector;
  return { value: { coded: corrector.articles(), dropped, touched, left }, problems };
}
