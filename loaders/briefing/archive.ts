import JSZip from "jszip";
import { compare } from "../problems.ts";

/** Office files count from the first day that an archive can name. */
const DAY = new Date(Date.UTC(1980, 0, 1));
const INSTANT = "1980-01-01T00:00:00Z";

/** Names that a library numbers on through the whole life of a process. */
const COUNTED = /\b(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.(?:xml|xlsx)\b)/g;

const IDENTIFIER = /\{?\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b\}?/gi;

/**
 * An office file (an archive of XML) without what clocks, counters and chance put into it: the same content gives the same bytes.
 * Archives within it are treated alike.
 */
export async function normaliseArchive(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  const names = Object.values(archive.files)
    .filter(({ dir }) => !dir)
    .map(({ name }) => name);
  const numbered = renumbering(names);
  const identifiers = new Map<string, string>();
  const fresh = new JSZip();
  for (const name of [...names].sort((a, b) => compare(numbered(a), numbered(b)))) {
    const content = (await archive.file(name)?.async("uint8array")) ?? new Uint8Array();
    fresh.file(numbered(name), await normaliseFile(name, content, numbered, identifiers), { date: DAY, createFolders: false });
  }
  return fresh.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

function renumbering(names: readonly string[]): (text: string) => string {
  const places = new Map<string, number>();
  const counted = names.flatMap((name) =>
    [...name.matchAll(COUNTED)].map(([, kind = "", number = ""]) => ({ kind, number: Number(number) })),
  );
  counted.sort((a, b) => compare(a.kind, b.kind) || a.number - b.number);
  const used: Record<string, number> = {};
  for (const { kind, number } of counted) {
    if (places.has(`${kind}${number}`)) continue;
    used[kind] = (used[kind] ?? 0) + 1;
    places.set(`${kind}${number}`, used[kind]);
  }
  return (text) => text.replace(COUNTED, (whole, kind: string) => (places.has(whole) ? `${kind}${places.get(whole)}` : whole));
}

async function normaliseFile(
  name: string,
  content: Uint8Array,
  numbered: (text: string) => string,
  identifiers: Map<string, string>,
): Promise<Uint8Array> {
  if (/\.(?:xlsx|docx|pptx)$/.test(name)) return normaliseArchive(content);
  if (!/\.(?:xml|rels)$/.test(name)) return content;
  const text = numbered(new TextDecoder().decode(content))
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${INSTANT}`)
    .replace(IDENTIFIER, (identifier) => known(identifier, identifiers));
  return new TextEncoder().encode(text);
}

/** The n-th identifier of a file by chance is the n-th by order. */
function known(identifier: string, identifiers: Map<string, string>): string {
  const key = identifier.replace(/[{}]/g, "").toLowerCase();
  const place = identifiers.get(key) ?? `00000000-0000-4000-8000-${String(identifiers.size + 1).padStart(12, "0")}`;
  identifiers.set(key, place);
  return identifier.startsWith("{") ? `{${place.toUpperCase()}}` : place;
}
