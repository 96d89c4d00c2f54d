import { expect, test } from "vitest";
import { type Command, execute, Refusal } from "../../loaders/commands/command.ts";

/** What a command that fails so says, and its exit code. */
async function said(fault: Error): Promise<{ code: number; err: string[] }> {
  const err: string[] = [];
  const command: Command = { name: "try", help: "", options: {}, positionals: false, run: () => Promise.reject(fault) };
  const code = await execute(command, [], { out: () => {}, err: (line) => err.push(line), input: process.stdin });
  return { code, err };
}

const system = (code: string) => Object.assign(new Error(`${code}: refused, open '/x'`), { code });

test.for([
  ["EROFS", /^try: EROFS: refused, open '\/x'; nothing can be written there: name a folder on another disk/],
  ["ENOSPC", /^try: ENOSPC: refused, open '\/x'; the disk is full: make room/],
  ["EACCES", /^try: EACCES: refused, open '\/x'; you may not read or write there/],
  ["EBUSY", /^try: EBUSY: refused, open '\/x'$/],
] as const)("what the system refuses (%s) is told in a line, with the mend where there is one", async ([name, message]) => {
  const { code, err } = await said(system(name));
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(message)]);
});

test("what the user can mend is told as it is, and a fault of the code is not hidden", async () => {
  expect(await said(new Refusal("no event x"))).toEqual({ code: 1, err: ["try: no event x"] });
  await expect(said(new TypeError("x is not a function"))).rejects.toThrow("x is not a function");
});
