import { existsSync } from "node:fs";
import { CITATION_STYLES, type CitationStyle, cite as citationOf, isCitationStyle } from "../citing.ts";
import type { FrozenEdition } from "../model/edition.ts";
import { didYouMean, visible } from "../problems.ts";
import { citableNamed, citableNames } from "../report/citation/citables.ts";
import { frozenCitation, namesInEdition } from "../report/citation/frozen.ts";
import { type Site, siteIn } from "../report/site-index.ts";
import { type Arguments, type Command, main, option, Refusal, type Terminal } from "./command.ts";
import { prepare } from "./make.ts";
import { folderOf, OWN_DATA } from "./project.ts";
import { MADE_IN, reportLanguage } from "./report-language.ts";
import { reportProblems } from "./report-problems.ts";
import { readSources } from "./sources.ts";

/** `npm run cite`: how to cite a figure, an event, the report or its data. */
export const cite: Command = {
  name: "cite",
  help: `
npm run cite -- FIGURE|EVENT|report|data [--style STYLE] [--language CODE] [--edition ID] [--data DIR]

Prints the citation of a figure, an event, the report or its data package.
  --style     one of ${CITATION_STYLES.join(", ")}. Default: text
  --language  one of ${MADE_IN.join(", ")}. Default: ${MADE_IN[0]}
  --edition   as that edition said it. Default: as it is now, by the latest edition that says the same, else as a draft
  --data      folder of the corpus, in the shape of data/. Default: data/

Ends with 1 if there is nothing of that name, with the nearest one. npm run verify says later whether a citation still holds.`,
  options: { style: { type: "string" }, language: { type: "string" }, edition: { type: "string" }, data: { type: "string" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [name, ...more] = args.positionals;
  const [named, style = "text", edition] = ["data", "style", "edition"].map((key) => option(args, key));
  const data = folderOf(args, "data", OWN_DATA);
  if (name === undefined || more.length > 0) throw new Refusal("expected one name: npm run cite -- FIGURE|EVENT|report|data");
  if (!isCitationStyle(style))
    throw new Refusal(`no style \`${visible(style)}\`, expected one of ${CITATION_STYLES.join(", ")}${didYouMean(style, CITATION_STYLES)}`);
  const language = reportLanguage(args);
  if (!existsSync(data)) throw new Refusal(`there is no folder ${data}`);
  const sources = readSources(data);
  const { value: input, problems } = prepare(sources, (line) => terminal.err(`cite: ${line}`));
  reportProblems(problems, sources.value, named, terminal.err);
  if (input === null) return 1;
  const site = siteIn(input, language);
  const citation = edition === undefined ? present(site, name, style) : frozen(site, name, style, editionOf(site, edition));
  terminal.out(citation.replace(/\r?\n$/, ""));
  return 0;
}

function present(site: Site, name: string, style: CitationStyle): string {
  const citable = citableNamed(site, name);
  if (citable === null) throw unknown(name, citableNames(site), "");
  return citationOf(citable, style);
}

function unknown(name: string, names: string[], where: string): Refusal {
  return new Refusal(
    `there is no figure and no event \`${visible(name)}\`${where}${didYouMean(name, names)}; \`report\` and \`data\` name the whole`,
  );
}

function editionOf({ input }: Site, id: string): FrozenEdition {
  const found = input.editions.find(({ edition }) => edition.id === id);
  if (found) return found;
  const ids = input.editions.map(({ edition }) => edition.id);
  const known = ids.length === 0 ? "there is none yet" : `there are ${ids.join(", ")}`;
  throw new Refusal(`there is no edition \`${visible(id)}\`: ${known}${didYouMean(id, ids)}`);
}

function frozen(site: Site, name: string, style: CitationStyle, edition: FrozenEdition): string {
  const citation = frozenCitation(site, name, style, edition);
  const { id } = edition.edition;
  if (citation === null && namesInEdition(site, edition).includes(name))
    throw new Refusal(`edition \`${id}\` was made before the report was in \`${site.words.language}\`: leave out --language`);
  if (citation === null) throw unknown(name, namesInEdition(site, edition), ` in edition \`${id}\``);
  return citation;
}

await main(cite, import.meta.url);
