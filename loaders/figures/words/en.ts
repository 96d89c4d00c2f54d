import type { Codebook } from "../../model/resources.ts";
import { codebookLabels, DISPUTED_SIGN, groupDigits } from "./common.ts";
import { countryName } from "./countries.ts";
import * as counts from "./en/counts.ts";
import * as dates from "./en/dates.ts";
import * as sentences from "./en/sentences.ts";
import { FIELDS, GROUPS, KNOWLEDGE, LANGUAGES, STATES } from "./en/terms.ts";
import type { Say } from "./say.ts";

/** English, as a newsroom writes it. */
export function english(codebook: Codebook): Say {
  const { noun, count, share, any, toll, bounds, sum, killed, tally } = counts;
  const { date, on, shortDate, period, years } = dates;
  const { list, within, nothing, sample, source, where, attack, capital } = sentences;
  return {
    language: "en",
    typeset: (text) => text,
    place: (name) => name,
    actor: (name) => name,
    precision: (code) => code,
    number: groupDigits,
    fixed: (value, decimals) => value.toFixed(decimals),
    ...{ noun, count, share, any, toll, bounds, sum, killed, tally },
    ...{ date, on, shortDate, period, years },
    ...{ list, within, nothing, sample, source, where, attack, capital },
    ...codebookLabels(codebook, "en"),
    group: (key) => GROUPS[key] ?? key,
    field: (name) => FIELDS[name] ?? name,
    knowledge: (name) => KNOWLEDGE[name] ?? name,
    state: (state) => STATES[state] ?? state,
    languageName: (code) => LANGUAGES[code] ?? code,
    country: (code) => countryName(code, "en"),
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
