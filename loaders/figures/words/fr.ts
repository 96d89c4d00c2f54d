import type { Codebook } from "../../model/resources.ts";
import { codebookLabels, countryNames, DISPUTED_SIGN } from "./common.ts";
import { years } from "./dates.ts";
import { actorName } from "./fr/actors.ts";
import * as counts from "./fr/counts.ts";
import * as dates from "./fr/dates.ts";
import { placeName } from "./fr/geography.ts";
import * as sentences from "./fr/sentences.ts";
import * as terms from "./fr/terms.ts";
import { french, typesetFrench } from "./french.ts";
import type { Say } from "./say.ts";
import { termsFrom, whereWith } from "./shapes.ts";

/** French, as a newsroom writes it. */
export function frenchSay(codebook: Codebook): Say {
  const { noun, count, share, any, toll, bounds, sum, killed, tally, digits } = counts;
  const { date, on, shortDate, period } = dates;
  const { list, within, nothing, sample, source, capital } = sentences;
  const names = { place: placeName, country: countryNames(codebook, "fr") };
  return french<Say>({
    language: "fr",
    number: (value) => digits(value),
    fixed: digits,
    ...{ noun, count, share, any, toll, bounds, sum, killed, tally },
    ...{ date, on, shortDate, period, years },
    ...{ list, within, nothing, sample, source, capital },
    ...{ ...names, ...whereWith({ ...names, date }, "lieu non précisé") },
    ...codebookLabels(codebook, "fr"),
    ...termsFrom(terms),
    typeset: typesetFrench,
    actor: actorName,
    precision: (code) => terms.PRECISIONS[code] ?? code,
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
