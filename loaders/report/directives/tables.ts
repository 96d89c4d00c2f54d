import { TABLE_NAMES, type TableName } from "../../model/tables.ts";
import type { Directive, PageContext } from "../directive.ts";
import { html, type Markup } from "../escape.ts";

function downloadsOf({ site }: PageContext, table: TableName): Markup {
  const files = site.input.files.filter(({ path }) => new RegExp(`^data/${table}\\.[a-z]+$`).test(path));
  const links = files.map(({ path }) => html`<a href="/${path}" download>${path.slice(path.lastIndexOf(".") + 1).toUpperCase()}</a> `);
  return html`<p>${links}<span class="range">${site.words.labels.rows(site.say.number(site.input.tables[table].length))}</span></p>`;
}

function columns({ site }: PageContext, table: TableName): Markup {
  const { labels } = site.words;
  const rows = site.input.codebook.columns
    .filter((column) => column.table === table)
    .map((column) => {
      const notes = [
        column.key ? labels.key : null,
        column.required ? labels.required : null,
        column.references === "" ? null : `→ ${column.references}`,
      ];
      const values = column.values === "" ? null : html`<br><span class="range">${column.values.replaceAll(";", ", ")}</span>`;
      return html`<tr><th scope="row"><code>${column.name}</code></th><td>${[column.type, ...notes].filter((note) => note !== null).join(", ")}</td><td>${column.description}${values}</td></tr>\n`;
    });
  return html`<table class="cards"><thead><tr><th scope="col">${labels.column}</th><th scope="col">${labels.type}</th><th scope="col">${labels.meaning}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** `::tables` prints every table: what one row is, its files, its columns. */
export const tables: Directive = {
  name: "tables",
  form: "block",
  render: (_call, context) => {
    const { codebook } = context.site.input;
    const sections = TABLE_NAMES.map((table) => {
      const described = codebook.tables.find((candidate) => candidate.table === table);
      return html`<h3 id="table-${table}">${described?.title ?? table} <code>${table}</code></h3>
<p>${context.site.words.oneRow(described?.row ?? "")} ${described?.description ?? ""}</p>
${downloadsOf(context, table)}
<details><summary>${context.site.words.labels.columns}</summary>${columns(context, table)}</details>
`;
    });
    return html`${sections}`;
  },
};
