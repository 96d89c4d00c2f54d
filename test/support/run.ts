import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** What a command ended with. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  /** Project to run in: this one, or a copy of it. */
  project?: string;
  env?: Record<string, string>;
  input?: string;
  /** Program, with its arguments, that the command is started by. */
  within?: string[];
  /** Called when the process has been started, for tests that end it early. */
  started?: (end: (signal: NodeJS.Signals) => void) => void;
  /** Called with everything that was printed so far, for tests that wait for a line. */
  printed?: (out: string, end: (signal: NodeJS.Signals) => void) => void;
}

/** Runs a command of `package.json` with its arguments, as npm would, and gives what it printed. */
export function run(name: string, args: string[] = [], options: RunOptions = {}): Promise<Ended> {
  const { project = PROJECT, env = {}, input = "", within = [] } = options;
  const scripts = JSON.parse(readFileSync(`${project}/package.json`, "utf8")).scripts as Record<string, string>;
  const [program = "", ...given] = (scripts[name] ?? "").split(" ");
  if (program !== "node") throw new Error(`no command ${name} that Node runs`);
  // Where npm was called is where paths are looked for; the tests themselves may have been started elsewhere.
  const [first = process.execPath, ...rest] = [...within, process.execPath, ...given, ...args];
  const child = spawn(first, rest, { cwd: project, env: { ...process.env, INIT_CWD: project, ...env } });
  const text = { out: "", err: "" };
  const end = (signal: NodeJS.Signals) => void child.kill(signal);
  child.stdout.setEncoding("utf8").on("data", (data: string) => {
    text.out += data;
    options.printed?.(text.out, end);
  });
  child.stderr.setEncoding("utf8").on("data", (data: string) => (text.err += data));
  child.stdin.end(input);
  options.started?.(end);
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve({ code, ...text })));
}
