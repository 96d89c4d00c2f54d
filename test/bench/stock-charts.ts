/**
 * The overview's charts as Framework's own guide draws them, by figure: Plot in the reader's browser, from the rows that the
 * report's own figures draw. Few attacks are drawn one by one and many are summed, as there.
 */
export const CHARTS: Record<string, string> = {
  "attacks-over-time": `const day = (text) => new Date(text);
const single = rows.every((row) => row.reported + row.recalled <= 1);
const chart = Plot.plot({ width, marginLeft: 100, x: { type: "utc", grid: true }, color: { legend: true }, marks: single ? [
  Plot.ruleY(rows, { x1: (row) => day(row.from), x2: (row) => day(row.to), y: "lane", stroke: "lane" }),
  Plot.dot(rows, { x: (row) => day(row.from), y: "lane", stroke: "lane", fill: (row) => (row.reported ? row.lane : null), r: 6,
    href: (row) => "./events/" + row.event_ids, title: (row) => [row.place, row.from, row.tactics].join(", "), tip: true }),
] : [
  Plot.rectY(rows, { x1: (row) => day(row.from), x2: (row) => day(row.to), y: "reported", fy: "lane", fill: "lane", tip: true }),
  Plot.rectY(rows, { x1: (row) => day(row.from), x2: (row) => day(row.to), y: "recalled", fy: "lane", stroke: "lane", tip: true }),
  Plot.ruleY([0]),
] });`,
  "casualties-by-tactic": `const chart = Plot.plot({ width, marginLeft: 100, x: { grid: true, label: "people" }, marks: [
  Plot.ruleY(rows, { x1: "low", x2: (row) => row.high ?? row.best, y: "tactic", fy: "outcome" }),
  Plot.dot(rows, { x: "best", y: "tactic", fy: "outcome", fill: "tactic", r: 5, title: (row) => row.tactic + ": " + row.best, tip: true }),
  Plot.text(rows, { x: (row) => row.high ?? row.best, y: "tactic", fy: "outcome", text: (row) => row.best + " in " + row.counted, dx: 10, textAnchor: "start" }),
] });`,
  "targets-by-tactic": `const chart = Plot.plot({ width, marginLeft: 100, x: { axis: "top" }, marks: [
  Plot.dot(rows, { x: "group", y: "target", r: (row) => row.reported + row.recalled, stroke: "group", fill: (row) => (row.reported ? row.group : null),
    title: (row) => row.actors, tip: true }),
  Plot.text(rows, { x: "group", y: "target", text: (row) => row.reported + row.recalled, dx: 20 }),
] });`,
};

/** A figure's place on the page: its words, its chart and its rows as a table, put in by the browser. */
export const FIGURE = `
<h3>Figure \${report.figures["ID"].number}. \${report.figures["ID"].title}</h3>

\${report.figures["ID"].subtitle}

\`\`\`js
const { rows, alt } = report.figures["ID"];
CHART
chart.setAttribute("aria-label", alt);
display(chart);
\`\`\`

\${report.figures["ID"].n}. \${report.figures["ID"].caption} \${report.figures["ID"].source}

\`\`\`js
const { rows } = report.figures["ID"];
const table = document.createElement("table");
for (const cells of [Object.keys(rows[0] ?? {}), ...rows.map(Object.values)]) {
  const line = table.insertRow();
  for (const cell of cells) line.insertCell().textContent = cell;
}
const details = document.createElement("details");
details.append(Object.assign(document.createElement("summary"), { textContent: "Table" }), table);
display(details);
\`\`\`
`;
