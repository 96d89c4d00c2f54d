import { type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { changedFigure } from "./figure.ts";

/** An actor that the text names: only armed groups and forces matter here. */
export interface NamedGroup {
  sentence: number;
  from: number;
  to: number;
  kind: string;
}

/**
 * "thirty fighters were put out of action. Fifteen had been killed": a bare number goes on with the people counted before it, where it is not
 * the group that counts them ("IS said it killed nine").
 */
export function inheritGroup(
  source: ReadSource,
  found: readonly CasualtyFigure[],
  previous: CasualtyFigure | undefined,
  groups: ReadonlyMap<number, readonly NamedGroup[]>,
): CasualtyFigure[] {
  let before = previous;
  return found.map((figure) => {
    const near = before !== undefined && figure.sentence > before.sentence && figure.sentence - before.sentence <= 2;
    const inherits =
      near &&
      before?.group === "attacker" &&
      before.count.best !== null &&
      before.outcome === figure.outcome &&
      figure.group === "unknown" &&
      figure.bare &&
      !figure.isPart &&
      !termsWithin(source, "outcomes", figure.word.from, figure.word.to).some(({ code }) => code.endsWith(":lost")) &&
      (figure.count.best ?? 0) <= (before?.count.best ?? 0) &&
      !isCountedByForces(source, figure) &&
      !isSaidByGroup(source, figure, groups.get(figure.sentence) ?? []);
    const lost = before !== undefined && isOfLosers(source, before, figure) ? before.group : null;
    const whole = inherits && source.text.sentences[figure.sentence]?.paragraph === source.text.sentences[before?.sentence ?? 0]?.paragraph;
    const both = before !== undefined && !whole && (isSharedAttackers(source, before, figure) || isOtherAttackers(source, before, figure));
    const group = whole || both ? ("attacker" as const) : lost;
    const taken = group !== null ? changedFigure(figure, { group }) : figure;
    before = taken;
    return taken;
  });
}

const FORCES = new Set(["military", "police", "peacekeeper", "militia"]);

/** "The army lost eight men, five others are missing, 14 were hurt": bare numbers that go on with those whom a force has lost are of its own, too. */
function isOfLosers(source: ReadSource, before: CasualtyFigure, figure: CasualtyFigure): boolean {
  if (!FORCES.has(before.group) || before.sentence !== figure.sentence || before.to > figure.from) return false;
  if (figure.group !== "unknown" || !figure.bare || figure.outcome === "killed") return false;
  const told = (table: string) => termsWithin(source, table, before.to, figure.from);
  const lost = termsWithin(source, "outcomes", before.word.from, before.word.to).some(({ code }) => code.endsWith(":lost"));
  return (lost || before.outcome === "missing") && told("people").length === 0 && told("forces").length === 0;
}

/** "killed two of the jihadists and injured five": a number alone behind a second verb counts the same people. */
function isSharedAttackers(source: ReadSource, before: CasualtyFigure, figure: CasualtyFigure): boolean {
  if (before.group !== "attacker" || before.sentence !== figure.sentence || figure.group !== "unknown" || before.to > figure.word.from)
    return false;
  if (figure.isPart || figure.word.to > figure.from || termsWithin(source, "people", figure.from, figure.to + 1).length > 0) return false;
  const and = termsWithin(source, "auxiliaries", before.to, figure.word.from, "and").at(-1);
  return and !== undefined && wordsBetween(source, and.to, figure.word.from) <= 1;
}

/** "seven insurgents were killed and five others wounded": the others are of the same people, where those were more than one. */
function isOtherAttackers(source: ReadSource, before: CasualtyFigure, figure: CasualtyFigure): boolean {
  if (before.group !== "attacker" || before.sentence !== figure.sentence || figure.group !== "unknown" || !figure.additional) return false;
  if ((before.count.best ?? 0) < 2 || before.word.to > figure.from || before.to > before.word.from) return false;
  const and = termsWithin(source, "auxiliaries", before.word.to, figure.from, "and")[0];
  return and?.from === before.word.to && wordsBetween(source, and.to, figure.from) <= 1 && figure.word.from >= figure.from;
}

/** "Les FAMa déplorent un mort": forces count their own. */
function isCountedByForces(source: ReadSource, { from, word, sentence }: CasualtyFigure): boolean {
  const noun = termsWithin(source, "outcomes", word.from, word.to).some(({ code }) => code.endsWith(":n"));
  const head = source.text.sentences[sentence]?.from ?? from;
  return noun && word.from >= from && termsWithin(source, "people", head, from, "military", "police", "peacekeeper", "militia").length > 0;
}

function isSaidByGroup(source: ReadSource, { from }: CasualtyFigure, groups: readonly NamedGroup[]): boolean {
  return groups.some(({ to }) => to <= from && termsWithin(source, "speech", to, from, "say").length > 0);
}
