import * as Inputs from "@observablehq/inputs";
import type { Choice } from "../../../loaders/exploring/choices.ts";
import { FILTERS, type FilterKey, type ValueKind } from "../../../loaders/exploring/filters.ts";
import { valueText } from "../../../loaders/exploring/in-words.ts";
import type { Query } from "../../../loaders/exploring/query.ts";
import type { ExploreWords } from "../../../loaders/exploring/words/words.ts";
import { FIGURES } from "../../../loaders/figures/index.ts";
import type { Say } from "../../../loaders/figures/words/say.ts";

/** What the filters are made from. */
export interface Offer {
  choices: Record<FilterKey, Choice[]>;
  say: Say;
  words: ExploreWords;
  /** Told of every change, with the whole query. */
  change: (query: Query) => void;
}

/** The filters of the page, and how they are set to a query that came from elsewhere. */
export interface Controls {
  element: HTMLElement;
  set: (query: Query) => void;
}

type Input<Value> = HTMLElement & { value: Value };

/** More values than that are a list to choose from, not boxes to tick. */
const BOXES = 14;

function fieldset(name: string, input: HTMLElement): HTMLFieldSetElement {
  const field = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = name;
  field.append(legend, input);
  return field;
}

/** One filter: boxes for a few values, a list for many. `read` gives the query with what is chosen in it. */
interface Part {
  element: HTMLElement;
  set: (query: Query) => void;
  read: (query: Query) => Query;
}

function withValues(query: Query, key: FilterKey, values: readonly string[]): Query {
  const { [key]: _, ...others } = query.wanted;
  return { ...query, wanted: values.length === 0 ? others : { ...others, [key]: [...values].sort() } };
}

function boxes(key: FilterKey, name: string, values: readonly string[], format: (value: string) => string): Part {
  const input = Inputs.checkbox(values, { format }) as Input<string[]>;
  return {
    element: fieldset(name, input),
    set: ({ wanted }) => {
      input.value = [...(wanted[key] ?? [])];
    },
    read: (query) => withValues(query, key, input.value),
  };
}

/** A list adds to what is chosen; what is chosen stands above the figure, where it is taken off. */
function list(key: FilterKey, name: string, values: readonly string[], format: (value: string) => string, any: string): Part {
  const options = ["", ...values];
  const input = Inputs.select(options, { label: name, format: (value: string) => (value === "" ? any : format(value)) }) as Input<string>;
  return {
    element: input,
    set: ({ wanted }) => {
      const [first] = wanted[key] ?? [];
      input.value = wanted[key]?.length === 1 && first !== undefined && options.includes(first) ? first : "";
    },
    read: (query) => withValues(query, key, input.value === "" ? [] : [input.value]),
  };
}

function filterPart(key: FilterKey, kind: ValueKind, { choices, say, words }: Offer): Part | null {
  const offered = choices[key];
  if (offered.length === 0) return null;
  const events = new Map(offered.map((choice) => [choice.value, choice.events]));
  const format = (value: string) => `${valueText(kind, value, say, words)} (${say.number(events.get(value) ?? 0)})`;
  const values = offered.map(({ value }) => value);
  const name = words.filters[key];
  const isNamed = kind === "actor" || kind === "place";
  return !isNamed && values.length <= BOXES ? boxes(key, name, values, format) : list(key, name, values, format, words.any);
}

function timePart(key: "from" | "to", words: ExploreWords): Part {
  const form = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
  const input = Inputs.text({ label: words[key], placeholder: words.dateForm, pattern: form, submit: false }) as Input<string>;
  // Placeholders go when something is typed: how a day is written is told all the same.
  input.querySelector("input")?.setAttribute("title", words.dateForm);
  return {
    element: input,
    set: (query) => {
      input.value = query[key] ?? "";
    },
    read: (query) => ({ ...query, [key]: input.value === "" ? null : input.value }),
  };
}

function figurePart({ say, words }: Offer): Part {
  const questions = new Map(FIGURES.map(({ id, question }) => [id, question[say.language] ?? id]));
  const format = (id: string) => questions.get(id) ?? id;
  const input = Inputs.select([...questions.keys()], { label: words.figure, format }) as Input<string>;
  return {
    element: input,
    set: ({ figure }) => {
      input.value = figure !== null && questions.has(figure) ? figure : (FIGURES[0]?.id ?? "");
    },
    read: (query) => ({ ...query, figure: input.value === FIGURES[0]?.id ? null : input.value }),
  };
}

/** Makes the filters: only those that can choose between something. */
export function makeControls(offer: Offer): Controls {
  const filters = FILTERS.map(({ key, kind }) => filterPart(key, kind, offer)).filter((part) => part !== null);
  const isField = ({ element }: Part) => element.localName === "fieldset";
  // Single lines together, then the boxes: a grid without holes.
  const lines = [
    figurePart(offer),
    timePart("from", offer.words),
    timePart("to", offer.words),
    ...filters.filter((part) => !isField(part)),
  ];
  const parts = [...lines, ...filters.filter(isField)];
  const element = document.createElement("div");
  element.className = "explore-controls";
  element.append(...parts.map((part) => part.element));
  let current: Query | null = null;
  for (const part of parts)
    part.element.addEventListener("input", () => {
      if (current === null) return;
      // What a mark was opened in is another selection now, and so is the page of the list.
      const asked = part.read({ ...current, page: 1 });
      offer.change(part === parts[0] ? asked : { ...asked, marks: [] });
    });
  // No field is sent anywhere: Enter in one of them must not leave the page.
  element.addEventListener("submit", (event) => event.preventDefault());
  return {
    element,
    set: (query) => {
      current = query;
      for (const part of parts) part.set(query);
    },
  };
}
