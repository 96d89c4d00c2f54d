const NARROW = "\u202f";

/**
 * A French text with the spaces that its typography asks for: narrow and never broken before `; : ! ?` and `%`, and within « », wherever
 * somebody wrote any space there. Apostrophes are curved. Applying it twice changes nothing.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+([;:!?%»])/g, `${NARROW}$1`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NARROW}`)
    .replace(/(\p{L})'(?=[\p{L}\d«])/gu, "$1’");
}

type Anything = string | number | boolean | null | undefined | object;

function typesetDeep(value: Anything): Anything {
  if (typeof value === "string") return typesetFrench(value);
  if (typeof value === "function") return (...given: unknown[]) => typesetDeep((value as (...given: unknown[]) => Anything)(...given));
  if (Array.isArray(value)) return value.map(typesetDeep);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typesetDeep(item)]));
}

/** Words with every text in them, and every text that a function among them gives, set as French is. */
export function french<T extends object>(words: T): T {
  return typesetDeep(words) as T;
}
