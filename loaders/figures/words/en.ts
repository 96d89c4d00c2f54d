import type { Codebook } from "../../model/resources.ts";
import { codebookLabels, countryNames, DISPUTED_SIGN, groupDigits } from "./common.ts";
import { years } from "./dates.ts";
import * as counts from "./en/counts.ts";
import * as dates from "./en/dates.ts";
import { placeName } from "./en/places.ts";
import * as sentences from "./en/sentences.ts";
import * as terms from "./en/terms.ts";
import type { Say } from "./say.ts";
import { termsFrom, whereWith } from "./shapes.ts";

/** English, as a newsroom writes it. */
export function english(codebook: Codebook): Say {
  const { noun, count, share, any, toll, bounds, sum, killed, tally } = counts;
  const { date, on, shortDate, period } = dates;
  const { list, within, nothing, sample, source, capital } = sentences;
  const names = { place: placeName, country: countryNames(codebook, "en") };
  return {
    language: "en",
    typeset: (text) => text,
    actor: (name) => name,
    precision: (code) => code,
    number: (value) => groupDigits(value),
    fixed: groupDigits,
    ...{ noun, count, share, any, toll, bounds, sum, killed, tally },
    ...{ date, on, shortDate, period, years },
    ...{ list, within, nothing, sample, source, capital },
    ...{ ...names, ...whereWith({ ...names, date }, "place not stated") },
    ...codebookLabels(codebook, "en"),
    ...termsFrom(terms),
    role: (role) => (role === "main" ? "reported as news" : "recalled in passing"),
    disputedSign: DISPUTED_SIGN,
    yes: "yes",
    no: "no",
    rest: "all others",
    all: "all",
    several: "several",
    missing: "not stated",
  };
}
