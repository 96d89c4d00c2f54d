import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Problem } from "../model/problem.ts";
import { formatProblem, hasErrors } from "../problems.ts";
import { type Arguments, type Command, main, option, Refusal, type Terminal } from "./command.ts";
import { type LiveCode, openCode } from "./dev/code.ts";
import { faultOfCode } from "./dev/faults.ts";
import type { Made } from "./dev/making.ts";
import { serveReport } from "./dev/server.ts";
import { Showing } from "./dev/showing.ts";
import { folderOf, OWN_DATA } from "./project.ts";
import { summary } from "./report-problems.ts";

/** `npm run dev`: the report, served, and made anew as its sources change. */
export const dev: Command = {
  name: "dev",
  help: `
npm run dev -- [--data DIR] [--port N] [--host NAME]

Makes the report in memory, serves it, and makes it anew whenever a source changes: an article, a lexicon, a correction,
the gazetteer, the codebook, a page, a style sheet, a figure or any other code. Open pages show the change by themselves.
What is wrong is told here and in the page, with its place, until it is mended; the last report that could be made stays.
dist/ is not touched. Ctrl-C stops.
  --data  folder of the corpus, as for npm run build; default data/
  --port  default 3000; 0 takes any free one
  --host  default 127.0.0.1: this computer only`,
  options: { data: { type: "string" }, port: { type: "string" }, host: { type: "string" } },
  positionals: false,
  run,
};

/** How long no further file may change before the report is made: an editor or git changes several at once. */
const QUIET = 20;

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const named = option(args, "data");
  const data = folderOf(args, "data", OWN_DATA);
  if (!existsSync(data)) throw new Refusal(`there is no folder ${data}`);
  const port = Number(option(args, "port") ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Refusal(`--port ${option(args, "port")}: expected a number from 0 to 65535`);
  const host = option(args, "host") ?? "127.0.0.1";
  const showing = new Showing();
  const server = await serveReport(showing, { port, host });
  let wanted = () => {};
  const code = await openCode(data, () => wanted());
  const again = repeater(() => makeAndShow(code, { data, named }, showing, terminal));
  wanted = again;
  again();
  terminal.out(`dev: the report is at http://${host}:${(server.address() as AddressInfo).port}/  (Ctrl-C stops)`);
  return await new Promise((resolve) => server.once("close", () => resolve(0)));
}

/** Calls once all is quiet, never twice at a time, and once more if something changed meanwhile. */
function repeater(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isAtWork = false;
  let isWanted = false;
  const start = async () => {
    if (isAtWork) return;
    isAtWork = true;
    while (isWanted) {
      isWanted = false;
      await work();
    }
    isAtWork = false;
  };
  return () => {
    isWanted = true;
    clearTimeout(timer);
    timer = setTimeout(start, QUIET);
  };
}

async function makeAndShow(
  code: LiveCode,
  { data, named }: { data: string; named: string | undefined },
  showing: Showing,
  terminal: Terminal,
): Promise<void> {
  const start = performance.now();
  const { site, problems, said } = await made(code, data, named);
  showing.show(site, problems);
  for (const problem of problems) terminal.err(formatProblem(problem));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const ended = hasErrors(problems) ? `${summary(problems)}: mend them, and the report is made anew` : "shown";
  terminal.out(`dev: ${[...said, ended].join("; ")} (${seconds} s)`);
}

/** Faults of code are told like all others: what is being worked at is often wrong for a moment. */
async function made(code: LiveCode, data: string, named: string | undefined): Promise<Made> {
  try {
    const { makeReport } = await code.load<typeof import("./dev/making.ts")>("loaders/commands/dev/making.ts");
    return await makeReport(data, named);
  } catch (thrown) {
    const problems: Problem[] = [faultOfCode(thrown)];
    return { site: null, problems, said: [] };
  }
}

await main(dev, import.meta.url);
