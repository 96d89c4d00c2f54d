import { mkdirSync } from "node:fs";
import { makeTables } from "../../loaders/commands/tables/making.ts";
import { settings } from "../../observablehq.config.ts";

// From the articles of a folder to the files of the tables, in a process of its own: says how long it took, how many articles it coded,
// and how much memory it held at most.

const [data = "", cache = "", out = ""] = process.argv.slice(2);
const start = performance.now();
mkdirSync(out, { recursive: true });
const progress = (line: string) => process.stderr.write(`${line}\n`);
const { value, problems } = await makeTables({ data, out, cache, publication: settings, progress });
if (value === null) throw new Error(JSON.stringify(problems));
const { user, system } = process.cpuUsage();
const told = {
  seconds: (performance.now() - start) / 1000,
  processor: (user + system) / 1e6,
  coded: value.coded,
  megabytes: process.resourceUsage().maxRSS / 1000,
};
process.stdout.write(JSON.stringify(told));
