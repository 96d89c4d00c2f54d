import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readActorMentions } from "../../loaders/reading/actors.ts";
import { placeContext, readPlaces, resolvePlace } from "../../loaders/reading/places.ts";
import { segment } from "../../loaders/reading/text.ts";
import { actors, packOf, places } from "../support/names.ts";

function readText(language: string, raw: string) {
  const pack = packOf(language);
  const text = segment("body", raw, pack);
  return readPlaces(text, pack, places, readActorMentions(text, pack, actors));
}

/** Every place of a text: the passage, what it is to its sentence, and the place that it stands for, with its country. */
function read(language: string, raw: string): string[] {
  const found = readText(language, raw);
  const context = placeContext(found.places, found.countries, places);
  return found.places.map((mention) => {
    const { name, country } = resolvePlace(mention, context);
    return [raw.slice(mention.start, mention.end), mention.role, name, country ?? "-"].join(" | ");
  });
}

type Case = [text: string, ...found: string[]];

describe("English: where something happened", () => {
  const cases: Case[] = [
    ["A bomb went off in Gossi, northern Mali.", "Gossi | site | Gossi | ML"],
    ["Gunmen attacked Timbuktu.", "Timbuktu | site | Tombouctou | ML"],
    ["The blast was 30 km (19 miles) from Boulkessi.", "Boulkessi | site | Boulkessi | ML"],
    ["A mine killed four near Boni.", "Boni | site | Boni | ML"],
    ["It exploded in the Kaigourou neighbourhood of Gossi.", "Kaigourou | site | Kaigourou | ML", "Gossi | site | Gossi | ML"],
    ["They were ambushed between Ansongo and Labbezanga.", "Ansongo | site | Ansongo | ML", "Labbezanga | path | Labbezanga | ML"],
    ["It struck on the road linking Gossi to Hombori.", "Gossi | site | Gossi | ML", "Hombori | path | Hombori | ML"],
    ["An attack on the Gao-Ansongo road.", "Gao | road | Gao | ML", "Ansongo | path | Ansongo | ML"],
    ["Gunmen stormed Kati, 15 km from Bamako.", "Kati | site | Kati | ML", "Bamako | reference | Bamako | ML"],
    [
      "In the Mopti region, some 30km before Douentza, it hit a mine.",
      "Mopti region | container | Mopti region | ML",
      "Douentza | site | Douentza | ML",
    ],
    [
      "A raid in Seytenga, a town in Burkina Faso's Sahel region.",
      "Seytenga | site | Seytenga | BF",
      "Sahel region | container | Sahel region | BF",
    ],
    ["A blast in the capital killed ten in Somalia.", "capital | site | Mogadishu | SO"],
    ["Burkina Faso's capital was attacked.", "capital | site | Ouagadougou | BF"],
    ["A bomb in the capital Kabul.", "Kabul | site | Kabul | AF"],
    ["Fighting in the tri-border region.", "tri-border region | site | tri-border region | -"],
    ["It hit a camp in the Buraiqa district of Aden.", "Buraiqa | site | Buraiqa | YE", "Aden | site | Aden | YE"],
    ["bombings in Tayaran Square, in central Baghdad", "Tayaran Square | site | Tayaran Square | IQ", "Baghdad | site | Baghdad | IQ"],
    ["A bomb in Sheikh Othman.", "Sheikh Othman | site | Sheikh Othman | YE", "Sheikh Othman | site | Aden | YE"],
    ["In Gao, French soldiers died.", "Gao | site | Gao | ML"],
    ["Somalia: a boat was sunk in the Gulf of Aden.", "Gulf of Aden | site | Gulf of Aden | -"],
    ["In Borno's Damboa, ten died.", "Borno | container | Borno | NG", "Damboa | site | Damboa | NG"],
    ["the Diffa region town of Bosso", "Diffa region | container | Diffa region | NE", "Bosso | site | Bosso | NE"],
    ["Men raided Partiaga, Tapoa province.", "Partiaga | site | Partiaga | BF", "Tapoa province | container | Tapoa | BF"],
    ["In Kebbi state, ten died.", "Kebbi state | site | Kebbi | NG"],
    ["An attack at Mogadishu's Lido beach.", "Mogadishu | site | Mogadishu | SO", "Lido beach | site | Lido Beach | SO"],
    ["GUNMEN ATTACK GAO IN NORTHERN MALI", "GAO | site | Gao | ML"],
    ["A raid on Menaka, Timbuktu and Gao.", "Menaka | site | Ménaka | ML", "Timbuktu | site | Tombouctou | ML", "Gao | site | Gao | ML"],
  ];
  test.each(cases)("%s", (text, ...found) => expect(read("en", text)).toEqual(found));
});

