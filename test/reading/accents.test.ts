import { describe, expect, test } from "vitest";
import { lacksAccent, spellingsOf, writesAccents } from "../../loaders/reading/accents.ts";
import { tokenise } from "../../loaders/reading/tokens.ts";

describe("a word that lacks its term's accent is another word", () => {
  test.each([
    ["attaqués/visés", "attaques", true],
    ["attaqués/visés", "attaqués", false],
    ["attaqué/attaque", "attaque", false],
    ["État islamique", "Etat", false],
    ["état-major", "ETAT", false],
    ["frappés", "FRAPPES", false],
    ["al-qaida", "qaïda", false],
    ["tué", "blesse", false],
  ])("term %s, text %s: %s", (term, text, lacks) => {
    const [token] = tokenise(text);
    expect(token && lacksAccent(spellingsOf(term), token)).toBe(lacks);
  });
});

test.each([
  ["Des hommes armés ont attaqué le village à l'aube, tuant dix personnes.", true],
  ["DES HOMMES ARMES ONT ATTAQUE LE VILLAGE A L'AUBE, TUANT DIX PERSONNES.", false],
  ["Des hommes armes ont attaque le village, tuant dix personnes.", false],
  ["", false],
])("whether a text writes accents: %s", (text, expected) => {
  expect(writesAccents(tokenise(text))).toBe(expected);
});
