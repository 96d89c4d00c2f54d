import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Checked, Problem } from "../model/problem.ts";
import { error, type Location } from "../problems.ts";

/** A YAML value as written: text, list or map, each with its place. Nothing is turned into numbers, dates or booleans. */
export type Written = { at: Location } & (
  | { kind: "text"; text: string }
  | { kind: "list"; items: Written[] }
  | { kind: "map"; entries: { key: string; at: Location; value: Written }[] }
);

// With the failsafe schema every scalar stays text: `no` is a word and `012` has its zero.
const OPTIONS = { schema: "failsafe", merge: false, uniqueKeys: true, prettyErrors: false, stringKeys: true, logLevel: "silent" } as const;

const RULE = "codebook-yaml";

/**
 * Reads a YAML file of the project as text, lists and maps with their places.
 *
 * @returns null with the faults where it is no YAML, or uses anchors, aliases or tags.
 */
export function readYaml(path: string, source: string): Checked<Written | null> {
  const lines = new LineCounter();
  const document = parseDocument(source, { ...OPTIONS, lineCounter: lines });
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: Math.max(1, col) };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((fault) =>
    error(at(fault.pos[0]), RULE, fault.message, "YAML: `name: value` a line, quoted where the value holds `: ` or ` #`"),
  );
  if (problems.length > 0) return { value: null, problems };
  if (document.contents === null) return { value: null, problems: [error({ path }, RULE, "an empty file", "a map of fields")] };
  return { value: convert(document.contents, at, 0, problems), problems };
}

/** `from` is where a value that is not there would have begun. */
function convert(node: unknown, at: (offset: number) => Location, from: number, problems: Problem[]): Written {
  const place = at((node as Node | null)?.range?.[0] ?? from);
  if (isAlias(node) || (node as Node & { anchor?: string })?.anchor !== undefined) {
    problems.push(error(place, RULE, "an anchor or alias", "the value itself, written out"));
    return { kind: "text", text: "", at: place };
  }
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const start = (pair.key as Node | null)?.range?.[0] ?? from;
      return { key, at: at(start), value: convert(pair.value, at, start, problems) };
    });
    return { kind: "map", entries, at: place };
  }
  if (isSeq(node))
    return { kind: "list", items: node.items.map((item) => convert(item, at, node.range?.[0] ?? from, problems)), at: place };
  return { kind: "text", text: isScalar(node) ? String(node.value ?? "") : "", at: place };
}
