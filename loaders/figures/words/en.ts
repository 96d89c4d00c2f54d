import type { Population } from "../../model/figure.ts";
import type { Codebook } from "../../model/resources.ts";
import { codebookLabels, DISPUTED_SIGN, dayParts, groupDigits } from "./common.ts";
import { countryName } from "./countries.ts";
import type { Noun, Say } from "./say.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

const NOUNS: Record<Noun, readonly [one: string, many: string]> = {
  attack: ["attack", "attacks"],
  article: ["article", "articles"],
  outlet: ["outlet", "outlets"],
  event: ["event", "events"],
  account: ["account", "accounts"],
  place: ["place", "places"],
  day: ["day", "days"],
  month: ["month", "months"],
  person: ["person", "people"],
  vehicleBomb: ["vehicle bomb", "vehicle bombs"],
  raid: ["raid", "raids"],
  disputedAttack: ["disputed attack", "disputed attacks"],
  claimedAttack: ["claimed attack", "claimed attacks"],
  ied: ["attack with an improvised explosive device", "attacks with improvised explosive devices"],
};

const GROUPS: Record<string, string> = {
  vehicle: "Vehicle bombs",
  ied: "IEDs and suicide vests",
  armed: "Raids, ambushes, shootings and clashes",
  fire: "Mortars, rockets and air strikes",
  kidnapping: "Kidnappings",
  state: "Operations and other",
  rest: "Other tactics",
  mixed: "Several families of tactics",
  none: "Tactic not stated",
  alone: "Nothing else",
  all: "All tactics",
};

const FIELDS: Record<string, string> = {
  date: "date",
  place: "place",
  country: "country",
  tactics: "tactic",
  perpetrator: "perpetrator",
  basis: "on whose word",
  target: "target",
  outcome: "outcome",
  killed: "killed",
  wounded: "wounded",
  attackers_killed: "attackers killed",
  initiator: "who began",
};

/** Fields as what a reader wants to know. */
const KNOWLEDGE: Record<string, string> = {
  date: "the date",
  place: "the place",
  tactics: "the tactic",
  perpetrator: "the perpetrator",
  target: "the target",
  outcome: "the outcome",
  killed: "the number of people killed",
  wounded: "the number of people wounded",
  attackers_killed: "the number of attackers killed",
  country: "the country",
  basis: "on whose word the perpetrator is named",
  initiator: "who began",
};

const STATES: Record<string, string> = { known: "known", partly: "partly known", missing: "not stated" };

const LANGUAGES: Record<string, string> = { en: "English", fr: "French", es: "Spanish", ar: "Arabic" };

/** Items that hold an "and" of their own are kept apart by semicolons. */
function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  if (items.some((item) => item.includes(" and "))) return `${items.slice(0, -1).join("; ")}; and ${items.at(-1)}`;
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function dateWith(months: readonly string[], from: string | null, to: string | null, precision: string): string {
  if (from === null || precision === "none") return "date not stated";
  const day = (iso: string) => {
    const { year, month, day: number } = dayParts(iso);
    return `${number} ${months[month - 1]} ${year}`;
  };
  const { year, month } = dayParts(from);
  const last = to ?? from;
  const end = dayParts(last);
  if (from === last) return day(from);
  const wholeMonth = dayParts(from).day === 1 && precision === "month" && end.month === month && end.year === year && end.day >= 28;
  if (wholeMonth) return `${months[month - 1]} ${year}`;
  if (from.endsWith("-01-01") && last.endsWith("-12-31")) return year === end.year ? year : `${year}–${end.year}`;
  if (year === end.year && month === end.month) return `${dayParts(from).day}–${day(last)}`;
  return `${day(from)} – ${day(last)}`;
}

function on(from: string | null, to: string | null, precision: string): string {
  if (from === null || precision === "none") return "";
  const date = dateWith(MONTHS, from, to, precision);
  return `${/^\d{1,2}[ –]/.test(date) ? "on" : "in"} ${date}`;
}

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

function toll({ low, best, high }: { low: number | null; best: number | null; high: number | null }, stated = false): string {
  const n = groupDigits;
  if (low === null && best === null && high === null) return stated ? "some, number not stated" : "not stated";
  if (low !== null && high !== null)
    return low === high ? n(low) : best === null ? `${n(low)} to ${n(high)}` : `${n(best)} (${n(low)} to ${n(high)})`;
  if (low !== null) return best === null || best === low ? `at least ${n(low)}` : `${n(best)} (at least ${n(low)})`;
  if (high !== null) return best === null || best === high ? `up to ${n(high)}` : `${n(best)} (up to ${n(high)})`;
  return `about ${n(best ?? 0)}`;
}

function bounds({ low, high, open }: { low: number | null; high: number | null; open: boolean }): string {
  const more = open ? " or more" : "";
  return low === high ? `${groupDigits(low ?? 0)}${more}` : `${groupDigits(low ?? 0)} to ${groupDigits(high ?? 0)}${more}`;
}

function sum({ low, best, high, open }: { low: number | null; best: number | null; high: number | null; open: boolean }): string {
  if (low === null || best === null || high === null) return "not stated";
  const n = groupDigits;
  if (low === high) return open ? `at least ${n(best)}` : n(best);
  return `${n(best)} (${n(low)}–${n(high)}${open ? "+" : ""})`;
}

