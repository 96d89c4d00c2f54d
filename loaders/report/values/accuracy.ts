import { saying, type ValueSource } from "./value.ts";

/** The coder's measured accuracy, as F1 over all languages; empty where it was not measured. */
export const accuracyValues: ValueSource = (site) => {
  const score = (set: string, measure: string) => {
    const row = site.input.accuracy.find(
      (candidate) => candidate.set === set && candidate.language === "all" && candidate.measure === measure,
    );
    return saying(row === undefined ? "" : site.say.fixed(row.f1, 2), "/methods#accuracy");
  };
  return Object.fromEntries(
    ["reserve", "blind", "tuned", "written"].flatMap((set) => [
      [`accuracy-${set}`, score(set, "main")],
      [`accuracy-${set}-all`, score(set, "all")],
    ]),
  );
};
