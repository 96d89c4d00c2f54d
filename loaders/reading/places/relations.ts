import type { PlaceKind } from "../../model/resources.ts";
import type { PlaceCues } from "./cues.ts";
import type { FoundName } from "./found.ts";
import type { PlaceMention } from "./mention.ts";

const DISTANT = new Set(["near", "km", "between"]);
const AREAS = new Set<PlaceKind>(["region", "district", "area"]);

/**
 * Sets what places are to each other: the town that a neighbourhood lies in, the region that holds a town, the place that another is near to,
 * the far end of a road. Takes the names and their mentions in one order; changes the mentions.
 */
export function relatePlaces(cues: PlaceCues, names: readonly FoundName[], mentions: readonly PlaceMention[]): void {
  for (const [index, found] of names.entries()) {
    const mention = mentions[index] as PlaceMention;
    const nextName = names[index + 1];
    const next = mentions[index + 1];
    if (nextName === undefined || next === undefined || nextName.sentence !== found.sentence) continue;
    if (isFarEnd(cues, found, nextName, mention)) next.role = "path";
    else if (isContainer(found, nextName)) contain(mention, next, index + 1, nextName);
  }
}

/** "between X and Y", "la route de X à Y", "the X-Y road". */
function isFarEnd(cues: PlaceCues, { to }: FoundName, { from, left }: FoundName, { relation }: PlaceMention): boolean {
  if (from === to + 1) {
    const mark = cues.tokens[to];
    return mark?.kind === "mark" && mark.glued && /^[-–]$/.test(mark.text) && cues.tokens[from]?.glued === true;
  }
  return relation === "between" && Math.min(left.from, left.inner) <= to + 1 && from - to <= 4;
}

function isContainer({ right }: FoundName, { from, left }: FoundName): boolean {
  return right.container !== null && (right.container === from || (left.from <= right.container && right.container <= from));
}

function contain(mention: PlaceMention, holder: PlaceMention, index: number, { left }: FoundName): void {
  if (DISTANT.has(left.preposition ?? "")) {
    holder.role = "reference";
    return;
  }
  mention.within = index;
  const inTown = mention.kind === "neighbourhood" && !AREAS.has(holder.kind ?? "town");
  holder.role = inTown ? mention.role : "container";
}
