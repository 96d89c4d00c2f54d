/** Most texts that one function's results are kept for. */
const LIMIT = 20_000;

/**
 * The same function, which keeps what it gave for the texts it was asked about: for names, dates and words, which come again and again.
 * What it gives must not be changed by whoever gets it. Bounded, so that a long-running process does not keep everything it has met.
 */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const hit = known.get(text);
    if (hit !== undefined) return hit;
    const made = make(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, made);
    return made;
  };
}
