import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { importedFiles } from "../../cache/imports.ts";
import { openStore } from "../../cache/store.ts";
import { digestOf } from "../../digest.ts";
import { digests } from "../kept-pages.ts";

/** Modules that ask for Node, by their path in the project, and what stands in for them in a browser. */
const STAND_INS: Record<string, string> = {
  "loaders/figures/drawing/paper.ts": "paper.ts",
  "loaders/figures/drawing/topologies.ts": "topologies.ts",
  "loaders/digest.ts": "digest.ts",
};

function standIns(root: string): Plugin {
  const replaced = new Map(
    Object.entries(STAND_INS).map(([path, name]) => [join(root, path), join(root, "docs", "components", "explore", name)]),
  );
  return {
    name: "stand-ins",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const stand = replaced.get(join(resolveDir, path));
        return stand === undefined ? undefined : { path: stand };
      });
    },
  };
}

/** Everything that the script is made from: its own code with what stands in, how it is joined, and the libraries. */
function madeFrom(root: string): string {
  const entries = ["main.ts", ...Object.values(STAND_INS)].map((name) => join(root, "docs", "components", "explore", name));
  const code = [...entries, join(root, "loaders", "report", "explore", "bundle.ts")].flatMap((path) => importedFiles(path));
  return digestOf(digests(root, [...new Set([...code, join(root, "package-lock.json")])]));
}

/**
 * The script as it is kept from an earlier run that made it from the same, else made now.
 *
 * @param kept folder of earlier results; without it nothing is kept.
 */
export async function keptExploreScript(root: string, kept?: string): Promise<Uint8Array> {
  if (kept === undefined) return exploreScript(root);
  const store = openStore(join(kept, "explore"), madeFrom(root));
  const earlier = store.get(digestOf("script"));
  if (typeof earlier === "string") return new TextEncoder().encode(earlier);
  const script = await exploreScript(root);
  store.put(digestOf("script"), new TextDecoder().decode(script));
  return script;
}

/**
 * Joins the program of the page for one's own questions into one script: the figures' own code, so that what a reader draws is what
 * the report draws, with the libraries that it takes. The same sources give the same bytes.
 * @throws {Error} with esbuild's own words where something cannot be joined.
 */
export async function exploreScript(root: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, "docs", "components", "explore", "main.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    // What a folder above or beside it sets for types changes nothing of the program.
    tsconfigRaw: "{}",
    logLevel: "silent",
    plugins: [standIns(root)],
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error("esbuild wrote no script");
  return script.contents;
}
