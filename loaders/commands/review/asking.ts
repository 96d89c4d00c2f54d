import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** Somebody who can be asked. */
export interface Asker {
  /** The answer without white space around it; null once nobody answers any more: the input has ended, or Ctrl-C was pressed. */
  ask: (question: string) => Promise<string | null>;
  close: () => void;
}

/**
 * Asks on a terminal, or a script in the place of one. Lines that come before they are asked for are kept for the questions to come.
 *
 * @param output where the question is written and the line edited; left out for a script, whose questions `print` takes.
 */
export function askOn(input: Readable, output: Writable | undefined, print: (line: string) => void): Asker {
  const lines = output === undefined ? createInterface({ input }) : createInterface({ input, output, terminal: true });
  const early: string[] = [];
  let answer: ((line: string | null) => void) | null = null;
  let closed = false;
  const give = (line: string | null) => {
    const waiting = answer;
    answer = null;
    if (waiting !== null) waiting(line);
    else if (line !== null) early.push(line);
  };
  lines.on("line", (line) => give(line));
  lines.on("SIGINT", () => lines.close());
  lines.on("close", () => {
    closed = true;
    give(null);
  });
  const ask = (question: string) => {
    if (output === undefined) print(question);
    const ready = early.shift();
    if (ready !== undefined) return Promise.resolve(ready.trim());
    if (closed) return Promise.resolve(null);
    if (output !== undefined) {
      lines.setPrompt(`${question} `);
      lines.prompt();
    }
    return new Promise<string | null>((resolve) => {
      answer = (line) => resolve(line === null ? null : line.trim());
    });
  };
  return { ask, close: () => lines.close() };
}
