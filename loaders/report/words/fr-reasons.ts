import type { ReasonWords } from "../../events/telling.ts";
import { de } from "../../figures/words/fr/grammar.ts";
import { KNOWLEDGE } from "../../figures/words/fr/terms.ts";
import type { Say } from "../../figures/words/say.ts";

/** Kinds of vehicle, and ways of claiming. */
export const OTHER_CODES: Record<string, string> = {
  car: "voiture",
  truck: "camion",
  motorcycle: "moto",
  pickup: "pick-up",
  boat: "bateau",
  ambulance: "ambulance",
  vehicle: "véhicule",
  statement: "communiqué",
  message: "message",
  audio: "message audio",
  video: "vidéo",
  online: "en ligne",
  radio: "radio",
  telephone: "téléphone",
};

const TOLLS = { killed: "tués", wounded: "blessés", attackers_killed: "assaillants tués" };

const FEATURES: ReasonWords["features"] = {
  "same-place": "le même lieu",
  "same-area": "la même zone",
  "same-day": "le même jour",
  "overlapping-days": "des jours qui se recoupent",
  "day-apart": "des dates à un jour d’écart",
  "same-month": "le même mois",
  "same-year": "la même année",
  undated: "une date que l’un ne donne pas",
  "undated-news": "l’actualité des mêmes semaines",
  "undated-other-news": "l’actualité de semaines différentes",
  "other-time": "des dates différentes",
  "place-unnamed": "un lieu que l’un ne nomme pas",
  "spelt-alike": "des lieux d’orthographe voisine",
  "neighbouring-places": "des lieux voisins",
  "other-place": "des lieux différents",
  "other-country": "des pays différents",
  "same-tactic": "le même mode opératoire",
  "one-kind": "des modes opératoires du même genre",
  "one-family": "des modes opératoires différents d’une même famille",
  "other-tactics": "des modes opératoires différents",
  "same-target": "la même cible",
  "other-target": "des cibles différentes",
  "same-perpetrator": "le même auteur",
  "other-perpetrator": "des auteurs différents",
  "same-neighbourhood": "le même quartier",
  "other-neighbourhood": "des quartiers différents",
  "same-toll": "le même bilan",
  "close-tolls": "des bilans proches",
  "compatible-tolls": "des bilans compatibles",
  "different-tolls": "des bilans différents",
  "very-different-tolls": "des bilans très différents",
  "told-apart": "distingués par un même article",
  "other-side": "engagés par des camps différents",
};

const REFUSALS: ReasonWords["refusals"] = {
  "one-article": "un même article en fait deux événements",
  countries: "ils se situent dans des pays différents",
  sides: "ils ont été engagés par des camps différents",
  dates: "leurs dates sont trop éloignées",
  places: "leurs lieux sont distincts",
  "too-unlike": "leurs autres versions diffèrent trop",
  "vaguer-third": "deux événements ne sont pas réunis par un troisième plus vague",
};

/** Reasons in French. Names of sources and what an analyst wrote stay as they are. */
export function frenchReasons(say: Say): ReasonWords {
  return {
    features: FEATURES,
    within: (inner, outer) => `${inner}, qui se trouve dans ${outer}`,
    toll: (counts, field) => `${counts.join(" et ")} ${TOLLS[field]}`,
    kilometres: (value) => `${say.number(value)} km`,
    refusals: REFUSALS,
    rival: (report) => `ce pourrait tout aussi bien être le récit ${de(report)}`,
    tooLittle: "trop peu en commun",
    inSpiteOf: (alike, unlike) => `${alike} ; malgré ${unlike}`,
    alikeIn: (unlike, alike) => `${unlike} ; points communs : ${alike}`,
    decided: (why) => `décidé : ${why}`,
    semicolon: " ; ",
    given: (value, by) => `${value}, selon ${by}`,
    notes: {
      "groups-added-up": ", groupes additionnés",
      "own-operation": " ; chiffre d’une force sur sa propre opération",
      "with-the-toll": ", avec le bilan",
    },
    but: (one, other) => `${one}, mais ${other}`,
    denial: (by, of) => `démenti de ce que dit ${of} par ${by}`,
    fitting: (value, by) => `${value}, d’après ${by}`,
    named: (by) => `nommé par ${by}`,
    earliestClaim: (by) => `première revendication, par ${by}`,
    perpetrator: (perpetrators, basis, by) => `${say.list(perpetrators)} : ${basis}, selon ${by}`,
    inferred: (reports) => `déduit du récit ${de(reports)}`,
    field: (name, dispute) => `${KNOWLEDGE[name] ?? name} : ${dispute}`,
    corrected: (now, was, { correction, why, source }) => `${correction} : ${now} (avant : ${was}) : ${why} (${source})`,
    confirmed: (value, { correction, why, source }) => `${correction} : ${value} : ${why} (${source})`,
  };
}
