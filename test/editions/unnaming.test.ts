import { expect, test } from "vitest";
import { frozenNote } from "../../loaders/citing/note.ts";
import { namesLeft, unnamedEdition } from "../../loaders/citing/unnaming.ts";
import { redactionsOf } from "../../loaders/events/redacting/names.ts";
import type { Correction } from "../../loaders/model/corpus.ts";
import { REPORT_LANGUAGES } from "../../loaders/model/language.ts";
import { editionOf } from "./edition.ts";

const DECISION: Correction = {
  ...{ correction_id: "c-7", action: "redact", target: "", field: "", was: "Jane Doe", now: "a nurse" },
  ...{ reason: "Jane Doe asked for it", source: "", decided: "2026-11-20", line: 2 },
};
const REDACTIONS = redactionsOf([DECISION]);
const EDITION = editionOf(
  "2026-10",
  {
    "data/accounts.csv": 'account_id,source,latitude\na-jane-doe,"Jane Doe, nurse",-1.5\n',
    "data/events.csv": "event_id,latitude\ne,-1.5\n",
    "figures/map.json": '{\n  "title": "Jane\\nDoe spoke"\n}\n',
    "figures/map.svg": "<svg><path/></svg>",
    "figures/raids.svg": "<svg><path/></svg>",
  },
  { figures: { map: "aabbccddee", raids: "bb" }, headlines: { map: "JANE DOE spoke.", raids: "Nobody." } },
);
const substitute = async (path: string) => (path.endsWith(".svg") ? new TextEncoder().encode("note") : null);

test("a name that was made unnamed since stops the build until it is taken out, and is not told", async () => {
  const [problem, ...more] = namesLeft([EDITION], REDACTIONS);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ rule: "edition-name", severity: "error", found: expect.stringContaining("edition `2026-10`") });
  expect(JSON.stringify(problem)).not.toMatch(/jane/i);
  const unnamed = await unnamedEdition(EDITION, REDACTIONS, substitute);
  expect(namesLeft(unnamed === null ? [] : [unnamed], REDACTIONS)).toEqual([]);
});

test("tables and words lose the name, drawings of the same figure give way to a note, and the edition tells of it", async () => {
  const unnamed = await unnamedEdition(EDITION, REDACTIONS, substitute);
  const text = (path: string) => new TextDecoder().decode(unnamed?.files.get(path));
  expect(text("data/accounts.csv")).toBe('account_id,source,latitude\na-a-nurse,"a nurse, nurse",-1.5\n');
  expect(text("figures/map.json")).toBe('{\n  "title": "a nurse spoke"\n}\n');
  expect(text("figures/map.svg")).toBe("note");
  expect(text("figures/raids.svg")).toBe("<svg><path/></svg>");
  expect(unnamed?.edition.headlines).toEqual({ map: "a nurse spoke.", raids: "Nobody." });
  const why = { correction_id: "c-7", reason: "a nurse asked for it", decided: "2026-11-20" };
  expect(unnamed?.edition.replaced).toEqual(
    ["data/accounts.csv", "figures/map.json", "figures/map.svg"].map((path) =>
      expect.objectContaining({ path, was: EDITION.edition.files[path], now: unnamed?.edition.files[path], ...why }),
    ),
  );
  expect(JSON.stringify(unnamed?.edition)).not.toMatch(/jane/i);
});

test("an edition that names nobody stays as it is", async () => {
  expect(await unnamedEdition(EDITION, [], substitute)).toBeNull();
  expect(await unnamedEdition(EDITION, redactionsOf([{ ...DECISION, was: "John Roe" }]), substitute)).toBeNull();
});

test.each(REPORT_LANGUAGES)("the note in %s says which figure it stands for and why, whatever the reason holds", (language) => {
  const note = frozenNote(EDITION.edition, "map", "<script> & more", "dark", language);
  expect(note).toContain(`lang="${language}"`);
  expect(note).toContain(language === "fr" ? "l’édition 2026-10" : "edition 2026-10");
  expect(note).toContain("aabbccdd");
  expect(note).not.toContain("<script>");
});
