import { pointOf } from "../events/counts.ts";
import { COUNT_FIELDS, liveFor, VALUE_FIELDS, type ValueField } from "../events/live.ts";
import { cellOf } from "../events/values.ts";
import type { Count } from "../model/coded.ts";
import type { CaseEvent, LinkedAccount } from "../model/event.ts";
import { compare } from "../problems.ts";

/** One value, with those who give it. */
export interface Saying {
  value: unknown;
  accounts: LinkedAccount[];
}

/** One attack on which sources contradict each other: what each type of source says of the field. */
export interface DisputedAttack {
  event: CaseEvent;
  said: ReadonlyMap<string, readonly Saying[]>;
}

/** One field on which sources contradict each other, and where. */
export interface Disagreement {
  field: ValueField;
  attacks: DisputedAttack[];
  /** Types of source that speak of it in any of them, in codebook order. */
  types: string[];
}

function sayings(accounts: readonly LinkedAccount[], field: ValueField): Saying[] {
  const byValue = new Map<string, Saying>();
  for (const account of accounts) {
    const key = cellOf(account[field]);
    const known = byValue.get(key);
    if (known) known.accounts.push(account);
    else byValue.set(key, { value: account[field], accounts: [account] });
  }
  return [...byValue.values()];
}

/** What each type of source says of a field: values that a newer one replaced, and recollections of what is news elsewhere, say nothing. */
function saidOf(event: CaseEvent, field: ValueField): DisputedAttack["said"] {
  const live = liveFor(event.accounts, field);
  const types = [...new Set(live.map(({ source_type }) => source_type))];
  return new Map(
    types.map((type) => [
      type,
      sayings(
        live.filter(({ source_type }) => source_type === type),
        field,
      ),
    ]),
  );
}

/**
 * Where sources contradict each other, field by field, the field with most attacks first.
 *
 * @param order types of source in codebook order.
 */
export function disagreements(events: readonly CaseEvent[], order: readonly string[]): Disagreement[] {
  const found = VALUE_FIELDS.flatMap((field): Disagreement[] => {
    const attacks = events.filter(({ disputed }) => disputed.includes(field)).map((event) => ({ event, said: saidOf(event, field) }));
    const types = order.filter((type) => attacks.some(({ said }) => said.has(type)));
    return attacks.length === 0 ? [] : [{ field, attacks, types }];
  });
  return found.sort((a, b) => b.attacks.length - a.attacks.length || VALUE_FIELDS.indexOf(a.field) - VALUE_FIELDS.indexOf(b.field));
}

/** How often each type of source gives the lowest and the highest figure, most often first. */
export interface Extremes {
  /** Attacks in which types of source give different figures. */
  attacks: number;
  lowest: [type: string, attacks: number][];
  highest: [type: string, attacks: number][];
}

function pointsOf({ said }: DisputedAttack): { type: string; point: number }[] {
  return [...said].flatMap(([type, values]) =>
    values.flatMap(({ value }) => {
      const point = pointOf(value as Count);
      return point === null ? [] : [{ type, point }];
    }),
  );
}

function ranked(types: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b));
}

/** Which types of source give the lowest and the highest figures; null for fields that are no counts, and where one type alone gives figures. */
export function extremesOf({ field, attacks }: Disagreement): Extremes | null {
  if (!COUNT_FIELDS.some((name) => name === field)) return null;
  const compared = attacks.map(pointsOf).filter((points) => new Set(points.map(({ type }) => type)).size > 1);
  const at = (bound: (...points: number[]) => number) =>
    compared.flatMap((points) => {
      const end = bound(...points.map(({ point }) => point));
      return [...new Set(points.filter(({ point }) => point === end).map(({ type }) => type))];
    });
  return compared.length === 0 ? null : { attacks: compared.length, lowest: ranked(at(Math.min)), highest: ranked(at(Math.max)) };
}
