// Loaded before a command: says at its end what it took of the processors, and how much memory it held at most.
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const used = { processor: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 };
    process.stderr.write(`${JSON.stringify(used)}\n`);
  });
