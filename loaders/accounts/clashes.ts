import { type Frame, isAbroad, isNameOfRegion, isNear, isTitle, overlaps, tellsOperation } from "./frame.ts";
import { BESIDE, isLocated } from "./located.ts";
import { isBroad, narrowest, placesFit, type Spot } from "./spot.ts";
import { isStrong } from "./strength.ts";
import type { ClauseView } from "./view.ts";

/** Sentences at the head of a story. */
const HEAD_SENTENCES = 4;

/** True if the clause's date cannot be the frame's. */
export function datesClash(frame: Frame, view: ClauseView): boolean {
  if (frame.date === null) return clashesWithHint(frame, view);
  if (view.date === null || overlaps(frame.date, view.date)) return false;
  return !(frame.soft && isNear(view.date, frame.date)) || isDeedApart(frame, view);
}

/** "A girl walked up to the bar last night. … Twenty have been killed. … On Wednesday two girls blew themselves up": an attack whose day and toll were told, if not in one sentence. */
function clashesWithHint({ hint, views }: Frame, view: ClauseView): boolean {
  if (hint.date === null || view.date === null || overlaps(hint.date, view.date) || view.date.first > hint.date.last) return false;
  const isTold = ({ figures }: ClauseView) => figures.some(({ outcome, isPart }) => outcome === "killed" && !isPart);
  return view.signs.some(isStrong) && views.some((known) => !isTitle(known) && isTold(known));
}

/** "The day before, six had been killed in an attack on the town", "six militants were killed by the army on Saturday": no toll of the attack told before. */
function isDeedApart({ views }: Frame, { clause, figures, signs }: ClauseView): boolean {
  const recalled = (clause.flags.has("recall") || isBefore(clause)) && figures.length > 0 && signs.some(isStrong);
  return recalled || (tellsOperation({ clause, figures }) && views.some((view) => view.figures.some(({ group }) => group !== "attacker")));
}

/** "Two days before, …": reckoned back from the day that was told. */
function isBefore({ dates }: ClauseView["clause"]): boolean {
  return dates.some(({ mention: { anchor, form } }) => anchor === "previous" && form.type === "shift" && form.by < 0);
}

/** True if the clause's place cannot be where the frame happened. */
export function placesClash(frame: Frame, view: ClauseView): boolean {
  if (isAbroad(frame, view)) return true;
  const { spot } = view;
  const { hint } = frame;
  const hinted = hint.spot !== null && (!isBroad(hint.spot) || (spot?.country ?? hint.spot.country) !== hint.spot.country);
  if (
    spot !== null &&
    hint.spot !== null &&
    hinted &&
    !isTitlesToll(frame, view) &&
    frame.spots.every(isBroad) &&
    !view.clause.flags.has("anaphor_event")
  )
    return (isLocated(view, spot) || isOtherDeed(frame, view)) && !placesFit(hint.spot, spot) && !namesBoth(view, hint.spot);
  // "It was in the town": where the town named before it is, it is not in another.
  const back = frame.spots.length === 0 && spot !== null && frame.views.some(({ clause }) => clause.flags.has("anaphor_place"));
  if (back && frame.before !== null) return isLocated(view, spot) && !placesFit(frame.before, spot);
  // The lead tells the headline's event again, with its place.
  if (spot === null || frame.spots.length === 0 || (frame.views.every(isTitle) && !isTitle(view))) return false;
  if (isTitlesToll(frame, view)) return false;
  // "Lake Chad bloodbath": an area that the headline alone names may hold the town.
  if (frame.spots.every(({ mention, kind }) => mention.part === "title" && kind === "area")) return false;
  const another = view.clause.flags.has("another") && !isToldAt(frame, spot) && spot.kind !== "country";
  const known = frame.spots.filter((one) => one.country !== null && !isNameOfRegion(one, frame));
  const told = known.filter((one) => one.mention.part === "body" && !isBroad(one));
  const best = narrowest(told.length > 0 ? told : known) ?? (frame.spots[0] as Spot);
  if (isOtherRegion(frame.spots, best, spot)) return isLocated(view, spot);
  const fits = frame.spots.some((known) => known.name === spot.name || (known.name === best.name && placesFit(known, spot)));
  return another || (isLocated(view, spot) && !fits && !isOutskirt(frame, view, spot));
}

/** "Rebels kill six in Toumour", says the title, and the story: "six were shot dead at Bagué": the same toll in a place that the title did not name. */
function isTitlesToll({ views, date }: Frame, { figures, clause, date: day }: ClauseView): boolean {
  if (date !== null || day === null || clause.flags.has("another") || views.some((view) => !isTitle(view) && view.spot !== null))
    return false;
  return figures.some(({ outcome, isPart, count }) => {
    if (outcome !== "killed" || isPart || (count.best ?? 0) < 2) return false;
    return views.some((view) => view.figures.some((told) => told.outcome === "killed" && told.count.best === count.best));
  });
}

/** "between Téguey and Bankilaré", where the title spoke of Bankilaré: the place told before stands beside the new one. */
function namesBoth({ clause }: ClauseView, { mention }: Spot): boolean {
  return clause.places.some(({ name }) => name === mention.name);
}

/** "Egyptians were still in shock from the murder of the prosecutor on Monday … in a Cairo suburb": an attack with a day of its own, where the toll of the one before is told. */
function isOtherDeed({ date, views }: Frame, view: ClauseView): boolean {
  if (date !== null || view.date === null || !view.signs.some(isStrong)) return false;
  return views.some(({ figures }) => figures.some(({ outcome, isPart, count }) => outcome === "killed" && !isPart && count.best !== 0));
}

/** "a village in Katsina State … a school in Kaduna State": the village is on no map, but the region that it was told of is another's. */
function isOtherRegion(spots: readonly Spot[], best: Spot, { name, kind, admin1 }: Spot): boolean {
  const regions = spots.filter((spot) => spot.kind === "region");
  if (regions.length === 0 || isBroad(best) || best.admin1 !== null) return false;
  const own = kind === "region" ? name : admin1;
  return own !== null && regions.every((region) => region.name !== own && (region.admin1 === null || region.admin1 !== admin1));
}

/** "on the outskirts of Maiduguri … The attack took place in the village of Ummarari, six km from Maiduguri": a place that no map knows lies by the town told. */
function isOutskirt({ spots }: Frame, { clause }: ClauseView, { mention, latitude }: Spot): boolean {
  if (mention.candidates.length > 0 || latitude !== null || clause.flags.has("another")) return false;
  // "stormed a base north of Kismayo … attacked the base at Bulogudud": the head of a story names the place nearer and nearer.
  if (clause.sentence.index < HEAD_SENTENCES && spots.every(({ mention: { relation } }) => relation === "near")) return true;
  // "the attack on the market of Kompienbiga": what was attacked was there.
  if (clause.targets.some(({ aimed, to }) => aimed && to <= mention.from && mention.from - to <= BESIDE)) return false;
  const towns = spots.filter((spot) => !isBroad(spot));
  if (towns.some(({ name }) => clause.places.some((place) => place !== mention && place.name === name))) return true;
  return clause.flags.has("anaphor_event") && towns.some((town) => town.mention.relation === "near");
}

/** The story of the attack names the place; a headline may name those of several. */
function isToldAt({ views, spots }: Frame, { name }: Spot): boolean {
  const told = views.filter((view) => !isTitle(view));
  return told.length === 0 ? spots.some((spot) => spot.name === name) : told.some(({ spot }) => spot?.name === name);
}
