import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEditions } from "../../loaders/citing/frozen.ts";
import { edition } from "../../loaders/commands/edition.ts";
import { keepEdition, readEditionSources } from "../../loaders/commands/editions/store.ts";
import { sharedFolder } from "../support/folder.ts";
import { runHere } from "../support/in-process.ts";
import { corpusCopy } from "../support/project.ts";
import { editionOf } from "./edition.ts";

const HEADER = "correction_id,action,target,field,was,now,reason,source,decided\n";
const REDACT = "c-7,redact,,,Jane Doe,a nurse,she asked for it,her letter,2026-11-20\n";
const DRAWN = "<svg><path/></svg>";

test("every drawing of a figure that named a person gives way to a note, in each language and on each ground", async () => {
  const data = corpusCopy(sharedFolder());
  const files = Object.fromEntries(
    ["svg", "dark.svg", "png", "fr.svg", "fr.dark.svg", "fr.png"].map((form) => [`figures/map.${form}`, DRAWN]),
  );
  const told = { "figures/map.fr.json": '{"title": "Jane Doe, une infirmière"}', "figures/raids.fr.svg": DRAWN };
  const frozen = editionOf("2026-10", { ...files, ...told }, { figures: { map: "aabbccddee", raids: "bb" } });
  keepEdition(data, frozen.edition, frozen.files);
  writeFileSync(join(data, "corrections.csv"), HEADER + REDACT);
  expect(await runHere(edition, ["--redact", "--data", data])).toMatchObject({
    code: 0,
    out: expect.stringContaining("7 files of 2026-10"),
  });
  const [unnamed] = readEditions(readEditionSources(data)).value;
  const text = (form: string) => new TextDecoder().decode(unnamed?.files.get(`figures/${form}`));
  for (const form of ["map.svg", "map.dark.svg"]) expect(text(form)).toMatch(/lang="en"[\s\S]*named a person[\s\S]*Why: she asked for it/);
  for (const form of ["map.fr.svg", "map.fr.dark.svg"])
    expect(text(form)).toMatch(/lang="fr"[\s\S]*nommait une personne[\s\S]*Motif\s:\sshe asked/);
  for (const form of ["map.png", "map.fr.png"]) expect(text(form).slice(1, 4)).toBe("PNG");
  expect(text("raids.fr.svg")).toBe(DRAWN);
});
