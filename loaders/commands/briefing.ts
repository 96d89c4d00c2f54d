import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Brief } from "../briefing/brief.ts";
import { briefDocx } from "../briefing/docx.ts";
import { briefHtml } from "../briefing/html.ts";
import { briefPptx } from "../briefing/pptx.ts";
import { didYouMean, hasErrors, visible } from "../problems.ts";
import { briefOf } from "../report/briefing.ts";
import { pictureFonts } from "../report/picture/fonts.ts";
import { openRasteriser } from "../report/picture/rasterise.ts";
import { type Site, siteIn } from "../report/site-index.ts";
import { replaceFile } from "../whole-file.ts";
import { type Arguments, type Command, main, option, Refusal, type Terminal } from "./command.ts";
import { prepare } from "./make.ts";
import { folderOf, OWN_DATA, PROJECT, userPath } from "./project.ts";
import { MADE_IN, reportLanguage } from "./report-language.ts";
import { reportProblems } from "./report-problems.ts";
import { readSources } from "./sources.ts";

const FORMS: Record<string, (brief: Brief) => Uint8Array | Promise<Uint8Array>> = { pptx: briefPptx, docx: briefDocx, html: briefHtml };

/** `npm run briefing`: figures as slides or as a brief. */
export const briefing: Command = {
  name: "briefing",
  help: `
npm run briefing -- FIGURE… --out FILE.pptx|.docx|.html [--language CODE] [--data DIR]

Makes a deck (.pptx) of one slide a figure, or a brief (.docx, .html) of figures with tables; two figures fill about two pages.
Headline, source and citation stand beside every figure; in a deck, charts of counts can be edited, and the notes hold the passages.
  --out       the file to write; one that is there is replaced
  --language  one of ${MADE_IN.join(", ")}. Default: ${MADE_IN[0]}
  --data      folder of the corpus, in the shape of data/. Default: data/`,
  options: { language: { type: "string" }, out: { type: "string" }, data: { type: "string" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [named, asked] = [option(args, "data"), option(args, "out")];
  const data = folderOf(args, "data", OWN_DATA);
  if (args.positionals.length === 0) throw new Refusal("expected the ids of one figure or more: npm run briefing -- map --out brief.pptx");
  if (!existsSync(data)) throw new Refusal(`there is no folder ${data}`);
  const language = reportLanguage(args);
  const { out, write } = outputOf(asked);
  const sources = readSources(data);
  const { value: input, problems } = prepare(sources, (line) => terminal.err(`briefing: ${line}`));
  reportProblems(problems, sources.value, named, terminal.err);
  if (input === null || hasErrors(problems)) return 1;
  const site = siteIn(input, language);
  const figures = figuresOf(site, args.positionals);
  const bytes = await write(briefOf(site, figures, await openRasteriser(await pictureFonts(PROJECT))));
  replaceFile(out, bytes);
  terminal.out(`briefing: ${figures.length} ${figures.length === 1 ? "figure" : "figures"} in ${out}`);
  return 0;
}

function outputOf(asked: string | undefined): { out: string; write: (brief: Brief) => Uint8Array | Promise<Uint8Array> } {
  const write = FORMS[/\.([a-z]+)$/.exec(asked ?? "")?.[1] ?? ""];
  if (asked === undefined || write === undefined)
    throw new Refusal(
      `expected --out with a file that ends in .pptx, .docx or .html${asked === undefined ? "" : `, found ${visible(asked)}`}`,
    );
  const out = userPath(asked);
  if (!existsSync(dirname(out))) throw new Refusal(`there is no folder ${dirname(out)}`);
  if (existsSync(out) && !statSync(out).isFile()) throw new Refusal(`${out} is a folder`);
  return { out, write };
}

function figuresOf(site: Site, ids: readonly string[]): Site["input"]["figures"] {
  return [...new Set(ids)].map((id) => {
    const figure = site.figureById.get(id);
    if (figure) return figure;
    throw new Refusal(
      `there is no figure \`${visible(id)}\`${didYouMean(id, site.figureById.keys())}: there are ${[...site.figureById.keys()].join(", ")}`,
    );
  });
}

await main(briefing, import.meta.url);
