/** An adjective of a country: masculine and feminine, one; many take an `s` where they do not end in `s` or `x` already. */
type Adjective = readonly [masculine: string, feminine: string];

/** What actors are composed with in `data/actors.csv`: the demonym as it stands there. */
const ADJECTIVES: Readonly<Record<string, Adjective>> = {
  Afghan: ["afghan", "afghane"],
  Algerian: ["algérien", "algérienne"],
  American: ["américain", "américaine"],
  Angolan: ["angolais", "angolaise"],
  Beninese: ["béninois", "béninoise"],
  British: ["britannique", "britannique"],
  Burkinabe: ["burkinabè", "burkinabè"],
  Burundian: ["burundais", "burundaise"],
  Cameroonian: ["camerounais", "camerounaise"],
  "Central African": ["centrafricain", "centrafricaine"],
  Chadian: ["tchadien", "tchadienne"],
  Chinese: ["chinois", "chinoise"],
  Congolese: ["congolais", "congolaise"],
  Danish: ["danois", "danoise"],
  Djiboutian: ["djiboutien", "djiboutienne"],
  Dutch: ["néerlandais", "néerlandaise"],
  Egyptian: ["égyptien", "égyptienne"],
  Eritrean: ["érythréen", "érythréenne"],
  Estonian: ["estonien", "estonienne"],
  Ethiopian: ["éthiopien", "éthiopienne"],
  French: ["français", "française"],
  German: ["allemand", "allemande"],
  Ghanaian: ["ghanéen", "ghanéenne"],
  Guinean: ["guinéen", "guinéenne"],
  Indian: ["indien", "indienne"],
  Iranian: ["iranien", "iranienne"],
  Iraqi: ["irakien", "irakienne"],
  Israeli: ["israélien", "israélienne"],
  Italian: ["italien", "italienne"],
  Ivorian: ["ivoirien", "ivoirienne"],
  Kenyan: ["kényan", "kényane"],
  Lebanese: ["libanais", "libanaise"],
  Libyan: ["libyen", "libyenne"],
  Malian: ["malien", "malienne"],
  Mauritanian: ["mauritanien", "mauritanienne"],
  Moroccan: ["marocain", "marocaine"],
  Mozambican: ["mozambicain", "mozambicaine"],
  Nigerian: ["nigérian", "nigériane"],
  Nigerien: ["nigérien", "nigérienne"],
  Pakistani: ["pakistanais", "pakistanaise"],
  Palestinian: ["palestinien", "palestinienne"],
  Russian: ["russe", "russe"],
  Rwandan: ["rwandais", "rwandaise"],
  Saudi: ["saoudien", "saoudienne"],
  Senegalese: ["sénégalais", "sénégalaise"],
  Somali: ["somalien", "somalienne"],
  "South African": ["sud-africain", "sud-africaine"],
  "South Sudanese": ["sud-soudanais", "sud-soudanaise"],
  Spanish: ["espagnol", "espagnole"],
  Sudanese: ["soudanais", "soudanaise"],
  Swedish: ["suédois", "suédoise"],
  Syrian: ["syrien", "syrienne"],
  Tanzanian: ["tanzanien", "tanzanienne"],
  Togolese: ["togolais", "togolaise"],
  Tunisian: ["tunisien", "tunisienne"],
  Turkish: ["turc", "turque"],
  US: ["américain", "américaine"],
  Ugandan: ["ougandais", "ougandaise"],
  Ukrainian: ["ukrainien", "ukrainienne"],
  Yemeni: ["yéménite", "yéménite"],
};

