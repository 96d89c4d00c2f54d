import { describe, expect, test } from "vitest";
import { codeArticle } from "../../loaders/coding.ts";
import { gatherReference } from "../../loaders/commands/gather.ts";
import { OWN_DATA } from "../../loaders/commands/project.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import { articleOf } from "../support/coding.ts";

const reference = gatherReference(readSources(OWN_DATA).value).value;

const STORIES: readonly (readonly [string, "en" | "fr", string, string, string])[] = [
  ["an alias", "en", "A car bomb killed nine soldiers at the camp of Boulikessi on Monday.", "Boulikessi", "Boulkessi"],
  ["the gazetteer's own name", "en", "A car bomb killed nine soldiers at the camp of Boulkessi on Monday.", "Boulkessi", "Boulkessi"],
  ["another language's", "fr", "Une voiture piégée a tué neuf civils lundi à Kaboul.", "Kaboul", "Kabul"],
  [
    "a part of the town spells it no other way",
    "fr",
    "Damas : une église visée. Un kamikaze a tué neuf fidèles lundi à Mar Elias.",
    "Damas",
    "Damascus",
  ],
  [
    "capitals are nobody's spelling",
    "en",
    "A CAR BOMB KILLED NINE SOLDIERS AT THE CAMP OF BOULIKESSI ON MONDAY.",
    "Boulkessi",
    "Boulkessi",
  ],
];

describe("a place is spelt in a coding as its article does, and in the tables as the gazetteer does", () => {
  test.each(STORIES)("%s", (_name, language, body, own, gazetteers) => {
    const article = articleOf(body, { language });
    const coded = codeArticle(article, reference);
    expect(coded.events.map(({ place }) => place)).toEqual([own]);
    for (const { field, value } of coded.events.flatMap(({ evidence }) => evidence)) if (field === "place") expect(value).toBe(own);
    const resources = { ...reference, registry: [], corrections: [] };
    const { events } = buildCorpus([article], [coded], resources).value;
    expect(events.map(({ place }) => place)).toEqual([gazetteers]);
    expect(events.flatMap(({ accounts }) => accounts.flatMap((account) => account.place ?? []))).toEqual(
      events.flatMap(({ accounts }) => accounts.flatMap((account) => (account.place === null ? [] : gazetteers))),
    );
  });
});
