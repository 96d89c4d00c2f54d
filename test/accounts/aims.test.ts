import { expect, test } from "vitest";
import { aimOf } from "../../loaders/accounts/aims.ts";
import type { Voice } from "../../loaders/accounts/voices.ts";

type Figures = Voice["figures"];

/** So many soldiers killed, one or some of them in each sentence, as parts of a total of people of no named kind. */
function figures(size: number, looked: () => void): Figures {
  return Array.from({ length: size }, (_, index) => {
    const whole = index % 2 === 0;
    const count = { low: null, best: whole ? 5 : 1, high: null };
    const item = { sentence: index >> 1, outcome: "killed", group: whole ? "unknown" : "military", isPart: !whole, count, from: 0, to: 1 };
    return {
      clause: {},
      get item() {
        looked();
        return item;
      },
    } as unknown as Figures[number];
  });
}

test("a small part of a total does not say whom an attack was aimed at", () => {
  expect(aimOf({ targets: [], figures: figures(2, () => {}) })).toBe(null);
  expect(aimOf({ targets: [], figures: figures(2, () => {}).slice(1) })?.target).toBe("military");
});

test("the work of finding the aim grows with the figures, not with their square", () => {
  const work = (size: number) => {
    let looks = 0;
    aimOf({
      targets: [],
      figures: figures(size, () => {
        looks += 1;
      }),
    });
    return looks;
  };
  expect(work(2000)).toBeLessThan(2.5 * work(1000));
});
