import { identify } from "../../loaders/articles/identify.ts";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import type { Article } from "../../loaders/model/article.ts";
import type { Casualty, CodedAccount, CodedArticle, CodedEvent, Evidence } from "../../loaders/model/coded.ts";
import type { Corpus, Correction } from "../../loaders/model/corpus.ts";
import type { Place } from "../../loaders/model/resources.ts";
import type { Publication } from "../../loaders/tables.ts";
import { projectCodebook } from "../codebook/files.ts";
import { account, n } from "../events/accounts.ts";
import { VALUES } from "../events/coded.ts";

/** The project's own codebook. */
export const CODEBOOK = projectCodebook();

/** A report without an address, for tests to which its name does not matter. */
export const PUBLICATION: Publication = { title: "Casebook", site: null };

/** Text that a spreadsheet would run; it is quoted as a passage. */
export const HOSTILE = '=HYPERLINK("http://example.org","x"); "@SUM(A1)", the mayor said.';

const MAIN = `Gunmen raided the army post in Tasawat on Sunday after a bomb had gone off, killing at least four soldiers, the army said. ${HOSTILE}
Local sources spoke of seven dead. Together with an attack on Inaloglog, nine people died. A teacher was shot there last year.`;

const COPY = `${MAIN} (Agency)`;

const UPDATE = "L’armée a porté lundi le bilan de l’attaque de Tasawat de quatre à six soldats tués. Aucun civil n’a été blessé.";

export const BODIES: Record<string, string> = {
  "2021-05-03-first-paper": MAIN,
  "2021-05-03-second-paper": COPY,
  "2021-05-04-troisieme-journal": UPDATE,
  "2021-05-05-quiet-paper": "The market of Tasawat opened again on Wednesday.",
};

const GAZETTEER: Place[] = [
  place({ name: "Tasawat", kind: "village", country: "NE", admin1: "Tillabéri", latitude: 14.5, longitude: -1.25 }),
  place({ name: "Inaloglog", kind: "village", country: "NE", admin1: "Tillabéri" }),
];

const CORRECTION: Correction = {
  correction_id: "c1",
  action: "set",
  target: "2021-05-03-first-paper#0",
  field: "neighbourhood",
  was: "",
  now: "Marché",
  reason: "the town hall’s own map; -1 street from the post",
  source: "+22700000000, a clerk",
  decided: "2021-05-10",
  line: 2,
};

/**
 * A small invented corpus with what makes tables hard: a wire story in two papers, a superseded toll, a disputed one,
 * a joint toll, a background event without date and place, an article without events, a correction, and hostile text.
 */
export function smallCorpus(order: <T>(list: T[]) => T[] = (list) => list): Corpus {
  const articles = order(Object.entries(BODIES).map(([id, body]) => article(id, body)));
  const resources = { gazetteer: GAZETTEER, codebook: CODEBOOK, actors: [], registry: [], corrections: [CORRECTION] };
  const { value, problems } = buildCorpus(articles, order(articles.map(coded)), resources);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { ...value, articles: order(value.articles), events: order(value.events), coded: order(value.coded) };
}

/** A corpus of nothing. */
export const EMPTY: Corpus = {
  articles: [],
  coded: [],
  events: [],
  jointTolls: [],
  corrections: [],
  registry: [],
  origins: {},
  redirects: {},
};

function place(given: Partial<Place>): Place {
  const empty: Place = {
    name: "",
    kind: "town",
    country: "",
    admin1: "",
    latitude: null,
    longitude: null,
    source: "",
    aliases: [],
    guarded: [],
    town: "",
    note: "",
  };
  return { ...empty, ...given };
}

function article(id: string, body: string): Article {
  const [year, month, day, ...publisher] = id.split("-");
  const published = `${year}-${month}-${day}`;
  const french = id.endsWith("journal");
  return {
    id,
    path: `data/articles/${id}.md`,
    title: french ? null : "+1 attack, =2 dead",
    publisher: publisher.join(" "),
    published,
    published_basis: null,
    language: french ? "fr" : "en",
    language_detected: false,
    author: null,
    url: `https://example.org/${id}`,
    archived: null,
    retrieved: null,
    ...identify(body),
  };
}

