import { type Arguments, type Command, main, option, type Terminal } from "../../loaders/commands/command.ts";
import { didYouMean, visible } from "../../loaders/problems.ts";
import { SOAKS } from "./soaks.ts";

/** `npm run soak`: what takes too long for `npm test`. */
export const soak: Command = {
  name: "soak",
  help: `
npm run soak [-- NAME…] [--times N] [--seed N]

Runs what takes too long for npm test, one after the other, and says of each what came of it. Without a name it runs all:
${SOAKS.map(({ name, help }) => `  ${name.padEnd(10)}  ${help}`).join("\n")}
  --times  how often each is tried, in place of its own number
  --seed   where chance begins, so that a failure can be had again. Default: 1

Ends with 1 if one of them failed.`,
  options: { times: { type: "string" }, seed: { type: "string" } },
  positionals: true,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const unknown = args.positionals.find((name) => !SOAKS.some((one) => one.name === name));
  const names = SOAKS.map(({ name }) => name);
  const [times, seed] = [option(args, "times"), option(args, "seed") ?? "1"].map((text) => (text === undefined ? null : Number(text)));
  if (unknown !== undefined || [times, seed].some((number) => number !== null && !(Number.isInteger(number) && Number(number) > 0))) {
    const wrong = unknown === undefined ? "--times or --seed that is no whole number from 1" : `\`${visible(unknown)}\``;
    terminal.err(`soak: ${wrong}: expected ${names.join(", ")}${didYouMean(unknown ?? "", names)}`);
    return 1;
  }
  const chosen = SOAKS.filter(({ name }) => args.positionals.length === 0 || args.positionals.includes(name));
  let failed = 0;
  for (const { name, times: own, run: runOne } of chosen) {
    const progress = (line: string) => terminal.err(`soak: ${name}: ${line}`);
    progress(`${times ?? own} times, from seed ${seed}`);
    const faults = await runOne({ times: times ?? own, seed: seed ?? 1, progress });
    for (const fault of faults) terminal.out(visible(`${name}: ${fault}`));
    terminal.out(`${name}: ${faults.length === 0 ? "nothing wrong" : `${faults.length} wrong`} in ${times ?? own} times`);
    failed += faults.length;
  }
  return failed === 0 ? 0 : 1;
}

await main(soak, import.meta.url);
