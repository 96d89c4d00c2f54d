import { join } from "node:path";
import { importedFiles } from "../../cache/imports.ts";
import type { Address } from "../address.ts";
import { digests } from "../kept-pages.ts";
import { openEmbedder } from "./embed.ts";
import { pictureFonts } from "./fonts.ts";
import { type Draw, keepPictures } from "./kept.ts";
import { openRasteriser, type Rasteriser } from "./rasterise.ts";

/** Every picture of a site, each drawn once however many pages show it, and only when what it shows has changed. */
export class Pictures {
  private readonly drawings = new Map<Address, () => string>();
  private readonly count: { all: number; made: number };

  /** Takes what is to be told how many pictures there are, and how many had to be made anew. */
  constructor(count = { all: 0, made: 0 }) {
    this.count = count;
  }

  /** Takes the address of a picture, which ends in `.png` or `.svg`, and its drawing once it is asked for. */
  add(address: Address, drawing: () => string): void {
    this.drawings.set(address, drawing);
  }

  /** The files of all pictures, each drawn when it is asked for. Takes the project's root, and the folder of earlier ones if any are kept. */
  files(root: string, kept: string | undefined): { path: string; draw: () => Promise<Uint8Array> }[] {
    this.count.all = this.drawings.size;
    const made = () => {
      this.count.made += 1;
    };
    const [paint, embed] = [painter(root, kept, made), embedder(root, kept, made)];
    return [...this.drawings].map(([address, drawing]) => {
      const draw = address.endsWith(".svg") ? embed : paint;
      return { path: address.slice(1), draw: () => draw(address, drawing()) };
    });
  }
}

function within(kept: string | undefined, name: string): string | undefined {
  return kept === undefined ? undefined : join(kept, name);
}

/** What pictures depend on beside their drawings: the code that makes them, the fonts, the libraries. */
function makerOf(root: string, files: string[]): unknown {
  const code = files.flatMap((name) => importedFiles(join(root, "loaders", "report", "picture", name)));
  return digests(root, [...code, join(root, "package-lock.json")]);
}

/** Everything that makes PNGs, made ready only where one is to be made. */
function painter(root: string, kept: string | undefined, made: () => void): Draw {
  let rasterise: Promise<Rasteriser> | null = null;
  return keepPictures(within(kept, "pictures"), makerOf(root, ["rasterise.ts", "fonts.ts"]), async (svg) => {
    made();
    rasterise ??= pictureFonts(root).then(openRasteriser);
    return (await rasterise)(svg);
  });
}

/** Everything that makes drawings into files of their own. */
function embedder(root: string, kept: string | undefined, made: () => void): Draw {
  const embed = openEmbedder(root);
  return keepPictures(within(kept, "drawings"), makerOf(root, ["embed.ts"]), (svg) => {
    made();
    return embed(svg);
  });
}
