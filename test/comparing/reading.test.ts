import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExport } from "../../loaders/comparing.ts";
import { codedDate } from "../../loaders/events/interval.ts";
import { formatProblem } from "../../loaders/problems.ts";
import { acledExport, COUNTRIES, file, gtdExport, ucdpExport } from "./exports.ts";

const GTD = gtdExport([["202106210001", 2021, 6, 21, "Gossi", 15.82, -1.29, 1, 3, 7, 4, 1]]);
const ACLED = acledExport([["MLI1", "2021-06-21", "Battles", "Armed clash", "Gossi", 15.82, -1.29, 7]]);
const UCDP = ucdpExport([[1, "2021-06-21 00:00:00.000", "2021-06-21 00:00:00.000", [1, 1], "Gossi town", 15.82, -1.29, 1, [6, 7, 7]]]);

const read = (text: string, format: "gtd" | "acled" | "ucdp" | null = null) => readExport(file(text), COUNTRIES, format);

describe("an export is recognised by its columns", () => {
  const semicolons = (text: string) => text.replaceAll(",", ";");
  it.each([
    ["gtd", "as published", GTD],
    ["acled", "as published", ACLED],
    ["ucdp", "as published", UCDP],
    ["gtd", "with semicolons", gtdExport([["1", 2021, 6, 21, "Gossi", 15.82, -1.29, 1, 3, 7, 4]], ";")],
    ["acled", "with tabs", acledExport([["MLI1", "2021-06-21", "Battles", "Armed clash", "Gossi", 15.82, -1.29, 7]], "\t")],
    ["ucdp", "with a byte order mark", `\ufeff${UCDP}`],
    ["gtd", "with carriage returns", GTD.replaceAll("\n", "\r\n")],
    ["acled", "with its columns in capitals, as older ones", ACLED.replace(/^.*\n/, (header) => header.toUpperCase())],
    ["ucdp", "with the names of its columns of 2017", UCDP.replace("best,high,low", "best_est,high_est,low_est")],
    [
      "gtd",
      "with commas in numbers",
      semicolons(gtdExport([["1", 2021, 6, 21, "Gossi", 15.82, -1.29, 1, 3, 7, 4]])).replace("15.82", "15,82"),
    ],
  ])("%s %s", (name, _, text) => {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(value?.format.name).toBe(name);
    expect(value?.events).toMatchObject([
      { line: 2, country: "ML", place: "Gossi", latitude: 15.82, longitude: -1.29, deaths: { best: 7 } },
    ]);
    expect(value?.events.map(({ days }) => codedDate(days))).toEqual(["2021-06-21"]);
  });

  it("in another encoding, which is told", () => {
    const bytes = Buffer.from(GTD.replace("Gossi", "Sévaré"), "latin1");
    const { value, problems } = readExport({ path: "old.csv", bytes }, COUNTRIES, null);
    expect(value?.events[0]?.place).toBe("Sévaré");
    expect(problems.map(formatProblem)).toEqual([
      "old.csv:1:1: (notice) bytes that are no UTF-8, expected UTF-8; it was read as Windows-1252  export-encoding",
    ]);
  });
});

describe("dates mean what their precision leaves open", () => {
  it.each([
    ["a day 0 is the month", gtdExport([["1", 2021, 6, 0, "Gossi", 15.82, -1.29, 1, 3, 7, 4]]), "2021-06"],
    ["a month 0 is the year", gtdExport([["1", 2021, 0, 0, "Gossi", 15.82, -1.29, 1, 3, 7, 4]]), "2021"],
    ["the export tool's days", ACLED.replace("2021-06-21", "21 June 2021"), "2021-06-21"],
    ["days with hyphens", ACLED.replace("2021-06-21", "21-Jun-2021"), "2021-06-21"],
    [
      "precision 2 is the week around",
      acledExport([["M", "2021-06-21", "Battles", "Armed clash", "G", 1, 1, 0, [2, 1]]]),
      "2021-06-18/2021-06-24",
    ],
    ["precision 3 is the month", acledExport([["M", "15 June 2021", "Battles", "Armed clash", "G", 1, 1, 0, [3, 1]]]), "2021-06"],
    ["a span is as it is given", UCDP.replace("2021-06-21 00:00:00.000", "2021-06-15"), "2021-06-15/2021-06-21"],
  ])("%s", (_, text, date) => {
    expect(read(text).value?.events.map(({ days }) => codedDate(days))).toEqual([date]);
  });
});

