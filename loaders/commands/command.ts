import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { printable } from "../problems.ts";

/** Where a command reads and writes; given as an argument so that a command can be run without a terminal. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  input: AsyncIterable<string | Uint8Array>;
  /** True where somebody sits at it who can be asked. */
  isInteractive?: boolean;
}

/** What a command was called with. */
export interface Arguments {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

/** A reason to stop that the user can mend: told in a line, without where in the code it arose. */
export class Refusal extends Error {}

/** One command of `package.json`. */
export interface Command {
  name: string;
  /** Printed by `--help`. */
  help: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  positionals: boolean;
  /** Does the work. Gives the exit code: 0, or 1 if something is wrong that the user can mend. */
  run: (args: Arguments, terminal: Terminal) => Promise<number>;
}

/** Runs a command with the given arguments and gives its exit code. Wrong arguments are told with the way to the help. */
export async function execute(command: Command, argv: string[], terminal: Terminal): Promise<number> {
  let args: Arguments;
  try {
    const options = { ...command.options, help: { type: "boolean" } } as const;
    args = parseArgs({ args: argv, options, allowPositionals: command.positionals, strict: true }) as Arguments;
  } catch (fault) {
    terminal.err(`${command.name}: ${(fault as Error).message}`);
    terminal.err(`npm run ${command.name} -- --help says what it takes.`);
    return 1;
  }
  if (args.values.help) {
    terminal.out(command.help.trim());
    return 0;
  }
  try {
    return await command.run(args, guarded(terminal));
  } catch (fault) {
    // What the system refuses (a full disk, a folder without access) has a code; anything else is a fault of ours.
    if (!(fault instanceof Refusal) && (fault as NodeJS.ErrnoException).code === undefined) throw fault;
    terminal.err(`${command.name}: ${(fault as Error).message}${mendOf(fault as NodeJS.ErrnoException)}`);
    return 1;
  }
}

/** What can be done where the system refuses something, by its codes. */
const MENDS: Record<string, string> = {
  EROFS: "nothing can be written there: name a folder on another disk, or make this one writable",
  ENOSPC: "the disk is full: make room, and run the command again",
  EDQUOT: "your share of the disk is full: make room, and run the command again",
  EFBIG: "no larger file may be written there: name a folder on another disk",
  EACCES: "you may not read or write there: ask for the right, or name another folder",
  EPERM: "you may not read or write there: ask for the right, or name another folder",
};

function mendOf({ code = "" }: NodeJS.ErrnoException): string {
  return MENDS[code] === undefined ? "" : `; ${MENDS[code]}`;
}

/**
 * The same terminal, to which no words of an article can say anything but what they read: a control character would move the
 * cursor or rename the window. JSON stays the same JSON.
 */
function guarded(terminal: Terminal): Terminal {
  return { ...terminal, out: (line) => terminal.out(printable(line)), err: (line) => terminal.err(printable(line)) };
}

/** Runs a command as the process's own if its file is the one that Node was started with. */
export async function main(command: Command, moduleUrl: string): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== realpathSync(fileURLToPath(moduleUrl))) return;
  // A reader such as `head` that closes the pipe early ends the command without a complaint, and so does a terminal that is closed.
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE" || fault.code === "EIO") process.exit(0);
    throw fault;
  });
  process.exitCode = await execute(command, process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    input: process.stdin,
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  });
}

/** The text of an option, or undefined. */
export function option(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === "string" ? value : undefined;
}