describe("English: named for another reason", () => {
  const cases: Case[] = [
    ["BAMAKO (Reuters) - A bomb killed two.", "BAMAKO | dateline | Bamako | ML"],
    ["KARACHI, Pakistan (AA) – Three died.", "KARACHI | dateline | Karachi | PK"],
    ["Bamako: The town woke up to fire.", "Bamako | dateline | Bamako | ML"],
    ["The wounded were taken to hospital in Gao.", "Gao | care | Gao | ML"],
    ["Six were airlifted to Karachi.", "Karachi | care | Karachi | PK"],
    ["Helicopters took off from Niamey.", "Niamey | origin | Niamey | NE"],
    ["A convoy was heading to Kidal.", "Kidal | destination | Kidal | ML"],
    ["Paris said no soldier died.", "Paris | institution | Paris | FR"],
    ["According to Bamako, ten died.", "Bamako | institution | Bamako | ML"],
    ["The Bamako government denied it.", "Bamako | institution | Bamako | ML"],
    ["The council, in a statement from New York, asked for calm.", "New York | statement | New York | US"],
    ["The accord was signed in Algiers.", "Algiers | meeting | Algiers | DZ"],
    ["They were taken to hospitals in Kaya and Dori.", "Kaya | care | Kaya | BF", "Dori | care | Dori | BF"],
    ["He died on the road to Mokolo.", "Mokolo | destination | Mokolo | CM"],
    ["A security source in Gao said so.", "Gao | residence | Gao | ML"],
    ["A trader from Ansongo spoke.", "Ansongo | residence | Ansongo | ML"],
    ["Quetta, capital of Balochistan, mourned.", "Quetta | site | Quetta | PK", "Balochistan | container | Balochistan | PK"],
  ];
  test.each(cases)("%s", (text, ...found) => expect(read("en", text)).toEqual(found));
});

describe("English: places that the gazetteer lacks", () => {
  const cases: Case[] = [
    ["The village of Foobarou in Niger was burnt.", "Foobarou | site | Foobarou | NE"],
    ["Gunmen raided Toto-Koro village in Mali.", "Toto-Koro | site | Toto-Koro | ML"],
    ["In Foobarou, a town in Chad, ten died.", "Foobarou | site | Foobarou | TD"],
    ["A bomb hit a bus near Bala Koro in Mali.", "Bala Koro | site | Bala Koro | ML"],
    ["A bus was stopped at Nyongoro, Kenya.", "Nyongoro | site | Nyongoro | KE"],
    ["Yemen: they stormed a base at al-Foobar on Friday.", "al-Foobar | site | al-Foobar | YE"],
    ["Gunmen struck in Villa Allende, Argentina.", "Villa Allende | site | Villa Allende | AR"],
  ];
  test.each(cases)("%s", (text, ...found) => expect(read("en", text)).toEqual(found));
});

describe("English: no places", () => {
  test.each([
    "Gao Feng, a spokesman, said nothing.",
    "Ministers say they know.",
    "He told Reuters in March.",
    "A teacher at Zorbo Hospital spoke.",
    "The G5 Sahel force was hit.",
    "A man in Islam and Ramadan.",
    "He said Operation Barkhane would go on.",
    "nice people, a tank, a mango",
  ])("%s", (text) => expect(read("en", text)).toEqual([]));
});

