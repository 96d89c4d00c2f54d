import { existsSync } from "node:fs";
import { Readable } from "node:stream";
import { correctionRow } from "../events/correcting/writing.ts";
import { findEvent } from "../events/explaining.ts";
import { intervalOf } from "../events/interval.ts";
import { cellOf } from "../events/values.ts";
import { didYouMean, formatProblem, hasErrors, visible } from "../problems.ts";
import type { Draft } from "../reviewing/proposals.ts";
import { type Arguments, type Command, main, option, Refusal, type Terminal } from "./command.ts";
import { folderOf, OWN_DATA } from "./project.ts";
import { reportProblems } from "./report-problems.ts";
import { askOn } from "./review/asking.ts";
import { type Desk, openDesk } from "./review/desk.ts";
import { DECISION_OPTIONS, decisionOf, groundsOf } from "./review/flags.ts";
import { listJson, listLines } from "./review/showing.ts";
import { skipsOf } from "./review/skips.ts";
import { walk } from "./review/walk.ts";
import { readSources } from "./sources.ts";

/** `npm run review`: walks an analyst through what most deserves a look, and writes what is decided. */
export const review: Command = {
  name: "review",
  help: `
npm run review -- [--list|--json|--ask] [--data DIR]
npm run review -- --event ID DECISION --reason TEXT --source TEXT [--decided DAY] [--dry-run]

Walks through what most deserves a look, the most important first: fields on which sources contradict each other, news without a date
or a place, events that were nearly joined or joined in spite of something, values that rest on little. Shows who says what, with the
passages, and writes the decision to data/corrections.csv once reason and source are given and the row is confirmed. It can be ended at
any moment, with Ctrl-C too: what was decided is written, and the next time goes on with what is left.
Without a terminal it prints the list, and with each thing the flags that decide it.
  --list    prints the list
  --json    prints it for programs
  --ask     asks on standard input even where that is no terminal
  --data    folder of the corpus, in the shape of data/. Default: data/

One decision without being asked. EVENT is an event id or \`article#index\`; what was coded is filled in as \`was\`.
  --event EVENT --confirm FIELD|all           the value, or the whole event, is right
  --event EVENT --set FIELD --value VALUE     the value is another; an empty one takes it out
  --event EVENT --drop                        it is no attack
  --event EVENT --merge OTHER                 it is the event OTHER
  --event EVENT --split "article#index;…"     these reports are of another event
  --event EVENT --apart OTHER                 it and OTHER are two events, as linked
  --event EVENT --together "article#index;…"  these reports are of one event, as linked
  --article ID --add "{date: …, place: …}"    an attack that the article tells and the coder missed
  --redact "NAME;OTHER SPELLING" --value TEXT   the person is unnamed everywhere, or in one --event or --article
  --reason, --source  why, and on whose word
  --decided   the day of the decision. Default: today
  --dry-run   prints the row and writes nothing`,
  options: {
    list: { type: "boolean" },
    json: { type: "boolean" },
    ask: { type: "boolean" },
    data: { type: "string" },
    event: { type: "string" },
    article: { type: "string" },
    value: { type: "string" },
    reason: { type: "string" },
    source: { type: "string" },
    decided: { type: "string" },
    "dry-run": { type: "boolean" },
    ...DECISION_OPTIONS,
  },
  positionals: false,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const named = option(args, "data");
  const data = folderOf(args, "data", OWN_DATA);
  if (!existsSync(data)) throw new Refusal(`there is no folder ${data}`);
  const day = option(args, "decided") ?? new Date().toISOString().slice(0, 10);
  if (intervalOf(day) === null) throw new Refusal(`--decided ${visible(day)}: expected a day, as 2021-06-21`);
  const sources = readSources(data);
  const { value: desk, problems } = openDesk(sources, (line) => terminal.err(`review: ${line}`));
  reportProblems(problems, sources.value, named, terminal.err);
  if (desk === null) return 1;
  const draft = decisionOf(args, (action, target, field) => present(desk, action, target, field));
  if (draft !== null) return decideAtOnce(draft, desk, day, args, terminal);
  if (args.values.json) terminal.out(listJson(desk.items(), desk));
  else if (args.values.list || !(args.values.ask || terminal.isInteractive))
    for (const line of listLines(desk.items(), desk)) terminal.out(visible(line));
  else await walkThrough(desk, data, day, terminal);
  return 0;
}

/** A report's own coding is what is set in it; what is confirmed is always the event's. A wrong field is told when the row is tried. */
function present({ corpus }: Desk, action: "set" | "confirm", name: string, field: string): string {
  const event = findEvent(corpus, name);
  if (event === null) {
    const ids = corpus.events.map(({ event_id }) => event_id);
    throw new Refusal(`there is no event \`${visible(name)}\`${didYouMean(name, ids)}`);
  }
  const [article, index] = name.split("#");
  const coded = action === "set" ? corpus.coded.find((one) => one.article === article)?.events[Number(index)] : undefined;
  return cellOf(((coded ?? event) as unknown as Record<string, unknown>)[field]);
}

function decideAtOnce(draft: Draft, desk: Desk, decided: string, args: Arguments, terminal: Terminal): number {
  const correction = { correction_id: desk.idFor(draft), ...draft, ...groundsOf(args), decided, line: 0 };
  const problems = desk.trial(correction);
  for (const problem of problems) terminal.err(formatProblem(problem));
  if (hasErrors(problems)) {
    terminal.err("review: nothing was written");
    return 1;
  }
  if (!args.values["dry-run"]) desk.write(correction);
  terminal.out(visible(correctionRow(correction)));
  return 0;
}

async function walkThrough(desk: Desk, data: string, day: string, terminal: Terminal): Promise<void> {
  const input = terminal.isInteractive ? process.stdin : Readable.from(terminal.input);
  const asker = askOn(input, terminal.isInteractive ? process.stdout : undefined, terminal.out);
  try {
    const written = await walk(desk, skipsOf(data), { asker, print: terminal.out, day, lastSource: "" });
    const left = desk.items().length;
    terminal.out("");
    terminal.out(`${written} ${written === 1 ? "decision" : "decisions"} written, ${left} left. npm run build shows what they changed.`);
  } finally {
    asker.close();
  }
}

await main(review, import.meta.url);
