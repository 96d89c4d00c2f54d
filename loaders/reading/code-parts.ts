const known = new Map<string, readonly string[]>();

/** The parts of a lexicon code between colons, as "killed:v" has two; the lexicon has few codes and texts ask for them again and again. */
export function codeParts(code: string): readonly string[] {
  let parts = known.get(code);
  if (parts === undefined) {
    parts = code.split(":");
    known.set(code, parts);
  }
  return parts;
}
