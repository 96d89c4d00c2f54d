import { didYouMean } from "../../problems.ts";
import { attribute, type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";
import { eventTable } from "../event/list.ts";
import { attacksOf, GROUPS, type GroupName } from "../values/groups.ts";

/** As many rows as fit a page's weight; the list of events has them all. */
const LONGEST = 60;

function isGroup(name: string): name is GroupName {
  return Object.hasOwn(GROUPS, name);
}

/** `::cases{of=vehicle-bombs}` lists a group of attacks, the latest first where there are too many for a page. */
export const cases: Directive = {
  name: "cases",
  form: "block",
  render: (call, { site }) => {
    const group = attribute(call, "of");
    if (!isGroup(group))
      throw new DirectiveFault(
        `no group \`${group}\``,
        `one of ${Object.keys(GROUPS).join(", ")}${didYouMean(group, Object.keys(GROUPS))}`,
      );
    const events = attacksOf(site, group).flatMap(({ event_id }) => site.eventById.get(event_id) ?? []);
    const shown = events.length > LONGEST ? events.slice(-LONGEST) : events;
    const rest =
      events.length > LONGEST
        ? html`<p class="aside"><a href="/events/">${site.words.labels.all(site.say.number(events.length))}</a></p>`
        : null;
    return html`<div id="cases" class="wide">${eventTable(site, shown, site.say.capital(site.words.counted(events.length, group)))}${rest}</div>`;
  },
};
