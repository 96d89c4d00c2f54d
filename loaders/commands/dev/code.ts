import { statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { createServer } from "vite";
import { PROJECT } from "../project.ts";

/** The project's own code, loaded anew where it has changed, and news of changed files. */
export interface LiveCode {
  /** Loads a module by its path within the project: with whatever of it has changed since the last time, and nothing else anew. */
  load: <Module>(path: string) => Promise<Module>;
  close: () => Promise<void>;
}

/** What a report is made of. */
const WATCHED = ["data", "docs", "loaders", "observablehq.config.ts", "package-lock.json"].map((name) => join(PROJECT, name));

const holds = (folder: string, path: string) => path === folder || path.startsWith(`${folder}${sep}`);

/**
 * A file is told of once it has kept its size for so many milliseconds. Without it the watcher drops what is saved within 50 ms of an earlier save,
 * and tells nothing after that.
 */
const SETTLED = { stabilityThreshold: 30, pollInterval: 10 };

/** Milliseconds after which a file that was told of is looked at once more: a save right after the one told of can still be dropped. */
const LOOKED_AGAIN = 150;

const savedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** Files that editors and Framework put down for themselves. */
const isPassing = (path: string) => /^\.|~$|\.tmp$/.test(basename(path)) || path.includes(".observablehq");

/**
 * Opens the project's code, and watches it with all other sources.
 *
 * @param data the corpus folder, which may lie elsewhere.
 * @param changed called with the path of each file that was added, changed or removed.
 */
export async function openCode(data: string, changed: (path: string) => void): Promise<LiveCode> {
  const watched = [...WATCHED, data];
  const isIgnored = (path: string) =>
    !watched.some((source) => holds(source, path) || holds(path, source)) || (holds(PROJECT, path) && isPassing(relative(PROJECT, path)));
  const vite = await createServer({
    root: PROJECT,
    configFile: false,
    envFile: false,
    appType: "custom",
    logLevel: "silent",
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: { ignored: isIgnored, ignoreInitial: true, awaitWriteFinish: SETTLED } },
  });
  if (!holds(PROJECT, data)) vite.watcher.add(data);
  const looks = new Set<NodeJS.Timeout>();
  vite.watcher.on("all", (_event, path, stats) => {
    if (isPassing(path)) return;
    changed(path);
    const told = stats?.mtimeMs ?? savedAt(path);
    const look = setTimeout(() => {
      looks.delete(look);
      if (savedAt(path) !== told) changed(path);
    }, LOOKED_AGAIN);
    looks.add(look);
  });
  return {
    load: async <Module>(path: string) => (await vite.ssrLoadModule(`/${path}`)) as Module,
    close: () => {
      for (const look of looks) clearTimeout(look);
      return vite.close();
    },
  };
}
