import { reaches } from "../../scoring/performance.ts";
import type { Directive } from "../directive.ts";
import { html } from "../escape.ts";
import { PERFORMANCE_WORDS, performanceCells } from "../words/performance.ts";

/** `::performance` prints what the product was measured to cost, each cost beside another of the same run, and the machine. */
export const performance: Directive = {
  name: "performance",
  form: "block",
  render: (_call, { site }) => {
    const rows = site.input.performance;
    const words = PERFORMANCE_WORDS[site.words.language];
    if (rows.length === 0) return html`<p class="aside">${words.notMeasured}</p>`;
    const [measured, ours, against, ratio, goal] = words.columns;
    const body = rows.map((row) => {
      const [what, own, other, compared, limit] = performanceCells(row, words, site.say);
      const missed = reaches(row) ? null : html` <strong>${words.missed}</strong>`;
      return html`<tr><th scope="row">${what}</th><td data-label="${ours}${words.colon}">${own}</td><td data-label="${against}${words.colon}">${other}</td><td class="number" data-label="${ratio}${words.colon}">${compared}</td><td${limit === "" ? null : html` data-label="${goal}${words.colon}"`}>${limit}${missed}</td></tr>\n`;
    });
    const machines = [...new Set(rows.map(({ machine }) => machine))];
    return html`<div class="table-scroll wide" tabindex="0" role="region" aria-label="${words.caption}"><table class="cards"><caption>${words.caption}</caption>
<thead><tr><th scope="col">${measured}</th><th scope="col">${ours}</th><th scope="col">${against}</th><th scope="col" class="number">${ratio}</th><th scope="col">${goal}</th></tr></thead><tbody>${body}</tbody></table></div>
<p>${words.machine(site.say.list(machines))}</p>`;
  },
};
