import { readFileSync } from "node:fs";
import { type AnyFigure, drawFigure } from "../../loaders/figures.ts";
import type { DrawnFigure } from "../../loaders/model/figure.ts";
import { TABLE_NAMES, type Tables } from "../../loaders/model/tables.ts";
import { projectCodebook } from "../codebook/files.ts";
import { synthetic } from "./synthetic.ts";

/** The project's own codebook. */
export const CODEBOOK = projectCodebook();

function fixture(name: string): Tables {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8")) as Tables;
}

const NONE = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Tables;

/** Only the rows of one event, and of the articles that tell of it. */
export function onlyEvent(tables: Tables, eventId: string): Tables {
  const told = new Set(tables.event_articles.filter(({ event_id }) => event_id === eventId).map(({ article_id }) => article_id));
  return {
    ...NONE,
    articles: tables.articles.filter(({ article_id }) => told.has(article_id ?? null)),
    events: tables.events.filter(({ event_id }) => event_id === eventId),
    event_articles: tables.event_articles.filter(({ event_id }) => event_id === eventId),
    event_tactics: tables.event_tactics.filter(({ event_id }) => event_id === eventId),
    accounts: tables.accounts.filter(({ event_id }) => event_id === eventId),
    casualties: tables.casualties.filter(({ event_id }) => event_id === eventId),
  };
}

/** Attacks of which neither day nor place nor number is known. */
function unknown(tables: Tables): Tables {
  const blank = {
    date_start: null,
    date_end: null,
    date_precision: "none",
    place: null,
    country: null,
    latitude: null,
    longitude: null,
    geo_precision: "none",
  };
  const counts = Object.fromEntries(
    ["killed", "wounded"].flatMap((name) => ["low", "best", "high"].map((end) => [`${name}_${end}`, null])),
  );
  return { ...tables, casualties: [], events: tables.events.map((event) => ({ ...event, ...blank, ...counts })) };
}

const SEEDS = fixture("seeds");
const THIRTY = fixture("thirty");

/** Every corpus that figures have to hold up on, from none to thousands. */
export const CORPORA: Record<string, Tables> = {
  none: NONE,
  quiet: { ...NONE, articles: SEEDS.articles },
  one: onlyEvent(SEEDS, "2021-06-21-gossi-svbied"),
  seeds: SEEDS,
  unknown: unknown(SEEDS),
  thirty: THIRTY,
  "500": synthetic(500),
  "5000": synthetic(5000),
};

const drawn = new Map<string, DrawnFigure>();

/** A figure of a corpus in English, drawn once for all tests of a file. */
export function draw(figure: AnyFigure, corpus: string): DrawnFigure {
  const key = `${figure.id} ${corpus}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const fresh = drawFigure(figure, CORPORA[corpus] as Tables, { codebook: CODEBOOK, language: "en", href: (id) => `/events/${id}` });
  drawn.set(key, fresh);
  return fresh;
}
