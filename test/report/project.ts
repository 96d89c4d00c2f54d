import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/folder.ts";
import { PROJECT } from "../support/run.ts";

const COPIED = ["docs", "package.json", "package-lock.json", "observablehq.config.ts", "loaders"];

/** What Framework needs of the project, in a folder whose pages a test may change. */
export function projectWith(pages: Record<string, string>): string {
  const root = temporaryFolder();
  for (const path of COPIED) cpSync(join(PROJECT, path), join(root, path), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(root, "node_modules"));
  for (const [path, text] of Object.entries(pages)) writeFileSync(join(root, "docs", path), text);
  return root;
}
