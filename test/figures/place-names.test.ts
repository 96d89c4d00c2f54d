import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { placeName, RENAMED } from "../../loaders/figures/words/en/places.ts";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { readGazetteer } from "../../loaders/gazetteer.ts";
import { wordsIn } from "../../loaders/report/words/words.ts";
import { CODEBOOK, smallCorpus } from "../tables/corpus.ts";

const path = "data/gazetteer.csv";
const gazetteer = readGazetteer({ path, bytes: new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url))) }).value;

it.each(RENAMED)("%s has its English name among those of the gazetteer", (name) => {
  expect(gazetteer.find((entry) => entry.name === name)?.aliases).toContain(placeName(name));
});

it("an event is told under the name that its place has in the language", () => {
  const [event] = smallCorpus().events;
  if (event === undefined) throw new Error("a corpus without events");
  const there = { ...event, place: "Tombouctou", geo_precision: "town" as const };
  const [english, french] = (["en", "fr"] as const).map((language) => wordsIn(language, sayIn(language, CODEBOOK)));
  expect([english?.title(there), english?.short(there)].join(" ")).toMatch(/ at Timbuktu, .* Timbuktu, /);
  expect(french?.short(there)).toContain("Tombouctou");
});
