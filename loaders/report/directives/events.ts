import { type Directive, DirectiveFault } from "../directive.ts";
import { html } from "../escape.ts";
import { eventTable } from "../event/list.ts";
import { listPages, pageOf } from "../lists.ts";

/** `::events` lists every event, a part a page where there are many. */
export const events: Directive = {
  name: "events",
  form: "block",
  render: (_call, { site, subject }) => {
    if (subject.kind !== "list") throw new DirectiveFault("`events` on another page", "the page `docs/events/index.md`");
    const caption = site.say.capital(site.words.counted(site.events.length, "event"));
    return html`<div class="listing">${eventTable(site, pageOf(site.events, subject.page), caption)}${listPages(site, "/events/", site.events.length, subject.page)}</div>`;
  },
};
