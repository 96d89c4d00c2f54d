// `npm test`: the format, then types and tests at once, since the types keep one processor busy and so does the report that the tests look at.
// What is given on the command line goes to vitest.
import { spawn } from "node:child_process";

/** Runs a program of `node_modules/.bin`, which npm puts on the path; gives its exit code and what it printed, if that is to be kept. */
function run(program, args, kept = false) {
  const child = spawn(program, args, { stdio: ["inherit", kept ? "pipe" : "inherit", "inherit"] });
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    printed += text;
  });
  return new Promise((resolve) => {
    child.on("error", (fault) => resolve({ code: 1, printed: `${program}: ${fault.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, printed }));
  });
}

const format = await run("biome", ["check"]);
if (format.code !== 0) process.exit(format.code);
const [types, tests] = await Promise.all([run("tsc", ["-p", "."], true), run("vitest", ["run", ...process.argv.slice(2)])]);
// Told last, where it is seen.
if (types.printed !== "") process.stdout.write(`\ntypes:\n${types.printed}`);
process.exitCode = tests.code || types.code;
