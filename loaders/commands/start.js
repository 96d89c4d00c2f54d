// Starts a command by its name: `node start.js tables --out x` runs tables.ts with the rest. A command is hundreds of modules,
// and reading TypeScript one by one takes a second of processor time before any work is done; joined to one file, a tenth of it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const COMMANDS = dirname(fileURLToPath(import.meta.url));
const PROJECT = join(COMMANDS, "..", "..");

/** Joined commands, safe to delete. */
const JOINED = join(PROJECT, ".casebook", "start");

/** The project's own code, and what says which libraries it is joined with. */
function sources() {
  const files = readdirSync(join(PROJECT, "loaders"), { recursive: true }).filter((path) => /\.[jt]s$/.test(path));
  return [...files.map((path) => join("loaders", path)).sort(), "observablehq.config.ts", "package-lock.json"];
}

/** What a joined command depends on: every file of the code, where it lies, and the Node that runs it. */
function digest() {
  const hash = createHash("sha256").update(`${PROJECT}\n${process.version}`);
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

/** Joins a command's modules to one file and gives its path; libraries stay where they are. */
async function joinModules(source, path) {
  const { build, stop } = await import("esbuild");
  const { outputFiles } = await build({
    ...{ entryPoints: [source], bundle: true, write: false, logLevel: "silent" },
    ...{ platform: "node", format: "esm", target: "node20", packages: "external", plugins: [ownAddresses] },
  });
  // The bundler is a process of its own, which would wait for more as long as the command runs.
  await stop();
  mkdirSync(JOINED, { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, outputFiles[0].contents);
  renameSync(fresh, path);
}

/** Takes away what was joined of a command's earlier code. */
function sweep(name, kept) {
  for (const file of readdirSync(JOINED)) if (file.startsWith(`${name}-`) && file !== kept) rmSync(join(JOINED, file), { force: true });
}

const [name = "", ...rest] = process.argv.slice(2);
const source = join(COMMANDS, `${name}.ts`);
// A command is run if its own file is the one that Node was started with.
process.argv = [process.argv[0], source, ...rest];

const file = `${name}-${digest()}.mjs`;
const path = join(JOINED, file);
if (!existsSync(path)) {
  try {
    await joinModules(source, path);
    sweep(name, file);
  } catch {
    // Nothing can be kept on this disk, or the code is wrong: then it is read module by module, which tells what is wrong where.
  }
}
const isJoined = existsSync(path);
if (!isJoined) (await import("tsx/esm/api")).register();
await import(pathToFileURL(isJoined ? path : source).href);
