import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actorName, ofActor, theActor } from "../../loaders/figures/words/fr/actors.ts";
import { atPlace, inCountry } from "../../loaders/figures/words/fr/geography.ts";
import { a, de } from "../../loaders/figures/words/fr/grammar.ts";
import { PLACES } from "../../loaders/figures/words/fr/places.ts";
import { typesetFrench } from "../../loaders/figures/words/french.ts";
import { sayIn } from "../../loaders/figures/words/say.ts";
import { readGazetteer } from "../../loaders/gazetteer.ts";
import { wordsIn } from "../../loaders/report/words/words.ts";
import { CODEBOOK } from "../tables/corpus.ts";

const say = sayIn("fr", CODEBOOK);
const words = wordsIn("fr", say);

/** Narrow spaces as a reader of this file sees them. */
const seen = (text: string) => text.replaceAll("\u202f", "_");

describe("numbers and nouns agree", () => {
  it.each([
    [0, "aucune attaque", "aucun article", "aucun assaut", "aucun cas"],
    [1, "une attaque", "un article", "un assaut", "un cas"],
    [2, "deux attaques", "deux articles", "deux assauts", "deux cas"],
    [21, "21 attaques", "21 articles", "21 assauts", "21 cas"],
    [1000, "1_000 attaques", "1_000 articles", "1_000 assauts", "1_000 cas"],
  ])("of %d in prose", (value, attacks, articles, raids, cases) => {
    const told = [words.counted(value, "attack"), words.counted(value, "article"), words.counted(value, "raids"), words.bare(value)];
    expect(told.map(seen)).toEqual([attacks, articles, raids, cases]);
  });

  it.each([
    [0, "aucune attaque", "aucun média"],
    [1, "une attaque", "un média"],
    [2, "2 attaques", "2 médias"],
    [1500, "1_500 attaques", "1_500 médias"],
  ])("of %d on charts", (value, attacks, outlets) => {
    expect([say.count(value, "attack"), say.count(value, "outlet")].map(seen)).toEqual([attacks, outlets]);
  });

  it.each([
    [0, 1, "aucune", "pas la seule attaque"],
    [1, 1, "la seule attaque", "la seule attaque"],
    [0, 2, "aucune des deux attaques", "aucune des 2 attaques"],
    [1, 2, "une des deux attaques", "une des 2 attaques"],
    [2, 2, "les deux attaques", "les deux attaques"],
    [0, 14, "aucune des 14 attaques", "aucune des 14 attaques"],
    [3, 14, "trois des 14 attaques", "3 des 14 attaques"],
    [14, 14, "les 14 attaques", "les 14 attaques"],
  ])("of %d of %d", (part, whole, prose, chart) => {
    expect([words.partOf(part, whole, words.counted(whole, "attacks")), say.share(part, whole, "attack")]).toEqual([prose, chart]);
  });

  it("takes a masculine noun for what it is", () => {
    expect(words.partOf(1, 5, words.counted(5, "raids"))).toBe("un des cinq assauts");
    expect(words.partOf(0, 5, words.counted(5, "raids"))).toBe("aucun des cinq assauts");
    expect(words.partOf(1, 1, words.counted(1, "raids"))).toBe("le seul assaut");
  });

  it.each([
    [{ low: 5, best: 5, high: null }, "au moins 5"],
    [{ low: null, best: 5, high: 5 }, "jusqu’à 5"],
    [{ low: 3, best: null, high: 5 }, "de 3 à 5"],
    [{ low: 3, best: 4, high: 5 }, "4 (de 3 à 5)"],
    [{ low: null, best: 10, high: null }, "environ 10"],
    [{ low: null, best: null, high: null }, "non précisé"],
  ])("of a count as far as it is known: %o", (count, told) => {
    expect(say.toll(count)).toBe(told);
  });

  it.each([
    [{ low: 0, best: 0, high: 0, open: false }, "aucun mort"],
    [{ low: 1, best: 1, high: 1, open: false }, "un mort"],
    [{ low: 26, best: 26, high: 26, open: true }, "au moins 26 morts"],
    [{ low: 20, best: 26, high: 30, open: true }, "26 morts (de 20 à 30 ou plus selon les sources)"],
  ])("of the dead: %o", (sum, told) => {
    expect(say.killed(sum)).toBe(told);
  });
});

describe("dates", () => {
  it.each<[string | null, string | null, string, string, string]>([
    ["2021-06-21", "2021-06-21", "day", "21 juin 2021", "le 21 juin 2021"],
    ["2021-07-01", "2021-07-01", "day", "1er juillet 2021", "le 1er juillet 2021"],
    ["2020-04-01", "2020-04-30", "month", "avril 2020", "en avril 2020"],
    ["2021-01-01", "2021-01-10", "month", "1er–10 janvier 2021", "du 1er au 10 janvier 2021"],
    ["2021-01-28", "2021-02-03", "week", "28 janvier 2021 – 3 février 2021", "du 28 janvier au 3 février 2021"],
    ["2020-01-01", "2020-12-31", "year", "2020", "en 2020"],
    ["2018-01-01", "2020-12-31", "year", "2018–2020", "entre 2018 et 2020"],
    [null, null, "none", "date non précisée", ""],
  ])("%s to %s, to the %s: %s", (from, to, precision, date, on) => {
    expect([say.date(from, to, precision), say.on(from, to, precision)]).toEqual([date, on]);
  });

  it("are abbreviated as the press does", () => {
    expect(say.shortDate("2020-07-23", "2020-07-23", "day")).toBe("23 juil. 2020");
  });

  it.each([
    ["2018-06-30", "2021-06-21", "du 30 juin 2018 au 21 juin 2021"],
    ["2021-04", "2021-06", "d’avril 2021 à juin 2021"],
    ["2021-06-21", "2021-06-21", "le 21 juin 2021"],
    ["2021", "2021", "en 2021"],
  ])("of publication, from %s to %s", (from, to, told) => {
    expect(words.publishedBetween(from, to)).toBe(told);
  });
});

