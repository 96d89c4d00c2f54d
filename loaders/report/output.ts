import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFile } from "./input.ts";

/** Where the files of a site go. */
export interface SiteOutput {
  write: (path: string, bytes: Uint8Array | string) => void;
  /** Takes a file that nothing else of the site is made from: it may be made now, or when it is asked for. */
  make: (path: string, how: () => Promise<Uint8Array>) => Promise<void>;
  /** The same for the files of a folder, which are made together. */
  makeFolder: (folder: string, how: () => Promise<SiteFile[]>) => Promise<void>;
  has: (path: string) => boolean;
  /** A page that was written. */
  read: (path: string) => string;
  /** SHA-256 of every file that was made so far. */
  digests: ReadonlyMap<string, string>;
}

/** A folder that is empty at first. Remembers the digest of each file for the manifest. */
export class FolderOutput implements SiteOutput {
  readonly digests = new Map<string, string>();
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  write(path: string, bytes: Uint8Array | string): void {
    const target = join(this.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    this.digests.set(path, createHash("sha256").update(bytes).digest("hex"));
  }

  async make(path: string, how: () => Promise<Uint8Array>): Promise<void> {
    this.write(path, await how());
  }

  async makeFolder(_folder: string, how: () => Promise<SiteFile[]>): Promise<void> {
    for (const { path, bytes } of await how()) this.write(path, bytes);
  }

  has(path: string): boolean {
    return this.digests.has(path);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }
}
