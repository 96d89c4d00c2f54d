import { type Citable, cite } from "../../../loaders/citing.ts";
import { askedFor } from "../../../loaders/exploring/in-words.ts";
import { isUnfiltered, type Query, writeQuery } from "../../../loaders/exploring/query.ts";
import { asTables, type ExploredTables, select } from "../../../loaders/exploring/select.ts";
import { type ExploreWords, exploreWords } from "../../../loaders/exploring/words/words.ts";
import { tacticGroups } from "../../../loaders/figures/rows/attacks.ts";
import { sayIn } from "../../../loaders/figures/words/say.ts";
import { type AnyFigure, drawFigure, FIGURES } from "../../../loaders/figures.ts";
import type { DrawnFigure } from "../../../loaders/model/figure.ts";
import { eventAddress, fileOf, localised } from "../../../loaders/report/address.ts";
import type { ExploreData } from "./data.ts";

/** What is shown of a query, and what can be taken from it. */
export interface View {
  query: Query;
  tables: ExploredTables;
  figure: DrawnFigure;
  /** The map of the same events; null where it is the figure itself, or its outlines are not there yet. */
  map: DrawnFigure | null;
}

/** What every view is made with. */
export interface Maker {
  words: ExploreWords;
  say: ReturnType<typeof sayIn>;
  colour: (tactic: string) => string;
  link: (eventId: string) => string;
  /** Address of this page with a query, in full. */
  address: (query: Query) => string;
  make: (query: Query, withMap: boolean) => View;
  /** The citation of what a view shows: its finding, what was asked, of which data, at which address. */
  citation: (view: View) => string;
}

/** The figure that is shown beside every other. */
export const MAP = "map";

/** The figure that a query asks for; the first where it asks for none that there is. */
function figureOf({ figure }: Query): AnyFigure {
  return FIGURES.find(({ id }) => id === figure) ?? (FIGURES[0] as AnyFigure);
}

function citable({ source }: ExploreData, title: string, address: string): Citable {
  return { ...source.cited, kind: "data", id: "data", title, number: null, address, language: source.language };
}

/** Where views are sent: at the published site, if the report has one. */
function publicAddress({ source }: ExploreData, query: Query): string {
  const page = source.site === null ? location.href.split(/[?#]/, 1)[0] : new URL(fileOf(source.page), source.site).href;
  const asked = writeQuery(query);
  return asked === "" ? String(page) : `${page}?${asked}`;
}

/** Makes views of the data: the same figures as the report's, drawn from the events that are asked for. */
export function viewMaker(data: ExploreData): Maker {
  const { codebook, language } = data.source;
  const say = sayIn(language, codebook);
  const words = exploreWords(say);
  const groups = tacticGroups(codebook);
  const link = (id: string) => data.locate(fileOf(localised(data.source.home, eventAddress(id))));
  const draw = (figure: AnyFigure, tables: ExploredTables) => drawFigure(figure, asTables(tables), { codebook, language, href: link });
  const address = (query: Query) => publicAddress(data, query);
  const asked = (query: Query) => words.asked(askedFor(query, say, words).map(({ text }) => text));
  return {
    ...{ words, say, link, address },
    colour: (tactic) => groups.get(tactic) ?? "state",
    make: (query, withMap) => {
      const tables = select(data.tables, query, codebook);
      const figure = figureOf(query);
      const map = withMap && figure.id !== MAP ? FIGURES.find(({ id }) => id === MAP) : undefined;
      return { query, tables, figure: draw(figure, tables), map: map === undefined ? null : draw(map, tables) };
    },
    citation: ({ query, figure }) => {
      const finding = figure.words.headline.replace(/\.$/, "");
      return cite(citable(data, isUnfiltered(query) ? finding : words.cited(finding, asked(query)), address(query)), "text");
    },
  };
}
