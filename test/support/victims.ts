import { createHash } from "node:crypto";
import { join } from "node:path";
import { readEditions } from "../../loaders/citing/frozen.ts";
import { readEditionSources } from "../../loaders/commands/editions/store.ts";
import { gather } from "../../loaders/commands/gather.ts";
import { lockSources } from "../../loaders/commands/lock.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { formatProblem, hasErrors } from "../../loaders/problems.ts";
import { contents, fill } from "./folder.ts";

/** A command that is killed, on a corpus in a folder of its own, and what must be whole after that. */
export interface Victim {
  command: string;
  /** Fills the folder, its corpus in `data/`. Gives the arguments. */
  prepare: (folder: string) => string[];
  /** What the kill broke. Takes every file as it was before. */
  faults: (folder: string, before: Record<string, string>) => string[];
  /** Whether the next run refused only because the killed one had done its work. */
  isAlreadyDone: (err: string) => boolean;
  /** What is not as it must be once the next run has ended. */
  unfinished: (folder: string, before: Record<string, string>) => string[];
}

const head = (title: string, publisher: string) =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublished: 2021-06-22\nlanguage: en\n---\n`;

/** Two papers on one attack, which contradict each other. */
const CORPUS = {
  "data/articles/2021-06-22-first.md": `${head("Raid on camp in Gossi", "First Paper")}Gunmen raided the army camp in Gossi on Monday. Four soldiers were killed, the Malian army said.\n`,
  "data/articles/2021-06-22-second.md": `${head("Gossi camp overrun", "Second Paper")}Gunmen raided the army camp in Gossi on Monday. Nineteen soldiers were killed, residents said.\n`,
};
const EARLIER = { "dist/index.html": "the earlier report", "dist/manifest.json": '{"files":{}}' };
const EVENT = "2021-06-21-gossi-raid";

/** What of the sources is no longer as it was, or cannot be read; files that may be written are only read. */
function sourceFaults(folder: string, before: Record<string, string>, written: readonly string[]): string[] {
  const after = contents(folder);
  const lost = Object.keys(before).filter((path) => path.startsWith("data/") && !written.includes(path) && after[path] !== before[path]);
  const sources = readSources(join(folder, "data"));
  const problems = [
    ...sources.problems,
    ...gather(sources.value).problems,
    ...readEditions(readEditionSources(join(folder, "data"))).problems,
  ];
  return [...lost.map((path) => `${path} was changed`), ...(hasErrors(problems) ? problems.map(formatProblem) : [])];
}

/** What no command may leave behind once the next one has ended. */
function litter(folder: string): string[] {
  const left = Object.keys(contents(folder)).filter((path) => /\.tmp\b|\.building|\.previous|\.new$/.test(path));
  return left.map((path) => `${path} was left behind`);
}

/** What is wrong with a site that must be the earlier one, or a new one that is whole. */
function siteFaults(folder: string, isNew: boolean): string[] {
  const site = contents(join(folder, "dist"));
  const manifest = JSON.parse(site["manifest.json"] ?? "{}") as { files?: Record<string, string> };
  if (!isNew && site["index.html"] === EARLIER["dist/index.html"]) return [];
  const files = Object.entries(manifest.files ?? {});
  const broken = files.filter(([path, digest]) => {
    const bytes = site[path];
    return bytes === undefined || createHash("sha256").update(Buffer.from(bytes, "latin1")).digest("hex") !== digest;
  });
  return files.length === 0 ? ["the site has no files"] : broken.map(([path]) => `${path} of the site is not whole`);
}

const build: Victim = {
  command: "build",
  prepare: (folder) => {
    fill(folder, { ...CORPUS, ...EARLIER });
    return ["--data", join(folder, "data"), "--out", join(folder, "dist")];
  },
  faults: (folder, before) => [...sourceFaults(folder, before, []), ...siteFaults(folder, false)],
  isAlreadyDone: () => false,
  unfinished: (folder, before) => [...sourceFaults(folder, before, []), ...siteFaults(folder, true), ...litter(folder)],
};

const DECISION = ["--confirm", "killed", "--reason", "the army’s own list", "--source", "its communiqué", "--decided", "2021-07-01"];
const REVIEWED = ["data/corrections.csv", "data/registry.csv"];

const review: Victim = {
  command: "review",
  prepare: (folder) => {
    fill(folder, CORPUS);
    return ["--data", join(folder, "data"), "--event", EVENT, ...DECISION];
  },
  faults: (folder, before) => sourceFaults(folder, before, REVIEWED),
  isAlreadyDone: () => false,
  unfinished: (folder, before) => {
    const decided = contents(folder)["data/corrections.csv"]?.includes(`confirm,${EVENT},killed`) ? [] : ["the decision is not there"];
    return [...sourceFaults(folder, before, REVIEWED), ...decided, ...litter(folder)];
  },
};

const edition: Victim = {
  command: "edition",
  prepare: (folder) => {
    fill(folder, CORPUS);
    return ["2021-06", "--data", join(folder, "data")];
  },
  faults: (folder, before) => sourceFaults(folder, before, ["data/registry.csv"]),
  isAlreadyDone: (err) => err.includes("is there already and is never made again"),
  unfinished: (folder, before) => {
    const { value } = readEditions(readEditionSources(join(folder, "data")));
    const made = value.length === 1 && contents(folder)["data/registry.csv"]?.includes(EVENT) ? [] : ["the edition is not there"];
    return [...sourceFaults(folder, before, ["data/registry.csv"]), ...made, ...litter(folder)];
  },
};

const ADDED = "data/articles/2021-06-23-third-paper-mine-kills-four.md";
const MORE =
  "title,publisher,date,language,text\nMine kills four,Third Paper,2021-06-23,en,A mine killed four soldiers near Ansongo on Tuesday.\n";

const add: Victim = {
  command: "add",
  prepare: (folder) => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `Item ${i},Third Paper,2021-06-23,en,A mine killed ${i + 2} soldiers near Ansongo on Tuesday.`,
    );
    fill(folder, { ...CORPUS, "many.csv": `${MORE}${rows.join("\n")}\n` });
    return ["--data", join(folder, "data"), join(folder, "many.csv")];
  },
  faults: (folder, before) => {
    // What was being added is there as a whole once the next command that writes has looked at it.
    lockSources(join(folder, "data"), "add", 0).release();
    const added = Object.keys(contents(join(folder, "data", "articles"))).length - 2;
    const half = added === 0 || added === 41 ? [] : [`${added} of 41 articles were added`];
    return [...half, ...sourceFaults(folder, before, ["data/registry.csv"])];
  },
  isAlreadyDone: (err) => err.includes("which is there already"),
  unfinished: (folder, before) => {
    const made = contents(folder)[ADDED]?.includes("A mine killed four soldiers") ? [] : ["the articles are not there"];
    return [...sourceFaults(folder, before, ["data/registry.csv"]), ...made, ...litter(folder)];
  },
};

/** Every command that writes. */
export const VICTIMS: Victim[] = [add, build, review, edition];
