import { isAbsolute, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "../../model/problem.ts";
import { error, type Location } from "../../problems.ts";
import { PROJECT } from "../project.ts";

/** What Vite adds to an error where code cannot be read. */
interface Unreadable extends Error {
  id?: string;
  loc?: { line: number; column: number };
  errors?: { kind?: string; message?: string; loc?: { line: number; column: number; file?: string } }[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with one
const COLOURS = /\u001b\[[0-9;]*m/g;

/** A fault of the project's own code, thrown while it was read or run, at its place in the code. */
export function faultOfCode(thrown: unknown): Problem {
  const fault = (thrown instanceof Error ? thrown : new Error(String(thrown))) as Unreadable;
  const [first] = fault.errors ?? [];
  const loc = first?.loc ?? fault.loc;
  const file = first?.loc?.file ?? fault.id;
  if (loc !== undefined && file !== undefined)
    return error(
      { path: within(file), line: loc.line, column: loc.column + 1 },
      "code",
      said(first?.message ?? fault.message),
      "code that can be read",
    );
  return error(placeIn(fault.stack ?? ""), "code", said(fault.message), "code that runs to its end");
}

/** What is wrong, without the drawing of the place. */
function said(message: string): string {
  const lines = message.replace(COLOURS, "").split("\n");
  const own = lines.find((line) => line.includes("_ERROR]")) ?? lines.find((line) => line.trim() !== "") ?? "an error";
  return own.replace(/^\[\w+\]\s*/, "").trim();
}

/** The first place of a stack that is in the project's own code. */
function placeIn(stack: string): Location {
  for (const [, path = "", line, column] of stack.matchAll(/(?:\(|at )((?:file:\/\/)?[^()\s]+):(\d+):(\d+)\)?$/gm)) {
    const own = within(path.startsWith("file:") ? fileURLToPath(path) : path);
    if (!isAbsolute(own) && !own.startsWith("..") && !own.startsWith("node_modules") && !own.startsWith("node:"))
      return { path: own, line: Number(line), column: Number(column) };
  }
  return { path: "loaders" };
}

function within(path: string): string {
  const clean = path.split("?", 1)[0] ?? path;
  return isAbsolute(clean) && clean.startsWith(`${PROJECT}${sep}`) ? relative(PROJECT, clean).split(sep).join("/") : clean;
}
