import { scoreAccounts } from "./scoring/accounts.ts";
import { align, type Pair } from "./scoring/align.ts";
import { type Coded, type Gold, readings, type ScoredEvent, SLOTS, type Slot, texts } from "./scoring/gold.ts";
import { type Cells, compareEvents, type Tally } from "./scoring/slots.ts";
import type { Spellings } from "./scoring/spellings.ts";

/** Precision, recall and their harmonic mean over weighted slots. */
export interface Measure {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
  coded: number;
}

export interface Score {
  /** Slots of the events that an article reports as its news; spurious events weigh in too. */
  main: Measure;
  /** Slots of all events; background ones weigh half. */
  all: Measure;
  events: Measure;
  disputed: Measure;
  accounts: Measure;
  slots: Record<Slot, Measure>;
  /** Share of the found events whose role is right. */
  role: number;
  /** Articles of the gold that were not coded. */
  absent: string[];
}

interface Totals {
  main: Tally;
  all: Tally;
  events: Tally;
  disputed: Tally;
  accounts: Tally;
  slots: Record<Slot, Tally>;
  role: { right: number; of: number };
}

/** What the scoring of one article adds to. */
interface Context {
  spellings: Spellings;
  totals: Totals;
  note: Note;
}

/** Takes a line on each slot, event or account that is wrong. */
export type Note = (line: string) => void;

/**
 * Scores coded articles against gold, slot by slot, in the manner of the MUC evaluations.
 * Part credit is given as `values.ts` says; events that the gold marks optional neither cost nor give anything.
 */
export function score(gold: Gold, coded: Coded, spellings: Spellings, note: Note = () => {}): Score {
  const totals = zeroTotals();
  for (const [article, { events }] of gold) scoreArticle(article, events, coded.get(article) ?? [], { spellings, totals, note });
  return {
    main: measure(totals.main),
    all: measure(totals.all),
    events: measure(totals.events),
    disputed: measure(totals.disputed),
    accounts: measure(totals.accounts),
    slots: Object.fromEntries(SLOTS.map((slot) => [slot, measure(totals.slots[slot])])) as Record<Slot, Measure>,
    role: totals.role.of ? totals.role.right / totals.role.of : 0,
    absent: [...gold.keys()].filter((article) => !coded.has(article)),
  };
}

function scoreArticle(article: string, golds: ScoredEvent[], codeds: ScoredEvent[], context: Context) {
  const { spellings, totals, note } = context;
  const { pairs, missed, spurious } = align(golds, codeds, spellings);
  for (const pair of pairs) {
    const [gold, coded] = [golds[pair.gold] as ScoredEvent, codeds[pair.coded] as ScoredEvent];
    if (!gold.optional) scorePair(article, pair, gold, coded, context);
  }
  for (const index of missed) {
    const gold = golds[index] as ScoredEvent;
    if (gold.optional) continue;
    addCells(totals, compareEvents(gold, {}, spellings), weightOf(gold), mainWeightOf(gold));
    totals.events.gold += 1;
    if (gold.accounts?.length) add(totals.accounts, scoreAccounts(gold.accounts, [], spellings));
    note(`${article}  ${gold.key ?? ""}  MISSED ${gold.role}`);
  }
  for (const index of spurious) {
    const coded = codeds[index] as ScoredEvent;
    addCells(totals, compareEvents({ tactics: [] }, coded, spellings), weightOf(coded), weightOf(coded));
    totals.events.coded += 1;
    note(`${article}  SPURIOUS ${coded.role} ${JSON.stringify({ date: coded.date, place: coded.place, tactics: coded.tactics })}`);
  }
}

function scorePair(article: string, pair: Pair, gold: ScoredEvent, coded: ScoredEvent, { spellings, totals, note }: Context) {
  addCells(totals, pair.cells, weightOf(gold), mainWeightOf(gold));
  add(totals.events, { correct: pair.found ? 1 : 0, gold: 1, coded: 1 });
  totals.role.of += 1;
  if ([gold.role ?? "main", ...readings(gold, "role").slice(1)].includes(coded.role ?? "main")) totals.role.right += 1;
  add(totals.disputed, scoreDisputed(gold, coded));
  if (gold.accounts?.length) add(totals.accounts, scoreAccounts(gold.accounts, coded.accounts ?? [], spellings));
  for (const slot of SLOTS) {
    const cell = pair.cells[slot];
    if (cell.correct >= Math.max(cell.gold, cell.coded)) continue;
    const [wanted, given] = [gold[slot] ?? null, coded[slot] ?? null].map((value) => JSON.stringify(value));
    note(`${article}  ${gold.key ?? ""}  ${slot}: expected ${wanted}, coded ${given}`);
  }
}

function scoreDisputed(gold: ScoredEvent, coded: ScoredEvent): Tally {
  const given = new Set(texts(coded.disputed));
  const shared = (fields: string[]) => fields.filter((field) => given.has(field)).length;
  const agreement = (fields: string[]) => 2 * shared(fields) - fields.length;
  const wanted = readings(gold, "disputed")
    .map(texts)
    .reduce((best, fields) => (agreement(fields) > agreement(best) ? fields : best));
  return { correct: shared(wanted), gold: wanted.length, coded: given.size };
}

const weightOf = (event: ScoredEvent) => (event.role === "background" ? 0.5 : 1);
const mainWeightOf = (event: ScoredEvent) => (event.role === "background" ? 0 : 1);

function addCells(totals: Totals, cells: Cells, weight: number, mainWeight: number) {
  for (const slot of SLOTS) {
    add(totals.slots[slot], cells[slot], weight);
    add(totals.all, cells[slot], weight);
    add(totals.main, cells[slot], mainWeight);
  }
}

function add(to: Tally, { correct, gold, coded }: Tally, weight = 1) {
  to.correct += weight * correct;
  to.gold += weight * gold;
  to.coded += weight * coded;
}

function measure({ correct, gold, coded }: Tally): Measure {
  const precision = coded ? correct / coded : 0;
  const recall = gold ? correct / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, gold, coded };
}

function zeroTotals(): Totals {
  const zero = (): Tally => ({ correct: 0, gold: 0, coded: 0 });
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, zero()])) as Record<Slot, Tally>;
  return { main: zero(), all: zero(), events: zero(), disputed: zero(), accounts: zero(), slots, role: { right: 0, of: 0 } };
}
