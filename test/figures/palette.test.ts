import { describe, expect, test } from "vitest";
import { contrast, pageColour, paletteDeclarations, plainColour, TACTIC_COLOURS } from "../../loaders/figures/drawing/palette.ts";
import { CODEBOOK } from "./tables.ts";

const THEMES = ["light", "dark"] as const;

describe("contrast (WCAG 2.2)", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#777777", "#ffffff", 4.48],
    ["#ffffff", "#ffffff", 1],
  ])("%s on %s is %f", (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe.each(THEMES)("the palette on the %s ground", (theme) => {
  const on = (key: string, ground: string) => contrast(plainColour(key, theme), plainColour(ground, theme));

  test.each([...TACTIC_COLOURS, "neutral"])("%s reaches 3:1 as a mark, on the page and on the map", (key) => {
    expect(on(key, "ground")).toBeGreaterThanOrEqual(3);
    expect(on(key, "land")).toBeGreaterThanOrEqual(theme === "light" ? 2.6 : 3);
  });

  test.each(["ink", "soft"])("%s reaches 4.5:1 as text, on the page and on the map", (key) => {
    expect(on(key, "ground")).toBeGreaterThanOrEqual(4.5);
    expect(on(key, "land")).toBeGreaterThanOrEqual(4.5);
  });

  test("no two families of tactics have one colour", () => {
    const colours = TACTIC_COLOURS.map((key) => plainColour(key, theme));
    expect(new Set(colours).size).toBe(colours.length);
  });
});

test("the light colours of tactics are those that the house has chosen", () => {
  expect(TACTIC_COLOURS.map((key) => plainColour(key, "light"))).toEqual([
    "#12436d",
    "#28a197",
    "#801650",
    "#f46a25",
    "#a285d1",
    "#3d3d3d",
  ]);
});

test("no more than six hues carry meaning, and every tactic of the codebook has one of them", () => {
  expect(TACTIC_COLOURS.length).toBeLessThanOrEqual(6);
  expect(CODEBOOK.tactics.filter(({ colour }) => !(TACTIC_COLOURS as readonly string[]).includes(colour ?? ""))).toEqual([]);
});

test("every colour that a figure may ask for is declared for both grounds", () => {
  for (const theme of THEMES)
    for (const key of [...TACTIC_COLOURS, "ink", "ground"])
      expect(paletteDeclarations(theme)).toContain(`--figure-${key}: ${plainColour(key, theme)};`);
  expect(pageColour("ink")).toBe("var(--figure-ink)");
});

test("an unknown colour is a fault of the code", () => {
  expect(() => plainColour("puce", "light")).toThrow("Unknown colour `puce`, expected one of vehicle");
  expect(() => pageColour("toString")).toThrow("Unknown colour `toString`");
});
