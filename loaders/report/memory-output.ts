import type { SiteFile } from "./input.ts";
import type { SiteOutput } from "./output.ts";

/** A site that is only shown: its files are in memory, and what no page is made from is made when it is asked for. */
export class MemoryOutput implements SiteOutput {
  readonly digests = new Map<string, string>();
  private readonly files = new Map<string, () => Promise<Uint8Array>>();
  private readonly pages = new Map<string, string>();
  private readonly folders: { folder: string; files: () => Promise<SiteFile[]> }[] = [];

  write(path: string, bytes: Uint8Array | string): void {
    if (typeof bytes === "string") this.pages.set(path, bytes);
    this.files.set(path, async () => (typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes));
  }

  async make(path: string, how: () => Promise<Uint8Array>): Promise<void> {
    this.files.set(path, once(how));
  }

  async makeFolder(folder: string, how: () => Promise<SiteFile[]>): Promise<void> {
    this.folders.push({ folder, files: once(how) });
  }

  has(path: string): boolean {
    return this.files.has(path) || this.folders.some(({ folder }) => path.startsWith(folder));
  }

  read(path: string): string {
    return this.pages.get(path) ?? "";
  }

  /** The bytes of a file, made now if they were not before; null where the site has no such file. */
  async bytes(path: string): Promise<Uint8Array | null> {
    const file = this.files.get(path);
    if (file !== undefined) return file();
    for (const { folder, files } of this.folders)
      if (path.startsWith(folder)) return (await files()).find((made) => made.path === path)?.bytes ?? null;
    return null;
  }
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
