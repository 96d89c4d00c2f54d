import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeLegible, rawSpan } from "../../loaders/reading/legible.ts";

describe("what was broken is mended", () => {
  const cases: [broken: string, legible: string][] = [
    ["MÃ©naka", "Ménaka"],
    ["lâ€™armÃ©e", "l’armée"],
    ["lâ\u0080\u0099armÃ©e", "l’armée"],
    ["Â«Â\u00a0tuÃ©sÂ Â»", "«\u00a0tués »"],
    ["ArrivÃ©s Ã Bamako Ã\u00a0 midi", "Arrivés à Bamako à midi"],
    ["17Â 000 cÅ“urs", "17 000 cœurs"],
    ["MÃƒÂ©naka", "Ménaka"],
    ["\u0093l\u0092armée\u0094", "“l’armée”"],
    ["d&#39;un &eacute;lu &amp; d&#x2019;un &quot;chef&quot;&nbsp;!", 'd\'un élu & d’un "chef"\u00a0!'],
    ["sol\u00addats \u200bin\u200b Gos\u200bsi\ufeff", "soldats in Gossi"],
    ["b\0o\0m\0b\0", "bomb"],
    ["mine\ud800 à\udc00 Gao", "mine à Gao"],
  ];
  test.each(cases)("%j", (broken, legible) => expect(makeLegible(broken).text).toBe(legible));

  test("a whole text whose bytes were read as Latin-1", () => {
    const text = "« Où sont passés les 1 500 blessés ? » L’armée – très touchée – n’a rien dit… à Ménaka, à Anéfis.";
    expect(makeLegible(Buffer.from(text).toString("latin1")).text).toBe(text);
  });
});

describe("what is no fault stays", () => {
  const cases = [
    "L’ÉTÉ» À GAO",
    "âgé, Âge, MANHÃ. «Où» là…»",
    "R&D; Q&A, &unknown; &",
    "Ré\u0301union\r\n\ttab",
    "العربية",
    "👩‍🌾".replace("‍", ""),
  ];
  test.each(cases)("%j", (text) => expect(makeLegible(text)).toEqual({ text, mends: [] }));
});

describe("passages are cited as received", () => {
  const cases: [raw: string, read: string, cited: string][] = [
    ["tuÃ©s Ã  MÃ©naka.", "Ménaka", "MÃ©naka"],
    ["tuÃ©s Ã  MÃ©naka.", "é", "Ã©"],
    ["trois\u200b tu&eacute;s, dit-il", "trois tués", "trois\u200b tu&eacute;s"],
    ["\ufeffGos\u00adsi", "Gossi", "Gos\u00adsi"],
    ["no fault", "fault", "fault"],
  ];
  test.each(cases)("%j: %j", (raw, read, cited) => {
    const legible = makeLegible(raw);
    const start = legible.text.indexOf(read);
    const span = rawSpan(legible, start, start + read.length);
    expect(raw.slice(span.start, span.end)).toBe(cited);
  });
});

test("whatever a text holds, every stretch that is read is that of the passage that is cited", () => {
  const piece = fc.oneof(
    fc.constantFrom("Ã©", "Ã", "Â", " ", "â€™", "&#39;", "&", "\0", "\ud800", "\u0092", "é", "soldiers"),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  const pieces = fc.array(piece, { maxLength: 12 });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (all, one, other) => {
      const raw = all.join("");
      const legible = makeLegible(raw);
      const [start = 0, end = 0] = [one, other].map((place) => place % (legible.text.length + 1)).sort((a, b) => a - b);
      const span = rawSpan(legible, start, end);
      expect(0 <= span.start && span.start <= span.end && span.end <= raw.length).toBe(true);
      const untouched = legible.mends.every((mend) => mend.at + mend.length <= start || mend.at >= end);
      if (untouched && end > start) expect(raw.slice(span.start, span.end)).toBe(legible.text.slice(start, end));
    }),
  );
});
