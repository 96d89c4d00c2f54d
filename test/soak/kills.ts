import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contents } from "../support/folder.ts";
import { randomFrom } from "../support/random.ts";
import { run } from "../support/run.ts";
import { VICTIMS, type Victim } from "../support/victims.ts";
import type { Soak } from "./model.ts";

/** What came of one command that was killed. */
interface Killed {
  /** Whether it ended before it was. */
  ended: boolean;
  faults: string[];
}

/** Starts a command on a fresh corpus, kills it after so many milliseconds, and says what of that it broke. */
export async function killAfter(victim: Victim, moment: number): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "casebook-kill-"));
  try {
    mkdirSync(join(folder, "data"));
    const args = victim.prepare(folder);
    const before = contents(folder);
    let killed = false;
    const kill = (end: (signal: NodeJS.Signals) => void) => {
      killed = true;
      end("SIGKILL");
    };
    const timer: { id?: NodeJS.Timeout } = {};
    const ended = await run(victim.command, args, { started: (end) => (timer.id = setTimeout(() => kill(end), moment)) });
    clearTimeout(timer.id);
    const faults = victim.faults(folder, before);
    const again = await run(victim.command, args);
    const isDone = again.code === 0 || victim.isAlreadyDone(again.err);
    if (!isDone) faults.push(`the next run failed: ${again.err.trim().split("\n").at(-1)}`);
    else faults.push(...victim.unfinished(folder, before));
    return { ended: !killed || ended.code === 0, faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kills every command that writes, at random moments of its work. */
export const kills: Soak = {
  name: "kills",
  help: `kill -9 at random moments of ${VICTIMS.map(({ command }) => command).join(", ")}`,
  times: 100,
  run: async ({ times, seed, progress }) => {
    const random = randomFrom(seed);
    const faults: string[] = [];
    const lasts = new Map<string, number>();
    for (let i = 0; i < times; i += 1) {
      const victim = VICTIMS[i % VICTIMS.length] as Victim;
      const most = lasts.get(victim.command) ?? 4000;
      const moment = Math.round(200 + random() * most);
      const { ended, faults: own } = await killAfter(victim, moment);
      // One that had ended was killed too late: the next of its kind is killed earlier.
      lasts.set(victim.command, ended ? most * 0.9 : most * 1.05);
      faults.push(...own.map((fault) => `${victim.command} after ${moment} ms: ${fault}`));
      if ((i + 1) % 10 === 0 || own.length > 0) progress(`${i + 1} of ${times} killed, ${faults.length} wrong`);
    }
    return faults;
  },
};