function killed({ low, best, high, open }: { low: number | null; best: number | null; high: number | null; open: boolean }): string {
  if (best === null) return "a number of people that is not stated";
  const people = `${groupDigits(best)} ${NOUNS.person[best === 1 ? 0 : 1]}`;
  if (low === high) return open ? `at least ${people}` : people;
  return `${people} (sources give ${bounds({ low, high, open })})`;
}

const count = (value: number, noun: Noun) => `${value === 0 ? "no" : groupDigits(value)} ${NOUNS[noun][value === 1 ? 0 : 1]}`;

function share(part: number, whole: number, noun: Noun): string {
  const many = NOUNS[noun][1];
  if (whole === 1) return part === 1 ? `the one ${NOUNS[noun][0]}` : `not the one ${NOUNS[noun][0]}`;
  if (part === whole) return whole === 2 ? `both ${many}` : `all ${groupDigits(whole)} ${many}`;
  return `${part === 0 ? "none" : groupDigits(part)} of the ${groupDigits(whole)} ${many}`;
}

function any(whole: number, noun: Noun): string {
  const [one, many] = NOUNS[noun];
  if (whole < 3) return whole === 2 ? `either ${one}` : `the one ${one}`;
  return `any of the ${groupDigits(whole)} ${many}`;
}

function within(population: Population): string {
  return population.articles === 1 ? "in this one article" : `in these ${count(population.articles, "article")}`;
}

/** A publication date may be a day, a month or a year. */
function partialDate(iso: string): string {
  const { year, month } = dayParts(`${iso}-01-01`);
  if (iso.length === 10) return dateWith(MONTHS, iso, iso, "day");
  return iso.length === 7 ? `${MONTHS[month - 1]} ${year}` : year;
}

function source(population: Population): string {
  if (population.articles === 0 || population.published === null) return "No articles yet.";
  const { from, to } = population.published;
  const published = from === to ? `published ${partialDate(from)}` : `published from ${partialDate(from)} to ${partialDate(to)}`;
  const languages = list(population.languages.map((code) => LANGUAGES[code] ?? code));
  return `${count(population.articles, "article")} of ${count(population.publishers, "outlet")}, in ${languages}, ${published}.`;
}

function sample(shown: number, noun: Noun, population: Population): string {
  if (population.articles === 0) return "n = 0";
  const all =
    shown === population.attacks && shown > 0
      ? `: ${groupDigits(population.reported)} reported as news, ${groupDigits(shown - population.reported)} recalled in passing`
      : "";
  return `n = ${groupDigits(shown)} ${NOUNS[noun][shown === 1 ? 0 : 1]} ${within(population)}${all}`;
}

function where(place: string | null, country: string | null): string {
  return place ?? (country === null ? "place not stated" : `${countryName(country, "en")}, place not stated`);
}

const DIGITS = "One Two Three Four Five Six Seven Eight Nine".split(" ");

/** A sentence does not begin with a small number in digits. */
function capital(text: string): string {
  const opened = text.replace(/^[1-9](?= )/, (digit) => DIGITS[Number(digit) - 1] as string);
  return opened.charAt(0).toUpperCase() + opened.slice(1);
}

/** English, as a newsroom writes it. */
export function english(codebook: Codebook): Say {
  const { label, plural } = codebookLabels(codebook, "en");
  return {
    language: "en",
    number: groupDigits,
    count,
    share,
    any,
    noun: (value, noun) => NOUNS[noun][value === 1 ? 0 : 1],
    list,
    date: (from, to, precision) => dateWith(MONTHS, from, to, precision),
    on,
    shortDate: (from, to, precision) => dateWith(SHORT_MONTHS, from, to, precision),
    years: (from, to) => (from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`),
    label,
    plural,
    group: (key) => GROUPS[key] ?? key,
    field: (name) => FIELDS[name] ?? name,
    knowledge: (name) => KNOWLEDGE[name] ?? name,
    state: (state) => STATES[state] ?? state,
    languageName: (code) => LANGUAGES[code] ?? code,
    country: (code) => countryName(code, "en"),
    where,
    attack: ({ place, country, from, to, precision }) => `${where(place, country)}, ${dateWith(MONTHS, from, to, precision)}`,
    role: (role) => (role === "main" ? "reported as news" : "recalled in passing"),
    tally: (reported, recalled) => {
      const parts = [
        [reported, "reported"],
        [recalled, "recalled"],
      ] as const;
      return parts.flatMap(([value, word]) => (value === 0 ? [] : [`${groupDigits(value)} ${word}`])).join(", ");
    },
    toll,
    bounds,
    sum,
    killed,
    within,
    nothing: (noun, population) =>
      population.articles === 0 ? "There are no articles yet." : `No ${NOUNS[noun][0]} is reported ${within(population)}.`,
    sample,
    source,
    capital,
    disputedSign: DISPUTED_SIGN,
    yes: "yes",
    no: "no",
    rest: "all others",
    all: "all",
    missing: "not stated",
  };
}