describe("places mean what their precision leaves open", () => {
  it.each([
    ["a town", 1, 5],
    ["a region", 4, 150],
    ["the country", 5, null],
  ])("GTD, %s", (_, specificity, radius) => {
    expect(read(gtdExport([["1", 2021, 6, 21, "Gossi", "", "", specificity, 3, 7, 4]])).value?.events[0]?.radius).toBe(radius);
  });

  it("UCDP, a second-order region; a sea has no point", () => {
    const at = (where: number) => read(UCDP.replace("JNIM,1,", `JNIM,${where},`)).value?.events[0]?.radius;
    expect([at(3), at(7)]).toEqual([60, null]);
  });
});

describe("what is wrong is told", () => {
  const told = (text: string, format: "gtd" | "acled" | "ucdp" | null = null) => read(text, format).problems.map(formatProblem);

  it("a column that is missing, by the nearest format, with the name that was perhaps meant", () => {
    const { value } = read(ACLED.replace("fatalities", "fatality"));
    expect(value).toBeNull();
    expect(told(ACLED.replace("fatalities", "fatalites"))).toEqual([
      expect.stringMatching(
        /^export\.csv:1:1: no column `fatalities` \(did you mean `fatalites`\?\), expected .*ACLED, which it is nearest to, has event_id_cnty/,
      ),
    ]);
  });

  it("a file that is something else altogether", () => {
    expect(told("name,price\nbread,2\n")).toEqual([expect.stringContaining("export-columns")]);
    expect(told("")).toEqual([expect.stringContaining("export-columns")]);
  });

  it("an export of another data set than the one that was named", () => {
    expect(told(ACLED, "gtd")).toEqual([expect.stringMatching(/no column `eventid`.*GTD has eventid/)]);
  });

  it.each([
    ["a month 13", gtdExport([["1", 2021, 13, 1, "Gossi", 1, 1, 1, 3, 7, 4]]), "`13` in column `imonth`, expected a number from 0 to 12"],
    [
      "a 31st of June",
      gtdExport([["1", 2021, 6, 31, "Gossi", 1, 1, 1, 3, 7, 4]]),
      "`31` in column `iday`, expected a day of 2021-06, or 0",
    ],
    [
      "a latitude of 91",
      acledExport([["M", "2021-06-21", "Battles", "Armed clash", "G", 91, 1, 0]]),
      "`91` in column `latitude`, expected a number from -90 to 90",
    ],
    ["a toll in words", ACLED.replace(/7\n$/, "many\n"), "`many` in column `fatalities`, expected a number"],
    [
      "a date in another order",
      ACLED.replace("2021-06-21", "06/21/2021"),
      "`06/21/2021` in column `event_date`, expected a day such as 2021-06-21 or 21 June 2021",
    ],
    ["an event without an id", UCDP.replace("\n1,", "\n,"), "an empty cell in column `id`, expected the event’s number"],
    [
      "an end before the start",
      UCDP.replace(/2021-06-21 00:00:00.000(?=,0)/, "2021-06-20"),
      "in column `date_end`, expected a day not before 2021-06-21",
    ],
    ["a line that is cut off", `${ACLED}MLI2,2021-06-22\n`, "an empty cell in column `sub_event_type`"],
  ])("%s, with its line; the others are read", (_, text, words) => {
    const rest = text.split("\n").length - 2;
    const problems = told(text);
    expect(problems).toEqual([expect.stringContaining(words)]);
    expect(problems[0]).toMatch(/^export\.csv:[23]:1: \(notice\) .*the line is left out {2}export-cell$/);
    expect(read(text).value?.events).toHaveLength(rest - 1);
  });

  it("an event that is there twice, and more than a screenful of faults in one line", () => {
    const row = (id: string, month: number): Parameters<typeof gtdExport>[0][number] => [id, 2021, month, 1, "Gossi", 1, 1, 1, 3, 7, 4];
    expect(told(gtdExport([row("1", 6), row("1", 7)]))).toEqual([
      "export.csv:3:1: (notice) `1` again, expected each event once; the line is left out  export-twice",
    ]);
    const many = told(gtdExport(Array.from({ length: 50 }, (_, i) => row(String(i), 13))));
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toContain("30 more lines that cannot be read");
  });
});

it("takes whatever bytes it is given: an export, or faults", () => {
  const pieces = fc.array(fc.constantFrom(...`${GTD}${ACLED}${UCDP}`.split(/(?<=[,\n])/), '"', ";", "\ufeff", "\0", "\r\n", "=1+1", "’"), {
    maxLength: 60,
  });
  const header = fc.constantFrom(GTD, ACLED, UCDP).map((text) => text.slice(0, text.indexOf("\n") + 1));
  fc.assert(
    fc.property(header, pieces, (first, rest) => {
      const { value, problems } = read(first + rest.join(""));
      expect(value === null ? problems.length > 0 : value.events.every(({ id }) => id !== "")).toBe(true);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { value, problems } = readExport({ path: "x.csv", bytes }, COUNTRIES, null);
      expect(value !== null || problems.length > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});
