import { LINK_BARS, LINK_LIMITS, LINK_RULES, type LinkBarName, type LinkLimitName, type LinkRuleName } from "../../events/linking/rules.ts";
import { didYouMean } from "../../problems.ts";
import { attribute, type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";

interface Printed {
  name: LinkRuleName | LinkLimitName | LinkBarName;
  points?: number;
}

const LISTS: Record<string, readonly Printed[]> = { rules: LINK_RULES, limits: LINK_LIMITS, bars: LINK_BARS };

/** Points with their sign: they are added up. */
function signed(points: number, number: (value: number) => string): string {
  return points < 0 ? number(points) : `+${number(points)}`;
}

/** `::linking{of=rules}` prints what is weighed when reports are joined; `of=limits` what the sums are held against, `of=bars` what forbids it. */
export const linking: Directive = {
  name: "linking",
  form: "block",
  render: (call, { site }) => {
    const list = attribute(call, "of");
    const printed = LISTS[list];
    if (!printed)
      throw new DirectiveFault(`no list \`${list}\``, `one of ${Object.keys(LISTS).join(", ")}${didYouMean(list, Object.keys(LISTS))}`);
    const shown = (points: number) => (list === "rules" ? signed(points, site.say.number) : site.say.number(points));
    const items = printed.map(
      ({ name, points }) =>
        html`<dt id="link-${name}"><code>${name}</code>${points === undefined ? null : html` <span class="range">${shown(points)}</span>`}</dt><dd>${site.words.methods.linking[name]}</dd>\n`,
    );
    return html`<dl class="codes">${items}</dl>`;
  },
};