describe("Spanish: where something happened, and named for another reason", () => {
  const cases: Case[] = [
    ["Una bomba estalló en Gossi, en el norte de Malí.", "Gossi | site | Gossi | ML"],
    ["Hombres armados atacaron Tombuctú.", "Tombuctú | site | Tombouctou | ML"],
    ["El ataque se produjo a 30 kilómetros al norte de Boulkessi.", "Boulkessi | site | Boulkessi | ML"],
    ["La localidad de Solhan, en la provincia de Yagha.", "Solhan | site | Solhan | BF", "Yagha | container | Yagha | BF"],
    ["El convoy pisó una mina cerca de Hombori.", "Hombori | site | Hombori | ML"],
    [
      "Cayeron en una emboscada en la carretera entre Ansongo y Labbezanga.",
      "Ansongo | site | Ansongo | ML",
      "Labbezanga | path | Labbezanga | ML",
    ],
    ["El atentado dejó diez muertos en la capital de Somalia.", "capital | site | Mogadishu | SO"],
    ["Un coche bomba estalló en Yamena.", "Yamena | site | N'Djamena | TD"],
    ["Los heridos fueron trasladados a Kaya.", "Kaya | care | Kaya | BF"],
    ["Los helicópteros despegaron de Gao.", "Gao | origin | Gao | ML"],
    ["El convoy se dirigía a Kidal.", "Kidal | destination | Kidal | ML"],
    ["BOGOTÁ.- Un carro bomba estalló.", "BOGOTÁ | dateline | Bogotá | CO"],
    ["Bamako, 2 nov (EFE).- Un artefacto explotó en Gossi.", "Bamako | dateline | Bamako | ML", "Gossi | site | Gossi | ML"],
  ];
  test.each(cases)("%s", (text, ...found) => expect(read("es", text)).toEqual(found));
});

describe("French: where something happened", () => {
  const cases: Case[] = [
    ["Une attaque à Gossi, dans le nord du Mali.", "Gossi | site | Gossi | ML"],
    ["dans le quartier Kaigourou à Gossi", "Kaigourou | site | Kaigourou | ML", "Gossi | site | Gossi | ML"],
    ["dans le quartier de Gadey, à Gao", "Gadey | site | Gadey | ML", "Gao | site | Gao | ML"],
    ["Une mine a sauté près de Boulikessi.", "Boulikessi | site | Boulkessi | ML"],
    ["à 30 km au nord de Djibo", "Djibo | site | Djibo | BF"],
    ["une embuscade entre Kaya et Dori", "Kaya | site | Kaya | BF", "Dori | path | Dori | BF"],
    ["sur l'axe Bourzanga-Djibo", "Bourzanga | site | Bourzanga | BF", "Djibo | path | Djibo | BF"],
    ["la localité de Solhan, dans la province du Yagha", "Solhan | site | Solhan | BF", "province du Yagha | container | Yagha | BF"],
    ["le camp d'Inates, au Niger", "Inates | site | Inates | NE"],
    ["dans la région de l'Est, au Burkina Faso", "région de l'Est | site | Est | BF"],
    ["la zone dite des trois frontières", "zone dite des trois frontières | site | tri-border region | -"],
    ["Un attentat dans la capitale burkinabè.", "capitale | site | Ouagadougou | BF"],
    [
      "le village de Toto-Koro, dans la commune de Tin-Akoff",
      "Toto-Koro | site | Toto-Koro | BF",
      "Tin-Akoff | container | Tin-Akoff | BF",
    ],
    ["à Foobarou, dans la préfecture de Kpendjal", "Foobarou | site | Foobarou | TG", "préfecture de Kpendjal | container | Kpendjal | TG"],
    ["à Foobarou, localité malienne de la région de Gao", "Foobarou | site | Foobarou | ML", "région de Gao | container | Gao region | ML"],
    ["ATTAQUE A MENAKA : DIX MORTS", "MENAKA | site | Ménaka | ML"],
  ];
  test.each(cases)("%s", (text, ...found) => expect(read("fr", text)).toEqual(found));
});

