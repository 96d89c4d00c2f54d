import { codedDate, overlaps } from "../events/interval.ts";
import { distance } from "../events/places.ts";
import type { FieldDifference, FormatName, OurEvent, TheirEvent } from "./model.ts";

/** What a record says of one field on either side. */
interface Told {
  field: string;
  ours: string;
  theirs: string;
  explanation: string | null;
}

const shown = (value: unknown) => (value === null || value === undefined || value === "" ? "not stated" : String(value));

function dates(ours: OurEvent, theirs: TheirEvent): Told | null {
  if (ours.days === null) return null;
  const [a, b] = [codedDate(ours.days), codedDate(theirs.days)];
  if (a === b) return null;
  const explanation = overlaps(ours.days, theirs.days) ? "one of the dates is less precise than the other" : null;
  return { field: "date", ours: a, theirs: b, explanation };
}

/** Places a few kilometres apart are one place by another gazetteer; names that differ are told in any case. */
const SAME_PLACE = 10;

function places(ours: OurEvent, theirs: TheirEvent): Told | null {
  const km = distance(ours, theirs);
  if (km === null || km <= SAME_PLACE) return null;
  const within = ours.radius !== null && theirs.radius !== null && km <= ours.radius + theirs.radius;
  const explanation = within ? `${Math.round(km)} km apart, within the precision that both give` : null;
  return { field: "place", ours: shown(ours.place), theirs: `${shown(theirs.place)} (${Math.round(km)} km away)`, explanation };
}

/** Our deaths of all sides as one text: `6`, or `6 (4 to 9)`. */
function ourDeaths({ deaths: { low, best, high } }: OurEvent): string {
  if (best === null && low === null && high === null) return "not stated";
  if (low === best && high === best) return String(best);
  const range = low === null ? `up to ${high}` : high === null ? `${low} or more` : `${low} to ${high}`;
  return best === null ? range : `${best} (${range})`;
}

/** The numbers that ACLED sets where a source says no more than "several" or "dozens", by its codebook. */
const ACLED_SET_NUMBERS = [3, 10, 12, 100];

function explainDeaths(ours: OurEvent, their: number, format: FormatName): string | null {
  const { low, best, high } = ours.deaths;
  const { killed, attackersKilled } = ours;
  if (attackersKilled !== null && attackersKilled > 0 && killed === their)
    return `its number is that of our victims alone; attackers killed (${attackersKilled}) added, it would be ours`;
  if (killed !== null && attackersKilled === null && their > killed)
    return "its number has attackers in it; ours is of victims, as no source tells of attackers killed";
  if (format === "acled" && best === null && ACLED_SET_NUMBERS.includes(their)) return "ACLED sets a number where sources give none";
  if (their >= (low ?? best ?? 0) && their <= (high ?? Number.POSITIVE_INFINITY) && (low !== best || high !== best) && best !== null)
    return "it lies within what our sources say";
  if (best === null && their === 0) return "no number stated is no nought here";
  return null;
}

function deaths(ours: OurEvent, theirs: TheirEvent, format: FormatName): Told[] {
  const their = theirs.deaths.best;
  if (format === "ucdp") return ucdpDeaths(ours, theirs);
  if (their === ours.deaths.best || (their === null && ours.deaths.best === null)) return [];
  const field = format === "gtd" ? "gtd_nkill" : "acled_fatalities";
  const explanation = their === null ? "it gives no number" : explainDeaths(ours, their, format);
  return [{ field, ours: ourDeaths(ours), theirs: shown(their), explanation }];
}

function ucdpDeaths(ours: OurEvent, theirs: TheirEvent): Told[] {
  return (["low", "best", "high"] as const).flatMap((bound): Told[] => {
    const [our, their] = [ours.deaths[bound], theirs.deaths[bound]];
    if (our === their || their === null) return [];
    const open = our === null ? `our sources leave the ${bound} figure open` : null;
    return [{ field: `ucdp_${bound}`, ours: shown(our), theirs: shown(their), explanation: open ?? explainDeaths(ours, their, "ucdp") }];
  });
}

/** What one side's definition does to a value of the crosswalk, where the two differ. */
function explainTerm(field: string, ours: string, theirs: string, event: OurEvent): string | null {
  if (field === "acled_sub_event_type" || field === "acled_event_type") return explainKind(theirs, event);
  if (field.endsWith("_precision") || field.endsWith("_prec") || field === "gtd_specificity")
    return "its sources and gazetteer place or date the event more or less closely";
  if (field === "gtd_attacktype" && theirs === "9") return "it does not know the kind of attack";
  if (field === "gtd_claimed" && theirs === "-9") return "it does not know of a claim";
  return ours === "not stated" ? "our articles do not state it" : null;
}

function explainKind(theirs: string, event: OurEvent): string | null {
  const isBattle = ["Battles", "Armed clash", "Non-state actor overtakes territory", "Government regains territory"].includes(theirs);
  if (isBattle && event.means.includes("explosive")) return "ACLED’s clash takes in the bombs used in it";
  if (isBattle) return "ACLED calls a fight of two armed sides a clash, whoever began it";
  if (["Violence against civilians", "Attack"].includes(theirs)) return "ACLED holds those attacked to be civilians";
  return null;
}

/** True if two cells of the crosswalk say the same; of several attack types, one in common is enough. */
function agree(field: string, ours: unknown, theirs: unknown): boolean {
  if (field !== "gtd_attacktype") return String(ours) === String(theirs);
  const own = String(ours ?? "").split(";");
  return String(theirs ?? "")
    .split(";")
    .some((type) => own.includes(type));
}

function terms(ours: OurEvent, theirs: TheirEvent): Told[] {
  return Object.entries(theirs.values).flatMap(([field, their]): Told[] => {
    const our = field === "wounded" ? ours.wounded : ours.terms[field];
    if (their === null || their === "" || agree(field, our, their)) return [];
    const [a, b] = [shown(our), shown(their)];
    return [{ field, ours: a, theirs: b, explanation: explainTerm(field, a, b, ours) }];
  });
}

/** Where two records of one event differ, field by field, with what the data sets' definitions explain. Equal values are not told. */
export function differencesOf(ours: OurEvent, theirs: TheirEvent, format: FormatName): FieldDifference[] {
  const found = [dates(ours, theirs), places(ours, theirs), ...deaths(ours, theirs, format), ...terms(ours, theirs)];
  return found.filter((told): told is Told => told !== null);
}
