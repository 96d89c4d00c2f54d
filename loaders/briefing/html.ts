import { html, type Markup, trusted } from "../report/escape.ts";
import { type Brief, type BriefFigure, plainText } from "./brief.ts";

const STYLE = `body{font:11pt/1.45 Georgia,"Times New Roman",serif;color:#1b1b1b;background:#fff;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0 0 1rem}h2{font-size:1.2rem;line-height:1.25;margin:.1rem 0}
.kicker,.subtitle,.note,table{font-family:Arial,Helvetica,sans-serif;font-size:.78rem;color:#595959;margin:.25rem 0}
figure{margin:0 0 1.6rem;break-inside:avoid}img{width:100%;height:auto;max-height:95mm;object-fit:contain;object-position:left}
table{border-collapse:collapse;width:100%;color:#1b1b1b}caption{text-align:left}th,td{text-align:left;padding:.12rem .6rem .12rem 0;border-bottom:1px solid #d9d9d6;vertical-align:top}.many{font-size:.6rem}
@page{size:A4;margin:18mm}@media print{body{margin:0;max-width:none;padding:0}}`;

/** The brief as one file that needs nothing else: figures, tables, citations. */
export function briefHtml({ title, language, authors, citation, figures, words }: Brief): Uint8Array {
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${authors}">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
${figures.map((figure) => figureMarkup(figure, words.moreRows))}<p class="note">${words.cite}${words.colon}${citation}</p>
</body>
</html>
`;
  return new TextEncoder().encode(plainText(page.source));
}

/** Tables with more columns than that are set smaller, so that they stay on the page. */
const MOST_COLUMNS = 9;

function figureMarkup(
  { kicker, headline, subtitle, n, note, source, citation, alt, picture, table }: BriefFigure,
  more: (count: number) => string,
): Markup {
  const shown = shortTable(table);
  const heads = shown.heads.map((head) => html`<th scope="col">${head}</th>`);
  const rows = shown.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`);
  const data = Buffer.from(picture.png).toString("base64");
  return html`<figure>
<p class="kicker">${kicker}</p>
<h2>${headline}</h2>
<p class="subtitle">${subtitle}. ${n}.</p>
<img src="data:image/png;base64,${trusted(data)}" alt="${alt}" width="${picture.width}" height="${picture.height}">
<table${shown.heads.length > MOST_COLUMNS ? html` class="many"` : null}><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table>
${shown.rest > 0 ? html`<p class="note">${more(shown.rest)}</p>\n` : null}<figcaption><p class="note">${note} ${source}</p><p class="note">${citation}</p></figcaption>
</figure>
`;
}

/** Rows that a brief has room for; the figure's file holds them all. */
const LONGEST = 6;

/** The first rows of a table. */
export function shortTable({ heads, rows }: BriefFigure["table"]): BriefFigure["table"] & { rest: number } {
  return { heads, rows: rows.slice(0, LONGEST), rest: Math.max(0, rows.length - LONGEST) };
}