const CODED: Record<string, () => CodedEvent[]> = {
  "2021-05-03-first-paper": () => raidAndRecollection(MAIN),
  "2021-05-03-second-paper": () => raidAndRecollection(COPY),
  "2021-05-04-troisieme-journal": () => update(UPDATE),
  "2021-05-05-quiet-paper": () => [],
};

function coded({ id, language, sha256 }: Article): CodedArticle {
  return { article: id, language: language ?? "en", sha256, title: "Le bilan s’alourdit", events: CODED[id]?.() ?? [] };
}

function raidAndRecollection(body: string): CodedEvent[] {
  const army = account({
    source: "the army",
    source_type: "military",
    institution: "Nigerien army",
    date: "2021-05-02",
    place: "Tasawat",
    country: "NE",
    tactics: ["raid", "ied"],
    target: "military",
    killed: n("4+"),
    casualties: [figure("military", "killed", "4+", 0), figure("unknown", "killed", 9, 2, [0, 2])],
  });
  const local = account({ source: "Local sources", source_type: "local", killed: n(7), casualties: [figure("unknown", "killed", 7, 1)] });
  const evidence = [
    passage(body, "killed", n("4+"), 0, "killing at least four soldiers"),
    passage(body, "killed", n(7), 1, "Local sources spoke of seven dead."),
    passage(body, "killed", n(9), 0, "Together with an attack on Inaloglog, nine people died."),
    passage(body, "tactics", ["raid", "ied"], 0, HOSTILE),
  ];
  const teacher = account({ source: "the paper", tactics: ["shooting"] });
  const sister = account({ source: "the paper", place: "Inaloglog", tactics: ["raid"] });
  return [
    event({ date: "2021-05-02", place: "Tasawat", country: "NE", tactics: ["ied", "raid"] }, [army, local], evidence),
    event(
      { role: "background", tactics: ["shooting"], initiator: "nonstate" },
      [teacher],
      [passage(body, "tactics", ["shooting"], 0, "A teacher was shot there last year.")],
    ),
    event(
      { place: "Inaloglog", country: "NE", tactics: ["raid"] },
      [sister],
      [passage(body, "place", "Inaloglog", 0, "attack on Inaloglog")],
    ),
  ];
}

function update(body: string): CodedEvent[] {
  const army = account({
    source: "L’armée",
    source_type: "military",
    institution: "Nigerien army",
    updates: true,
    place: "Tasawat",
    country: "NE",
    killed: n(6),
    wounded: n(0),
    casualties: [figure("military", "killed", 6, 0), figure("civilian", "wounded", 0, 1)],
  });
  const evidence = [passage(body, "killed", n(6), 0, "six soldats tués"), passage(body, "wounded", n(0), 0, "Aucun civil n’a été blessé.")];
  return [event({ date: "2021-05-02", place: "Tasawat", country: "NE", tactics: [] }, [army], evidence)];
}

function figure(
  group: Casualty["group"],
  outcome: Casualty["outcome"],
  count: number | string,
  evidence: number,
  joint: number[] = [],
): Casualty {
  return { group, outcome, count: n(count), part: false, includes_attackers: false, joint_events: joint, evidence };
}

function passage(body: string, field: string, value: unknown, of: number, quote: string): Evidence {
  const start = body.indexOf(quote);
  return { field, value, account: of, part: "body", start, end: start + quote.length, quote, rule: "by-hand", inferred: false };
}

function event(given: Partial<CodedEvent>, accounts: CodedAccount[], evidence: Evidence[]): CodedEvent {
  return {
    role: "main",
    ...VALUES,
    ...given,
    accounts,
    evidence,
  };
}
