import { describeTables, type TableSummary } from "../../tables.ts";
import type { Directive, PageContext } from "../directive.ts";
import { html, type Markup } from "../escape.ts";

function downloadsOf({ site }: PageContext, { files, rows }: TableSummary): Markup {
  const links = files.map((path) => html`<a href="/data/${path}" download>${path.slice(path.lastIndexOf(".") + 1).toUpperCase()}</a> · `);
  return html`<p>${links}<span class="range">${site.words.labels.rows(site.say.number(rows))}</span></p>`;
}

function columnsOf({ site }: PageContext, { columns, rows }: TableSummary): Markup {
  const { labels } = site.words;
  const lines = columns.map((column) => {
    const notes = [
      column.type,
      column.key ? labels.key : null,
      column.required ? labels.required : labels.filled(site.say.number(column.filled), site.say.number(rows)),
      column.references === "" ? null : `→ ${column.references}`,
    ];
    const values = column.values === "" ? null : html`<br><code class="range">${column.values.replaceAll(";", ", ")}</code>`;
    return html`<tr><th scope="row"><code>${column.name}</code></th><td>${notes.filter((note) => note !== null).join(", ")}</td><td>${site.say.typeset(column.description)}${values}</td></tr>\n`;
  });
  return html`<table class="cards"><thead><tr><th scope="col">${labels.column}</th><th scope="col">${labels.type}</th><th scope="col">${labels.meaning}</th></tr></thead><tbody>${lines}</tbody></table>`;
}

/** `::tables` prints every table: what one row is, its files, its columns and how many rows fill each. */
export const tables: Directive = {
  name: "tables",
  form: "block",
  render: (_call, context) => {
    const { words, say, input } = context.site;
    const sections = describeTables(input.tables, input.codebook, words.language).map(
      (summary) => html`<h3 id="table-${summary.table}">${summary.title} <code>${summary.table}</code></h3>
<p>${words.oneRow(summary.row)} ${say.typeset(summary.description)}</p>
${downloadsOf(context, summary)}
<details><summary>${words.labels.columns}</summary>${columnsOf(context, summary)}</details>
`,
    );
    return html`${sections}`;
  },
};
