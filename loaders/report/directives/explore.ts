import { exploreWords } from "../../exploring/words/words.ts";
import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";
import { eventTable } from "../event/list.ts";
import { figureMarkup } from "../figure/markup.ts";

/** Events that stand in the page before its script has run; the list of events holds them all. */
const SHOWN = 20;

/**
 * `::explore` is the page for one's own questions. What stands in it is the first figure, the map and the events as the report has
 * them: read without script, and what script begins with.
 */
export const explore: Directive = {
  name: "explore",
  form: "block",
  render: (_call, { site }) => {
    const words = exploreWords(site.say);
    const { labels } = site.words;
    const [first] = site.input.figures;
    const map = site.figureById.get("map");
    const shown = (figure: typeof map) => (figure === undefined ? null : figureMarkup(site, figure, "h2"));
    return html`<div class="explore" data-root="${site.input.settings.home === "/" ? "." : ".."}" data-source="${site.exploreSource}" data-failed="${words.failed}">
<noscript><p class="aside">${words.still} <a href="/events/">${labels.events}</a> · <a href="/data">${labels.data}</a></p></noscript>
<details class="explore-choose" open><summary>${words.choose}</summary><div class="explore-place"></div></details>
<p class="explore-status" role="status">${words.loading}</p>
<ul class="explore-asked"></ul>
<div class="explore-figure">${shown(first)}</div>
<div class="explore-map">${first === map ? null : shown(map)}</div>
<div class="explore-list wide">${eventTable(site, site.events.slice(0, SHOWN), words.list)}</div>
<section class="explore-taking" aria-labelledby="take"></section>
</div>`;
  },
};
