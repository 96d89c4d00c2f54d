import { LINK_BARS, LINK_LIMITS, LINK_RULES } from "../../events/linking/rules.ts";
import { didYouMean } from "../../problems.ts";
import { attribute, type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";

interface Printed {
  name: string;
  points?: number;
  description: { en: string };
}

const LISTS: Record<string, readonly Printed[]> = { rules: LINK_RULES, limits: LINK_LIMITS, bars: LINK_BARS };

/** Points with their sign: they are added up. */
function signed(points: number): string {
  return points < 0 ? `−${-points}` : `+${points}`;
}

/** `::linking{of=rules}` prints what is weighed when reports are joined; `of=limits` what the sums are held against, `of=bars` what forbids it. */
export const linking: Directive = {
  name: "linking",
  form: "block",
  render: (call) => {
    const list = attribute(call, "of");
    const printed = LISTS[list];
    if (!printed)
      throw new DirectiveFault(`no list \`${list}\``, `one of ${Object.keys(LISTS).join(", ")}${didYouMean(list, Object.keys(LISTS))}`);
    const shown = (points: number) => (list === "rules" ? signed(points) : String(points));
    const items = printed.map(
      ({ name, points, description }) =>
        html`<dt id="link-${name}"><code>${name}</code>${points === undefined ? null : html` <span class="range">${shown(points)}</span>`}</dt><dd>${description.en}</dd>\n`,
    );
    return html`<dl class="codes">${items}</dl>`;
  },
};
