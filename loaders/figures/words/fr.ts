import type { Codebook } from "../../model/resources.ts";
import { codebookLabels, DISPUTED_SIGN } from "./common.ts";
import { countryName } from "./countries.ts";
import { actorName } from "./fr/actors.ts";
import * as counts from "./fr/counts.ts";
import * as dates from "./fr/dates.ts";
import { placeName } from "./fr/geography.ts";
import * as sentences from "./fr/sentences.ts";
import { FIELDS, GROUPS, KNOWLEDGE, LANGUAGES, PRECISIONS, STATES } from "./fr/terms.ts";
import { french, typesetFrench } from "./french.ts";
import type { Say } from "./say.ts";

/** French, as a newsroom writes it. */
export function frenchSay(codebook: Codebook): Say {
  const { noun, count, share, any, toll, bounds, sum, killed, tally, digits } = counts;
  const { date, on, shortDate, period, years } = dates;
  const { list, within, nothing, sample, source, where, attack, capital } = sentences;
  return french<Say>({
    language: "fr",
    number: digits,
    fixed: (value, decimals) => value.toFixed(decimals).replace(".", ","),
    ...{ noun, count, share, any, toll, bounds, sum, killed, tally },
    ...{ date, on, shortDate, period, years },
    ...{ list, within, nothing, sample, source, where, attack, capital },
    ...codebookLabels(codebook, "fr"),
    typeset: typesetFrench,
    place: placeName,
    actor: actorName,
    precision: (code) => PRECISIONS[code] ?? code,
    group: (key) => GROUPS[key] ?? key,
    field: (name) => FIELDS[name] ?? name,
    knowledge: (name) => KNOWLEDGE[name] ?? name,
    state: (state) => STATES[state] ?? state,
    languageName: (code) => LANGUAGES[code] ?? code,
    country: (code) => countryName(code, "fr"),
    role: (role) => (role === "main" ? "rapportée à chaud" : "rappelée au passage"),
    disputedSign: DISPUTED_SIGN,
    yes: "oui",
    no: "non",
    rest: "toutes les autres",
    all: "toutes",
    several: "plusieurs",
    missing: "non précisé",
  });
}
