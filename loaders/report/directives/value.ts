import { didYouMean } from "../../problems.ts";
import { type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";
import { namedValues } from "../values/index.ts";

/**
 * `:value[name]` prints a named value, linked to what it counts; `{number}` its number alone, where the sentence has named
 * what is counted; `{capital}` at the start of a sentence.
 */
export const value: Directive = {
  name: "value",
  form: "inline",
  render: ({ content, attributes }, { site, path }, { plain }) => {
    const values = namedValues(site);
    const found = values.get(content);
    if (!found) throw new DirectiveFault(`no value \`${content}\``, `a named value${didYouMean(content, values.keys())}`);
    const said = attributes.number === "true" && found.number !== null ? site.words.bare(found.number) : found.text;
    const text = attributes.capital === "true" ? site.say.capital(said) : said;
    if (plain || found.href === null || found.href === path) return html`${text}`;
    const within = found.href.startsWith(`${path}#`) ? found.href.slice(path.length) : found.href;
    return html`<a class="counted" href="${within}">${text}</a>`;
  },
};
