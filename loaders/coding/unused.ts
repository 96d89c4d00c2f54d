import { cellOf, sameValue } from "../events/values.ts";
import type { Evidence } from "../model/coded.ts";
import type { PartReading } from "../reading/part.ts";
import type { PlaceRole } from "../reading/places/mention.ts";

/** Why a place that a sentence names is not where anything happened. Source: the roles of `PLACE_ROLES`. */
const NO_SITE: Record<Exclude<PlaceRole, "site">, string> = {
  dateline: "it is the dateline",
  care: "the wounded were taken there",
  origin: "people or aircraft came from there",
  destination: "people were on their way there",
  residence: "somebody is from there",
  posted: "somebody has their post there",
  institution: "it stands for a power, or is the seat of one",
  statement: "something was said there",
  meeting: "people met there",
  container: "a smaller place is named with it",
  reference: "another place's position is given by it",
  path: "it is the far end of a way",
  road: "only the road is named for it",
};

/** What was read in a sentence but gave no value of any event, each with the reason why it lost. `given`: what the sentence gave. */
export function unusedReadings(reading: PartReading, sentence: number, given: readonly Evidence[]): string[] {
  const gave = (field: RegExp, value: unknown) => given.some((one) => field.test(one.field) && sameValue(one.value, value));
  const here = <T extends { sentence: number }>(mentions: readonly T[]) => mentions.filter((mention) => mention.sentence === sentence);
  const places = here(reading.places)
    .filter(({ name, candidates }) => ![name, ...candidates.map((place) => place.name)].some((spelt) => gave(/^place$/, spelt)))
    .map(({ name, role, rule }) => `place ${name} (${rule}): ${role === "site" ? otherwise("place", given) : NO_SITE[role]}`);
  const dates = reading.dates
    .filter(({ mention, date }) => mention.sentence === sentence && date !== null && !gave(/^(date|claimed_on|stated_on)$/, date))
    .map(({ date, rule, ahead }) => `date ${cellOf(date)} (${rule}): ${ahead ? "it is still to come" : otherwise("date", given)}`);
  const figures = here(reading.figures)
    .filter(({ count }) => !gave(/killed|wounded|casualties/, count))
    .map(({ outcome, count, rule, isPart }) => {
      const why = isPart ? "it is a part of another figure" : otherwise(outcome, given);
      return `${outcome} ${cellOf(count)} (${rule}): ${why}`;
    });
  return [...new Set([...places, ...dates, ...figures])];
}

/** What else the sentence gave instead, if anything. */
function otherwise(field: string, given: readonly Evidence[]): string {
  if (given.length === 0) return "the sentence tells of no event that is coded";
  const taken = given.find((one) => one.field === field && !one.inferred);
  return taken === undefined ? "the event has it from elsewhere, or it is another's" : `the event takes ${cellOf(taken.value)}`;
}
