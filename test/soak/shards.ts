import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { readArticle } from "../../loaders/articles.ts";
import { PROJECT } from "../../loaders/commands/project.ts";
import { realTowns, syntheticArticles } from "../support/synthetic-articles.ts";
import type { Soak } from "./model.ts";

const CODE = ["--import", "tsx", join(PROJECT, "loaders", "commands", "code.ts"), "-"];

/** Articles as `npm run code -- -` reads them, one line each. */
function linesOf(count: number, seed: number): string {
  const files = [...syntheticArticles(count, 1.5, realTowns(), seed)];
  return files
    .flatMap(([path, text]) => readArticle({ path, bytes: Buffer.from(text) }, ["en", "fr"]).value ?? [])
    .map(({ id, title, publisher, published, language, body }) => JSON.stringify({ id, title, publisher, published, language, text: body }))
    .map((line) => `${line}\n`)
    .join("");
}

/** What a program prints of lines; null where there is no such program. */
function through(program: string, args: string[], input: string, home: string): Promise<{ code: number | null; out: string } | null> {
  const child = spawn(program, args, { cwd: PROJECT, stdio: ["pipe", "pipe", "inherit"], env: { ...process.env, HOME: home } });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", (code) => resolve({ code, out: Buffer.concat(chunks).toString("utf8") }));
  });
}

/** Codes the same lines in one run and, spread by GNU parallel, in many: both have to give the same bytes. */
export const shards: Soak = {
  name: "shards",
  help: "coding spread over processes by GNU parallel gives the bytes of one run; a try is an article",
  times: 2000,
  run: async ({ times, seed, progress }) => {
    const home = mkdtempSync(join(tmpdir(), "casebook-parallel-"));
    try {
      const lines = linesOf(times, seed);
      const one = await through(process.execPath, CODE, lines, home);
      progress("coded in one run");
      const size = Math.max(1, Math.ceil(times / (4 * cpus().length)));
      const spread = ["--will-cite", "--pipe", "-N", String(size), "--keep-order", process.execPath, ...CODE];
      const many = await through("parallel", spread, lines, home);
      if (many === null) return ["GNU parallel is not installed: on Debian, apt-get install parallel"];
      const faults = one?.code === 0 && many.code === 0 ? [] : [`ended with ${one?.code} in one run, with ${many.code} in many`];
      if (one?.out !== many.out) faults.push(`shards of ${size} lines give other bytes than one run, from seed ${seed}`);
      return faults;
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};
