import { saying, type ValueSource } from "./value.ts";

/** The coder's measured accuracy, as F1 over all languages; empty where it was not measured. */
export const accuracyValues: ValueSource = (site) => {
  const score = (set: string, measure: string) => {
    const row = site.input.accuracy.find(
      (candidate) => candidate.set === set && candidate.language === "all" && candidate.measure === measure,
    );
    return saying(row === undefined ? "" : row.f1.toFixed(2), "/methods#accuracy");
  };
  return {
    "accuracy-reserve": score("reserve", "main"),
    "accuracy-reserve-all": score("reserve", "all"),
    "accuracy-tuned": score("tuned", "main"),
    "accuracy-tuned-all": score("tuned", "all"),
  };
};
