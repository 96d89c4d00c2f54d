import { type Document, isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, type Scalar, visit } from "yaml";
import type { Checked, Problem } from "../model/problem.ts";
import { error } from "../problems.ts";

/** A field as written: its text and where it stands. */
export interface Field {
  name: string;
  value: string;
  line: number;
  column: number;
}

/** Far beyond any front matter. */
const LONGEST = 64 * 1024;

/** One slip makes the parser complain of much that follows; the first complaints say what to mend. */
const MOST_FAULTS = 3;

/** A field's value as YAML understood it; only text is taken on. */
interface RawField {
  key: Scalar;
  value: unknown;
}

// With the failsafe schema every scalar stays text: no dates, no octal numbers, no `no` that is false.
const YAML = { schema: "failsafe", merge: false, uniqueKeys: true, prettyErrors: false, stringKeys: true, logLevel: "silent" } as const;

/**
 * Reads YAML front matter as a flat list of text fields, each with its position in the file.
 * Anchors, aliases, tags and merge keys are refused before anything is expanded.
 */
export function readFrontMatter(path: string, source: string): Checked<Field[]> {
  if (source.length > LONGEST) return refuse(path, `front matter of ${source.length} characters`, `at most ${LONGEST}`);
  const lines = new LineCounter();
  const document = parseDocument(source, { ...YAML, lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { path, line, column: Math.max(1, col) };
  };
  const faults: Problem[] = document.errors
    .slice(0, MOST_FAULTS)
    .map((fault) =>
      error(
        at(fault.pos[0]),
        "front-matter-yaml",
        plainWords(fault.message),
        "one `name: value` a line; quote a value that holds `: ` or ` #`",
      ),
    );
  if (faults.length === 0) faults.push(...expansions(document, at));
  if (faults.length > 0) return { value: [], problems: faults };
  if (document.contents === null || (isScalar(document.contents) && !document.contents.value)) return { value: [], problems: [] };
  if (!isMap(document.contents)) {
    const found = isScalar(document.contents) ? "a text" : "a list";
    return { value: [], problems: [error(at(document.contents.range?.[0] ?? 0), "front-matter-yaml", found, "one `name: value` a line")] };
  }
  return collect(document.contents.items as RawField[], at);
}

function refuse(path: string, found: string, expected: string): Checked<Field[]> {
  return { value: [], problems: [error({ path }, "front-matter-yaml", found, expected)] };
}

type At = (offset: number) => { path: string; line: number; column: number };

function collect(items: RawField[], at: At): Checked<Field[]> {
  const fields: Field[] = [];
  const problems: Problem[] = [];
  for (const { key, value } of items) {
    const name = String(key.value);
    const node = (value ?? key) as Node;
    const place = at(node.range?.[0] ?? key.range?.[0] ?? 0);
    if (value !== null && !isScalar(value)) {
      problems.push(
        error(place, "front-matter-text", `\`${name}\` with a list or a group`, "one line of text; quote it if it holds brackets"),
      );
    } else {
      fields.push({ name, value: value === null ? "" : String((value as Scalar).value ?? ""), line: place.line, column: place.column });
    }
  }
  return { value: fields, problems };
}

// What a YAML bomb or an attack on a reader is made of; no article needs it. The parser warns of tags.
function expansions(document: Document.Parsed, at: At): Problem[] {
  const plain = "plain text; quote a value that begins with & * !";
  const problems = document.warnings.map((tag) => error(at(tag.pos[0]), "front-matter-plain", plainWords(tag.message), plain));
  visit(document, {
    Node: (_, node) => {
      const found = isAlias(node) ? `the alias \`*${node.source}\`` : node.anchor ? `the anchor \`&${node.anchor}\`` : null;
      if (found !== null) problems.push(error(at(node.range?.[0] ?? 0), "front-matter-plain", found, plain));
    },
  });
  return problems;
}

function plainWords(message: string): string {
  return (message.split("\n", 1)[0] ?? message).replace(/:$/, "");
}
