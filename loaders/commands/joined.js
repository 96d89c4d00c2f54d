// Joins a program of the project to one file, and gives what is to be imported. A program is hundreds of modules: reading TypeScript one
// by one takes a second of processor time before any work is done, joined to one file a tenth of it, and what is joined runs faster too.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { threadId } from "node:worker_threads";

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Joined programs, safe to delete. */
const JOINED = join(PROJECT, ".casebook", "start");

/** The project's own code, and what says which libraries it is joined with. */
function sources() {
  const files = readdirSync(join(PROJECT, "loaders"), { recursive: true }).filter((path) => /\.[jt]s$/.test(path));
  return [...files.map((path) => join("loaders", path)).sort(), "observablehq.config.ts", "package-lock.json"];
}

/** What a joined program depends on: itself, every file of the code, where it lies, and the Node that runs it. */
function digest(source) {
  const hash = createHash("sha256").update(`${PROJECT}\n${source}\n${process.version}`).update(readFileSync(source));
  for (const path of sources()) hash.update(`\n${path}\n`).update(readFileSync(join(PROJECT, path)));
  return hash.digest("hex").slice(0, 32);
}

/** A module asks for its own address to find what lies beside it: joined, it still gets that of its source. */
const ownAddresses = {
  name: "own-addresses",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: "ts" };
    }),
};

/** Joins a program's modules to one file; libraries stay where they are. */
async function joinModules(source, path) {
  const { build, stop } = await import("esbuild");
  const { outputFiles } = await build({
    ...{ entryPoints: [source], bundle: true, write: false, logLevel: "silent" },
    ...{ platform: "node", format: "esm", target: "node20", packages: "external", plugins: [ownAddresses] },
  });
  // The bundler is a process of its own, which would wait for more as long as the program runs.
  await stop();
  mkdirSync(JOINED, { recursive: true });
  const fresh = `${path}.${process.pid}.${threadId}`;
  writeFileSync(fresh, outputFiles[0].contents);
  renameSync(fresh, path);
}

/** Takes away what was joined of a program's earlier code. */
function sweep(name, kept) {
  const own = new RegExp(`^${name}-[0-9a-f]{32}\\.mjs$`);
  for (const file of readdirSync(JOINED)) if (own.test(file) && file !== kept) rmSync(join(JOINED, file), { force: true });
}

/**
 * Gives the address to import a program from: joined, or the program itself where nothing can be kept on this disk or the code is wrong. Then it
 * is read module by module, which tells what is wrong where.
 *
 * @param {string} source path of a program that imports nothing of the project but what lies in `loaders/`.
 * @returns {Promise<string>} the address.
 */
export async function joined(source) {
  const name = basename(source, ".ts");
  const file = `${name}-${digest(source)}.mjs`;
  const path = join(JOINED, file);
  if (!existsSync(path)) {
    try {
      await joinModules(source, path);
      sweep(name, file);
    } catch {
      // Told below: the program is read as it is.
    }
  }
  if (existsSync(path)) return pathToFileURL(path).href;
  const { register } = await import("tsx/esm/api");
  register();
  return pathToFileURL(source).href;
}
