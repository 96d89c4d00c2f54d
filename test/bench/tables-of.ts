import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeAhead } from "../../loaders/commands/code-ahead.ts";
import { codeCorpus } from "../../loaders/commands/code-corpus.ts";
import { digestsOf } from "../../loaders/commands/digests.ts";
import { gather } from "../../loaders/commands/gather.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { buildCorpus } from "../../loaders/events/corpus.ts";
import { tabulate, writeTables } from "../../loaders/tables.ts";
import { settings } from "../../observablehq.config.ts";

// From the articles of a folder to the files of the tables, in a process of its own: says how long it took, how many articles it coded,
// and how much memory it held at most.

const [data = "", kept = "", out = ""] = process.argv.slice(2);
const start = performance.now();
const progress = (line: string) => process.stderr.write(`${line}\n`);
const sources = readSources(data);
const ahead = await codeAhead(sources.value, { folder: kept, progress });
const { value: gathered } = gather(sources.value);
const { coded, made } = codeCorpus(gathered.articles, gathered, kept, digestsOf(sources.value).coder, progress);
const { value: corpus } = buildCorpus(gathered.articles, coded, gathered);
progress(`linked ${corpus.events.length} events`);
mkdirSync(out, { recursive: true });
for (const { path, bytes } of writeTables(tabulate(corpus, gathered.codebook), gathered.codebook, settings))
  writeFileSync(join(out, path), bytes);
const { user, system } = process.cpuUsage();
const told = {
  seconds: (performance.now() - start) / 1000,
  processor: (user + system) / 1e6,
  coded: ahead + made,
  megabytes: process.resourceUsage().maxRSS / 1000,
};
process.stdout.write(JSON.stringify(told));
