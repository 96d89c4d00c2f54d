import { type Command, execute } from "../../loaders/commands/command.ts";
import type { Ended } from "./run.ts";

const textOf = (lines: string[]) => lines.map((line) => `${line}\n`).join("");

/** Runs a command within the test's own process, which a process of its own would take seconds to start. */
export async function runHere(command: Command, args: string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await execute(command, args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    input: (async function* () {})(),
  });
  return { code, out: textOf(out), err: textOf(err) };
}
