import { didYouMean } from "../../problems.ts";
import { type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";
import type { DirectiveCall } from "../markdown/directives.ts";
import type { Site } from "../site-index.ts";
import { namedValues } from "../values/index.ts";
import type { NamedValue } from "../values/value.ts";
import { wordsIn } from "../words/words.ts";

const inDigits = new WeakMap<Site, Site>();

/** The site as it speaks where numbers are in digits. */
function withDigits(site: Site): Site {
  const known = inDigits.get(site);
  if (known) return known;
  const digits = { ...site, words: wordsIn(site.words.language, site.say, "digits") };
  inDigits.set(site, digits);
  return digits;
}

/** A value by its name. Throws `DirectiveFault` where there is none. */
function valueNamed(name: string, site: Site): NamedValue {
  const values = namedValues(site);
  const found = values.get(name);
  if (!found) throw new DirectiveFault(`no value \`${name}\``, `a named value${didYouMean(name, values.keys())}`);
  return found;
}

/** What a call prints of a value. */
function textOf({ attributes }: DirectiveCall, value: NamedValue, site: Site): string {
  if (value.number === null) return value.text;
  if (attributes.of !== undefined) {
    const whole = valueNamed(attributes.of, site);
    return site.words.partOf(value.number, whole.number ?? 0, whole.text);
  }
  return attributes.number === "true" ? site.words.bare(value.number) : value.text;
}

/**
 * `:value[name]` prints a named value, linked to what it counts; `{number}` its number alone, where the sentence has named
 * what is counted; `{of=name}` how much it is of another value; `{capital}` at the start of a sentence. Numbers up to nine are words in
 * prose, and digits in a standfirst, where they stand beside the headlines of figures.
 */
export const value: Directive = {
  name: "value",
  form: "inline",
  render: (call, { site: spelling, path }, { plain, headlines }) => {
    const site = headlines ? withDigits(spelling) : spelling;
    const found = valueNamed(call.content, site);
    const said = textOf(call, found, site);
    const text = call.attributes.capital === "true" ? site.say.capital(said) : said;
    if (plain || found.href === null || found.href === path) return html`${text}`;
    const within = found.href.startsWith(`${path}#`) ? found.href.slice(path.length) : found.href;
    return html`<a class="counted" href="${within}">${text}</a>`;
  },
};