describe("French: named for another reason", () => {
  const cases: Case[] = [
    ["Ouagadougou (AFP) – Deux soldats sont morts.", "Ouagadougou | dateline | Ouagadougou | BF"],
    ["Bamako, le 3 mars (AFP) - Deux soldats sont morts.", "Bamako | dateline | Bamako | ML"],
    ["Les blessés ont été évacués sur Gao.", "Gao | care | Gao | ML"],
    ["transportés d'urgence à l'hôpital de Dori", "Dori | care | Dori | BF"],
    ["Ils ont été acheminés à Gao puis à Kidal.", "Gao | care | Gao | ML", "Kidal | care | Kidal | ML"],
    ["deux hélicoptères venus de Kidal", "Kidal | origin | Kidal | ML"],
    ["Le convoi se rendait à Djibo.", "Djibo | destination | Djibo | BF"],
    ["Selon Paris, aucun soldat n'est mort.", "Paris | institution | Paris | FR"],
    ["un commerçant installé à Ansongo", "Ansongo | residence | Ansongo | ML"],
    ["l'accord signé à Alger", "Alger | meeting | Algiers | DZ"],
    [
      "Fada N'Gourma, chef-lieu de la région de l'Est",
      "Fada N'Gourma | site | Fada N'Gourma | BF",
      "région de l'Est | container | Est | BF",
    ],
  ];
  test.each(cases)("%s", (text, ...found) => expect(read("fr", text)).toEqual(found));
});

describe("French: no places", () => {
  test.each([
    "Il l'a dit à Reuters.",
    "Les villes du Nord sont tombées.",
    "L'organisation est connue.",
    "La force conjointe du G5 Sahel.",
    "Il a dit à Macron.",
    "Il l'a confié à Aminata.",
  ])("%s", (text) => expect(read("fr", text)).toEqual([]));
});

describe("homonyms", () => {
  test.each([
    ["fr", "Au Niger, une attaque à Abala.", "Abala | site | Abala | NE"],
    ["en", "Burkina Faso: gunmen attacked Essakane near Gorom-Gorom.", "Essakane | site | Essakane | BF"],
    ["en", "Mali: gunmen attacked Essakane near Timbuktu.", "Essakane | site | Essakane | ML"],
    ["fr", "Au Cameroun, la région de l'Est.", "région de l'Est | site | East region | CM"],
    ["en", "Somalia: an attack in Balad.", "Balad | site | Balad | SO"],
  ])("%s: %s", (language, text, first) => expect(read(language, text)[0]).toBe(first));
});

test("countries are told by name and by nationality; those of an army say nothing of where", () => {
  const { countries } = readText("en", "French troops died in Mali, a Burkinabe trader said. The Nigerian army. In Niger State.");
  expect(countries.map(({ country, form, ofActor }) => `${country} ${form}${ofActor ? " of an actor" : ""}`)).toEqual([
    "FR demonym of an actor",
    "ML name",
    "BF demonym",
    "NG demonym of an actor",
  ]);
});

test("any text is read, in order, with passages that are its own", () => {
  fc.assert(
    fc.property(fc.constantFrom("en", "es", "fr"), fc.array(fc.constantFrom(...WORDS)), (language, words) => {
      const raw = words.join("");
      const found = readText(language, raw);
      const context = placeContext(found.places, found.countries, places);
      for (const [index, mention] of found.places.entries()) {
        expect(raw.slice(mention.start, mention.end).trim()).not.toBe("");
        expect(mention.from).toBeGreaterThanOrEqual(found.places[index - 1]?.from ?? 0);
        expect(resolvePlace(mention, context).name).not.toBe("");
      }
    }),
  );
});

const WORDS = [
  "Gao ",
  "Gao",
  "-",
  "'s ",
  "the village of ",
  "Foo ",
  "region",
  ", ",
  "in ",
  "à ",
  "entre ",
  "et ",
  "the capital ",
  "Mali ",
  "\n",
  "(AFP) ",
  "– ",
  "l'Est ",
  "\u0000",
  "\ud800",
  "É",
  ". ",
  "30 km from ",
];