/** What is composed: the article, and the words with `*` in the place of the adjective; its gender and number. */
const COMPOSED: Readonly<Record<string, readonly [article: string, words: string, gender: "m" | "f", many: boolean]>> = {
  "air force": ["l’", "armée de l’air *", "f", false],
  army: ["l’", "armée *", "f", false],
  forces: ["les ", "forces *", "f", true],
  gendarmerie: ["la ", "gendarmerie *", "f", false],
  "intelligence service": ["les ", "services de renseignement *", "m", true],
  militia: ["la ", "milice *", "f", false],
  "national guard": ["la ", "garde nationale *", "f", false],
  navy: ["la ", "marine *", "f", false],
  police: ["la ", "police *", "f", false],
  "prison service": ["l’", "administration pénitentiaire *", "f", false],
  "security forces": ["les ", "forces de sécurité *", "f", true],
  "armed forces ministry": ["le ", "ministère * des armées", "m", false],
  "communication ministry": ["le ", "ministère * de la communication", "m", false],
  "defence ministry": ["le ", "ministère * de la défense", "m", false],
  embassy: ["l’", "ambassade *", "f", false],
  "foreign ministry": ["le ", "ministère * des affaires étrangères", "m", false],
  government: ["le ", "gouvernement *", "m", false],
  "health ministry": ["le ", "ministère * de la santé", "m", false],
  "interior ministry": ["le ", "ministère * de l’intérieur", "m", false],
  "justice ministry": ["le ", "ministère * de la justice", "m", false],
  parliament: ["le ", "Parlement *", "m", false],
  presidency: ["la ", "présidence *", "f", false],
  "prime minister": ["le ", "premier ministre *", "m", false],
  prosecutor: ["le ", "parquet *", "m", false],
  "security ministry": ["le ", "ministère * de la sécurité", "m", false],
  "state media": ["les ", "médias d’État *", "m", true],
};

/** Names that French says otherwise, or sets an article before. Any other name stands as it is, without one. */
const NAMED: Readonly<Record<string, readonly [article: string, name: string]>> = {
  AQAP: ["", "Aqpa"],
  AQIM: ["", "Aqmi"],
  "AES unified force": ["la ", "force unifiée de l’AES"],
  "Africa Corps": ["l’", "Africa Corps"],
  "African Union": ["l’", "Union africaine"],
  "Al-Qaeda": ["", "Al-Qaïda"],
  "Al-Qaeda in Iraq": ["", "Al-Qaïda en Irak"],
  "Al-Qaeda in the Indian Subcontinent": ["", "Al-Qaïda dans le sous-continent indien"],
  "Ambazonian separatists": ["les ", "séparatistes anglophones"],
  "Anadolu Agency": ["l’", "agence Anadolu"],
  "Balochistan Liberation Army": ["l’", "Armée de libération du Baloutchistan"],
  "Balochistan Liberation Front": ["le ", "Front de libération du Baloutchistan"],
  "Benghazi Defence Brigades": ["les ", "Brigades de défense de Benghazi"],
  "Civilian Joint Task Force": ["la ", "Force civile mixte"],
  "Dozo hunters": ["les ", "chasseurs dozos"],
  ECOWAS: ["la ", "Cedeao"],
  "European Union": ["l’", "Union européenne"],
  "Free Syrian Army": ["l’", "Armée syrienne libre"],
  "G5 Sahel": ["le ", "G5 Sahel"],
  "G5 Sahel Joint Force": ["la ", "force conjointe du G5 Sahel"],
  "Hafiz Gul Bahadur group": ["le ", "groupe Hafiz Gul Bahadur"],
  "Haqqani network": ["le ", "réseau Haqqani"],
  Hamas: ["le ", "Hamas"],
  Hezbollah: ["le ", "Hezbollah"],
  Houthis: ["les ", "houthistes"],
  ICRC: ["le ", "CICR"],
  IOM: ["l’", "OIM"],
  ISGS: ["l’", "EIGS"],
  ISWAP: ["l’", "Iswap"],
  "Islamic Courts Union": ["l’", "Union des tribunaux islamiques"],
  "Islamic Resistance in Iraq": ["la ", "Résistance islamique en Irak"],
  "Islamic State": ["l’", "État islamique"],
  JNIM: ["le ", "JNIM"],
  Kremlin: ["le ", "Kremlin"],
  "Libyan National Army": ["l’", "Armée nationale libyenne"],
  "Long War Journal": ["le ", "Long War Journal"],
  "Lord's Resistance Army": ["l’", "Armée de résistance du Seigneur"],
  M23: ["le ", "M23"],
  MINUSCA: ["la ", "Minusca"],
  MINUSMA: ["la ", "Minusma"],
  MONUSCO: ["la ", "Monusco"],
  MNLA: ["le ", "MNLA"],
  MUJAO: ["le ", "Mujao"],
  "Maoist rebels": ["les ", "rebelles maoïstes"],
  "Multinational Joint Task Force": ["la ", "Force multinationale mixte"],
  "Muslim Brotherhood": ["les ", "Frères musulmans"],
  "NATO forces": ["les ", "forces de l’OTAN"],
  "Norwegian Refugee Council": ["le ", "Conseil norvégien pour les réfugiés"],
  OCHA: ["l’", "OCHA"],
  OHCHR: ["le ", "Haut-Commissariat aux droits de l’homme"],
  "Pakistani Taliban": ["les ", "talibans pakistanais"],
  Peshmerga: ["les ", "peshmergas"],
  "Popular Mobilisation Forces": ["les ", "Unités de mobilisation populaire"],
  "Rapid Support Forces": ["les ", "Forces de soutien rapide"],
  "Reporters Without Borders": ["", "Reporters sans frontières"],
  "Sinai Province": ["la ", "Province du Sinaï"],
  "State radio": ["la ", "radio d’État"],
  "State television": ["la ", "télévision d’État"],
  "Syrian Democratic Forces": ["les ", "Forces démocratiques syriennes"],
  "Syrian Observatory for Human Rights": ["l’", "Observatoire syrien des droits de l’homme"],
  Taliban: ["les ", "talibans"],
  "Timbuktu Institute": ["le ", "Timbuktu Institute"],
  UNHCR: ["le ", "HCR"],
  UNICEF: ["l’", "Unicef"],
  "UN Secretary-General": ["le ", "secrétaire général de l’ONU"],
  "UN Security Council": ["le ", "Conseil de sécurité de l’ONU"],
  "UN mission": ["la ", "mission de l’ONU"],
  "US State Department": ["le ", "département d’État américain"],
  "United Nations": ["l’", "ONU"],
  VDP: ["les ", "VDP"],
  "White House": ["la ", "Maison Blanche"],
  "World Food Programme": ["le ", "Programme alimentaire mondial"],
  "al-Shabaab": ["les ", "chabab"],
};

