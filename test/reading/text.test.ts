import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../loaders/reading/languages/en.ts";
import { fr } from "../../loaders/reading/languages/fr.ts";
import { matchAt, scan } from "../../loaders/reading/lexicon.ts";
import { makePack } from "../../loaders/reading/pack.ts";
import { spellOut } from "../../loaders/reading/terms.ts";
import { segment } from "../../loaders/reading/text.ts";
import { tokenise } from "../../loaders/reading/tokens.ts";

const plain = { inflect: (word: string) => [word], decline: (word: string) => [word] };
const row = (table: string, term: string, code: string) => ({ table, term, code, note: "", line: 1 });
const pack = makePack(en, [
  row("abbreviations", "Lt/Col/Mr/Gen", "title"),
  row("line-marks", "file photo", "caption"),
  row("line-marks", "read also", "chrome:25"),
  row("tactics", "[suicide] car/truck bomb~", "vbied"),
  row("tactics", "bomb", "ied"),
  row("groups", "Al-Qaeda", "AQ"),
]);

const sentences = (raw: string) => segment("body", raw, pack).sentences.map((s) => raw.slice(s.start, s.end));

test("a paragraph that is set twice is read once", () => {
  const paragraph = "A bomb went off in the market on Monday.";
  const kinds = segment(
    "body",
    `${paragraph}\nNobody was hurt in it, said the police.\n${paragraph.toUpperCase()}\nNo.\nNo.`,
    pack,
  ).sentences;
  expect(kinds.map(({ kind }) => kind)).toEqual(["story", "story", "chrome", "story", "story"]);
});

describe("sentences", () => {
  const cases: [string, string[]][] = [
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["Lt. Col. Traore spoke. Nobody answered.", ["Lt. Col. Traore spoke.", "Nobody answered."]],
    ["le verre.Dans ce quartier, rien.", ["le verre.", "Dans ce quartier, rien."]],
    ["It cost 4.500 francs. Yes.", ["It cost 4.500 francs.", "Yes."]],
    ["See pic.twitter.com for more. End.", ["See pic.twitter.com for more.", "End."]],
    ["“We ran.” He sat down.", ["“We ran.”", "He sat down."]],
    ["« Nous fuyons. » Il s'assoit.", ["« Nous fuyons. »", "Il s'assoit."]],
    ["“Who?” he asked. Nobody.", ["“Who?” he asked.", "Nobody."]],
    ["J. Smith of the U.S. army left...\nThen came B.", ["J. Smith of the U.S. army left...", "Then came B."]],
  ];
  test.each(cases)("%s", (raw, expected) => expect(sentences(raw)).toEqual(expected));
});

test("lines are headline, caption, story, chrome", () => {
  const raw =
    "Bomb hits market\nFile photo of a market.\nA bomb went off in the market on Monday, police said.\nRead also: More news\nPolitics";
  expect(segment("body", raw, pack).sentences.map((s) => s.kind)).toEqual(["headline", "caption", "story", "chrome", "chrome"]);
});

test("the longest term wins, whatever joins its words", () => {
  const tokens = tokenise("Suicide car-bombings of al Qaeda; bombs");
  expect(matchAt(pack.lexicon, tokens, 0, "tactics")).toMatchObject({ code: "vbied", from: 0, to: 4 });
  const found = scan(pack.lexicon, tokens, [{ from: 0, to: tokens.length }]);
  expect(found.of("groups").map((m) => [m.code, m.from, m.to])).toEqual([["AQ", 5, 7]]);
  expect(found.within("tactics", 4, tokens.length)).toEqual([]);
});

test("terms are spelt out", () => {
  expect(spellOut("[a/b] c_d/e", plain)).toEqual([["c", "d"], ["e"], ["a", "c", "d"], ["a", "e"], ["b", "c", "d"], ["b", "e"]]);
  expect(() => spellOut("[a]", plain)).not.toThrow();
  expect(() => spellOut("-", plain)).toThrow(RangeError);
});

test("regular forms", () => {
  expect(en.inflect("carry")).toEqual(["carry", "carries", "carried", "carrying", "carryings"]);
  expect(en.inflect("gun")).toContain("gunned");
  expect(fr.inflect("attaquer")).toEqual(expect.arrayContaining(["attaquee", "attaquait", "attaquerent", "attaque"]));
  expect(fr.inflect("jihadiste")).toEqual(["jihadiste", "jihadistes", "jihadistee", "jihadistees"]);
});

test("tokens and sentences never lose or change text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      const text = segment("body", raw, pack);
      expect(text.received).toBe(raw);
      for (const token of text.tokens) expect(text.raw.slice(token.start, token.end)).toBe(token.text);
      expect(text.sentences.flatMap((s) => text.tokens.slice(s.from, s.to))).toEqual(text.tokens);
    }),
  );
});
