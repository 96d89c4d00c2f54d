import type { Draft } from "../../reviewing/proposals.ts";
import { type Arguments, option, Refusal } from "../command.ts";

/** A word that stands for every value of an event, where a field is asked for. */
const ALL = "all";

const quoted = (text: string) => (/^[\w./#:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** The flags that make a decision; what only the analyst can say stands in capitals. */
export function flagsOf({ action, target, field, was, now }: Draft): string {
  switch (action) {
    case "confirm":
      if (field !== "") return `--event ${quoted(target)} --confirm ${field}`;
      if (now !== "") return `--event ${quoted(target)} --apart ${quoted(now)}`;
      return `--event ${quoted(target)} ${was === "" ? `--confirm ${ALL}` : `--together ${quoted(was)}`}`;
    case "set":
      return `--event ${quoted(target)} --set ${field} --value ${now === "" ? "VALUE" : quoted(now)}`;
    case "merge":
      return `--event ${quoted(target)} --merge ${quoted(now)}`;
    case "split":
      return `--event ${quoted(target)} --split ${now === "" ? "'ARTICLE#INDEX;…'" : quoted(now)}`;
    case "drop":
      return `--event ${quoted(target)} --drop`;
    case "add":
      return `--article ${quoted(target)} --add ${now === "" ? "'{FIELD: VALUE, …}'" : quoted(now)}`;
    case "redact":
      return `--redact ${quoted(was)} --value ${quoted(now)}${target === "" ? "" : ` --event ${quoted(target)}`}`;
  }
}

/** Options of the command that make a decision, one of them at a time. */
export const DECISION_OPTIONS = {
  confirm: { type: "string" },
  set: { type: "string" },
  drop: { type: "boolean" },
  merge: { type: "string" },
  split: { type: "string" },
  apart: { type: "string" },
  together: { type: "string" },
  add: { type: "string" },
  redact: { type: "string" },
} as const;

type DecisionName = keyof typeof DECISION_OPTIONS;

function need(args: Arguments, name: string, why: string): string {
  const text = option(args, name);
  if (text === undefined || text.trim() === "") throw new Refusal(`expected --${name}: ${why}`);
  return text.trim();
}

/** What an event, or a report of one, has in a field now, as a correction's cell spells it: the guard `was` of the row. */
export type WasOf = (action: "set" | "confirm", target: string, field: string) => string;

function draftOf(name: DecisionName, args: Arguments, wasOf: WasOf): Draft {
  const given = option(args, name) ?? "";
  const event = () => need(args, "event", "the event, or `article#index`, that the decision is on");
  const empty = { field: "", was: "", now: "" };
  switch (name) {
    case "confirm":
      if (given === ALL) return { ...empty, action: "confirm", target: event() };
      return { action: "confirm", target: event(), field: given, was: wasOf("confirm", event(), given), now: "" };
    case "set": {
      const now = option(args, "value");
      if (now === undefined) throw new Refusal("expected --value: what it is; an empty one takes the value out");
      return { action: "set", target: event(), field: given, was: wasOf("set", event(), given), now };
    }
    case "drop":
      return { ...empty, action: "drop", target: event() };
    case "merge":
    case "split":
      return { ...empty, action: name, target: event(), now: given };
    case "apart":
      return { ...empty, action: "confirm", target: event(), now: given };
    case "together":
      return { ...empty, action: "confirm", target: event(), was: given };
    case "add":
      return { ...empty, action: "add", target: need(args, "article", "the article that tells of it"), now: given };
    case "redact":
      return {
        ...empty,
        action: "redact",
        target: option(args, "event") ?? option(args, "article") ?? "",
        was: given,
        now: need(args, "value", "what stands in the place of the name"),
      };
  }
}

/**
 * The decision that the flags make, null if they make none.
 *
 * @throws Refusal if two decisions are asked for at once, or something of one is missing.
 */
export function decisionOf(args: Arguments, wasOf: WasOf): Draft | null {
  const names = (Object.keys(DECISION_OPTIONS) as DecisionName[]).filter((name) => args.values[name] !== undefined);
  if (names.length > 1) throw new Refusal(`expected one decision at a time, not ${names.map((name) => `--${name}`).join(" and ")}`);
  const [name] = names;
  return name === undefined ? null : draftOf(name, args, wasOf);
}

/** Reason and source, without which nothing is decided. */
export function groundsOf(args: Arguments): { reason: string; source: string } {
  return { reason: need(args, "reason", "why it is decided"), source: need(args, "source", "on whose word") };
}