function composed(name: string): readonly [article: string, name: string] | null {
  const demonym = Object.keys(ADJECTIVES)
    .sort((a, b) => b.length - a.length)
    .find((candidate) => name.startsWith(`${candidate} `));
  const parts = demonym === undefined ? undefined : COMPOSED[name.slice(demonym.length + 1)];
  if (demonym === undefined || parts === undefined) return null;
  const [article, words, gender, many] = parts;
  const one = (ADJECTIVES[demonym] as Adjective)[gender === "m" ? 0 : 1];
  return [article, words.replace("*", many && !/[sx]$/.test(one) ? `${one}s` : one)];
}

function named(name: string): readonly [article: string, name: string] {
  return NAMED[name] ?? composed(name) ?? ["", name];
}

/** A group, a force or an institution as French calls it: "armée malienne", "JNIM". */
export function actorName(name: string): string {
  return named(name)[1];
}

/** The same with its article, where it has one: "l’armée malienne", "le JNIM", "Boko Haram". */
export function theActor(name: string): string {
  return named(name).join("");
}

/** The same after "de": "de l’armée malienne", "du JNIM", "des VDP", "d’Aqmi". */
export function ofActor(name: string): string {
  const [article, own] = named(name);
  if (article === "le ") return `du ${own}`;
  if (article === "les ") return `des ${own}`;
  if (article !== "") return `de ${article}${own}`;
  return /^[aeiouhéèêà]/i.test(own) ? `d’${own}` : `de ${own}`;
}
