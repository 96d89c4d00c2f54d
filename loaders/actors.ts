import { type CsvRow, readCsv } from "./csv.ts";
import type { SourceFile } from "./model/article.ts";
import { SOURCE_TYPES, type SourceType, TARGETS, type Target } from "./model/coded.ts";
import type { Checked, Problem } from "./model/problem.ts";
import { ACTOR_KINDS, type Actor, type ActorKind } from "./model/resources.ts";
import { didYouMean, error, sortProblems } from "./problems.ts";
import { spellingKey } from "./reading/spelling.ts";

const HEADER = ["actor", "kind", "source_type", "country", "parent", "target", "aliases", "note"];

/** Marks an institution that any country has: `* army` is composed with a demonym. */
const COMPOSED = "*";

/** An actor with the line that it stands in. */
interface PlacedActor {
  actor: Actor;
  row: CsvRow;
}

/**
 * Reads `actors.csv`: one group, force, institution, outlet or organisation a row, with every spelling.
 *
 * @returns every actor that is without fault, and the faults.
 */
export function readActors(file: SourceFile): Checked<Actor[]> {
  const table = readCsv(file, HEADER, "actors-csv");
  const placed = table.value.map((row): PlacedActor => ({ row, actor: actorOf(row) }));
  const names = new Set(placed.map(({ actor }) => actor.actor));
  const faults = placed.map((entry) => checkActor(entry, names, file.path));
  const problems = [...table.problems, ...faults.flat(), ...checkSpellings(placed, file.path)];
  const value = placed.filter((_, index) => faults[index]?.length === 0).map(({ actor }) => actor);
  return { value, problems: sortProblems(problems) };
}

function actorOf({ cells }: CsvRow): Actor {
  const { actor = "", kind = "", source_type = "", country = "", parent = "", target = "", aliases = "", note = "" } = cells;
  const list = aliases === "" ? [] : aliases.split("|").map((alias) => alias.trim());
  return { actor, kind: kind as ActorKind, source_type, country, parent, target, aliases: list, note };
}

function checkActor({ actor, row }: PlacedActor, names: ReadonlySet<string>, path: string): Problem[] {
  const problems: Problem[] = [];
  const oneOf = (column: string, value: string, allowed: Iterable<string>, expected: string) => {
    if ([...allowed].includes(value)) return;
    const at = { path, line: row.line, column: row.columnOf(column) };
    problems.push(error(at, `actors-${column.replace("_", "-")}`, `\`${value}\``, `${expected}${didYouMean(value, allowed)}`));
  };
  oneOf("kind", actor.kind, ACTOR_KINDS, `one of ${ACTOR_KINDS.join(", ")}`);
  oneOf("source_type", actor.source_type as SourceType, SOURCE_TYPES, `one of ${SOURCE_TYPES.join(", ")}`);
  oneOf("target", actor.target as Target, TARGETS, `one of ${TARGETS.join(", ")}`);
  if (actor.parent !== "") oneOf("parent", actor.parent, names, "an actor of this table");
  if (actor.country !== COMPOSED && !/^([A-Z]{2})?$/.test(actor.country))
    oneOf("country", actor.country, [], "two capitals of ISO 3166-1, `*` or nothing");
  for (const alias of [actor.actor, ...actor.aliases])
    if (spellingKey(alias) === "") oneOf("aliases", alias, [], "a name with letters: take an empty `|` out");
  return problems;
}

/** One spelling may stand with several uses of capitals, but for one actor only. */
function checkSpellings(placed: PlacedActor[], path: string): Problem[] {
  const owners = new Map<string, string>();
  return placed.flatMap(({ actor, row }) =>
    [actor.actor, ...actor.aliases].flatMap((alias) => {
      const key = spellingKey(alias);
      const owner = owners.get(key) ?? actor.actor;
      owners.set(key, owner);
      if (owner === actor.actor) return [];
      const at = { path, line: row.line, column: row.columnOf(alias === actor.actor ? "actor" : "aliases") };
      return [
        error(
          at,
          "actors-duplicate",
          `\`${alias}\`, which is also \`${owner}\``,
          "each spelling for one actor: take it out of one of the two",
        ),
      ];
    }),
  );
}
