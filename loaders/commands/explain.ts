import { existsSync } from "node:fs";
import { explainEvent, findEvent } from "../events/explaining.ts";
import { didYouMean, visible } from "../problems.ts";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { link } from "./link.ts";
import { folderOf, OWN_DATA } from "./project.ts";
import { reportProblems } from "./report-problems.ts";
import { readSources } from "./sources.ts";

/** `npm run explain`: why these accounts are one event, and how each value came about. */
export const explain: Command = {
  name: "explain",
  help: `
npm run explain -- EVENT [--data DIR]

Says why the reports of an event are one event and what was kept apart from it, lists its accounts with what newer ones supersede,
and names for each value the rule that decided and the accounts that it rests on.
EVENT is an event id, an id that redirects to one, or \`article#index\`.
  --data  folder of the corpus, in the shape of data/. Default: data/

Ends with 1 if there is no such event.`,
  options: { data: { type: "string" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const [name, ...more] = args.positionals;
  const named = option(args, "data");
  const data = folderOf(args, "data", OWN_DATA);
  if (name === undefined || more.length > 0 || !existsSync(data)) {
    terminal.err(existsSync(data) ? "explain: expected one event: npm run explain -- EVENT" : `explain: there is no folder ${data}`);
    return 1;
  }
  const sources = readSources(data);
  const { value: linked, problems } = link(sources, (line) => terminal.err(`explain: ${line}`));
  reportProblems(problems, sources.value, named, terminal.err);
  if (linked === null) return 1;
  const { corpus } = linked;
  const event = findEvent(corpus, name);
  if (event === null) {
    const ids = corpus.events.map(({ event_id }) => event_id);
    terminal.err(`explain: there is no event \`${visible(name)}\`${didYouMean(name, ids)}`);
    return 1;
  }
  for (const line of explainEvent(event, corpus)) terminal.out(visible(line));
  return 0;
}

await main(explain, import.meta.url);