describe("words before names", () => {
  it.each([
    ["ML", "au Mali"],
    ["DZ", "en Algérie"],
    ["IQ", "en Irak"],
    ["IL", "en Israël"],
    ["KM", "aux Comores"],
    ["NE", "au Niger"],
    ["MZ", "au Mozambique"],
    ["CI", "en Côte d’Ivoire"],
    ["CD", "en RD Congo"],
    ["BF", "au Burkina Faso"],
    ["DJ", "à Djibouti"],
    ["US", "aux États-Unis"],
    ["CF", "en République centrafricaine"],
    ["SA", "en Arabie saoudite"],
  ])("of a country: %s", (code, told) => {
    expect(inCountry(code, CODEBOOK.countries[code]?.fr ?? "")).toBe(told);
  });

  it.each([
    ["Gossi", true, "à Gossi"],
    ["Cairo", true, "au Caire"],
    ["Gao region", false, "dans la région de Gao"],
    ["Bauchi State", false, "dans l’État de Bauchi"],
    ["border between Mali and Niger", false, "à la frontière entre le Mali et le Niger"],
    ["tri-border region", false, "dans la zone des trois frontières"],
    ["Lake Chad", false, "sur le lac Tchad"],
    ["Sambisa forest", false, "dans la forêt de Sambisa"],
  ])("of a place: %s", (name, isTown, told) => {
    expect(atPlace(name, isTown)).toBe(told);
  });

  it.each([
    ["Malian army", "armée malienne", "l’armée malienne", "de l’armée malienne", "à l’armée malienne"],
    ["French forces", "forces françaises", "les forces françaises", "des forces françaises", "aux forces françaises"],
    [
      "Nigerien defence ministry",
      "ministère nigérien de la défense",
      "le ministère nigérien de la défense",
      "du ministère nigérien de la défense",
      "au ministère nigérien de la défense",
    ],
    ["JNIM", "JNIM", "le JNIM", "du JNIM", "au JNIM"],
    ["Boko Haram", "Boko Haram", "Boko Haram", "de Boko Haram", "à Boko Haram"],
    ["AQIM", "Aqmi", "Aqmi", "d’Aqmi", "à Aqmi"],
    ["Islamic State", "État islamique", "l’État islamique", "de l’État islamique", "à l’État islamique"],
    ["South African police", "police sud-africaine", "la police sud-africaine", "de la police sud-africaine", "à la police sud-africaine"],
  ])("of an actor: %s", (name, bare, the, of, to) => {
    expect([actorName(name), theActor(name), ofActor(name), a(theActor(name))]).toEqual([bare, the, of, to]);
  });

  it.each([
    ["les deux attaques", "des deux attaques"],
    ["le seul assaut", "du seul assaut"],
    ["la seule attaque", "de la seule attaque"],
    ["une des 5 attaques", "d’une des 5 attaques"],
    ["3 des 5 attaques", "de 3 des 5 attaques"],
  ])("of a share: %s", (text, told) => {
    expect(de(text)).toBe(told);
  });
});

describe("typography", () => {
  it.each([
    ["« Où ? » : ici ; là !", "«_Où_?_»_: ici_; là_!"],
    ["l'armée d'État, n° 25 %", "l’armée d’État, n° 25_%"],
    ["https://example.org/a?b : c", "https://example.org/a?b_: c"],
  ])("%s", (text, told) => {
    expect(seen(typesetFrench(text))).toBe(told);
    expect(typesetFrench(typesetFrench(text))).toBe(typesetFrench(text));
  });

  it("reaches every word of the report", () => {
    const left: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === "string" && value !== typesetFrench(value)) left.push(value);
      if (typeof value === "object" && value !== null) for (const item of Object.values(value)) walk(item);
    };
    walk(words);
    expect(left).toEqual([]);
  });
});

describe("places", () => {
  const path = "data/gazetteer.csv";
  const gazetteer = readGazetteer({ path, bytes: new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url))) }).value;
  const entries = new Map(gazetteer.map((place) => [place.name, place]));
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[\p{M}’' -]/gu, "")
      .toLowerCase();
  /** What kind of place a name says it is: "région de Gao" says no more than "Gao region". */
  const KIND = /^(?:région|province|État|district|département|comté|monts|territoire de la) (?:d’|de la |de l’|de |du |des )?/;

  it("are all in the gazetteer, under a name that it has", () => {
    const strange = Object.entries(PLACES).filter(([name, french]) => {
      const entry = entries.get(name);
      if (entry === undefined) return true;
      // What bears the name of its capital has the capital's other names too; compass points are no names.
      const capital = entries.get(entry.name.replace(/ province$/, ""));
      const turned = entry.name.replace("North", "Nord").replace("South", "Sud").replace("West", "Ouest");
      const known = [entry.name, turned, ...entry.aliases, ...(capital?.aliases ?? [])].map(plain);
      const bare = plain(french.replace(KIND, ""));
      return !known.some((alias) => alias === plain(french) || alias.startsWith(bare) || alias.endsWith(bare));
    });
    expect(strange).toEqual([]);
  });
});
