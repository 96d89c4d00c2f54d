/** The grounds that a figure may stand on. */
export type Theme = "light" | "dark";

/**
 * Colour means tactic, and a tactic has one colour everywhere: chart, map, tag, table, slide. The light ones are from the
 * UK Analysis Function's palette for charts; the dark ones are their lighter counterparts. Every one reaches 3:1
 * against its ground as a mark (WCAG 2.2, 1.4.11); words are always in `ink` or `soft`, which reach 4.5:1.
 */
const COLOURS = {
  vehicle: { light: "#12436d", dark: "#7fb2e5" },
  ied: { light: "#28a197", dark: "#4fc9be" },
  armed: { light: "#801650", dark: "#e48abb" },
  fire: { light: "#f46a25", dark: "#ff9b66" },
  kidnapping: { light: "#a285d1", dark: "#c5b1ea" },
  state: { light: "#3d3d3d", dark: "#c9c9c9" },
  ground: { light: "#ffffff", dark: "#15181c" },
  ink: { light: "#1b1b1b", dark: "#eceae6" },
  soft: { light: "#595959", dark: "#a8adb3" },
  rule: { light: "#d9d9d6", dark: "#3a3f45" },
  neutral: { light: "#6b7178", dark: "#9aa1a9" },
  land: { light: "#f1efea", dark: "#22272d" },
  border: { light: "#a9a59c", dark: "#5b626a" },
  region: { light: "#dcd8cf", dark: "#363c43" },
} as const satisfies Record<string, Record<Theme, string>>;

export type ColourKey = keyof typeof COLOURS;

/** The keys of the six families of tactics, in the order of the codebook: no chart uses more hues. */
export const TACTIC_COLOURS = ["vehicle", "ied", "armed", "fire", "kidnapping", "state"] as const satisfies readonly ColourKey[];

function isColourKey(key: string): key is ColourKey {
  return Object.hasOwn(COLOURS, key);
}

/**
 * The plain colour of a key on a ground.
 * @throws {Error} if there is no such key: a fault of a figure's code, not of data.
 */
export function plainColour(key: string, theme: Theme): string {
  if (!isColourKey(key)) throw new Error(`Unknown colour \`${key}\`, expected one of ${Object.keys(COLOURS).join(", ")}`);
  return COLOURS[key][theme];
}

/**
 * The CSS reference of a key, for figures inside pages, where a style sheet decides on the ground.
 * @throws {Error} if there is no such key.
 */
export function pageColour(key: string): string {
  if (!isColourKey(key)) throw new Error(`Unknown colour \`${key}\`, expected one of ${Object.keys(COLOURS).join(", ")}`);
  return `var(--figure-${key})`;
}

/** Declarations of every `--figure-…` variable for one ground, to stand in a rule of the site's style sheet. */
export function paletteDeclarations(theme: Theme): string {
  return Object.entries(COLOURS)
    .map(([key, colour]) => `--figure-${key}: ${colour[theme]};`)
    .join(" ");
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two `#rrggbb` colours (WCAG 2.2): 1 to 21, in whichever order. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
