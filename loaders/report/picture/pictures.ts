import { join } from "node:path";
import { importedFiles } from "../../cache/imports.ts";
import type { Address } from "../address.ts";
import type { SiteFile } from "../input.ts";
import { digests } from "../kept-pages.ts";
import { openEmbedder } from "./embed.ts";
import { pictureFonts } from "./fonts.ts";
import { type Draw, keepPictures } from "./kept.ts";
import { openRasteriser, type Rasteriser } from "./rasterise.ts";

/** Every picture of a site, each drawn once however many pages show it, and only when what it shows has changed. */
export class Pictures {
  private readonly drawings = new Map<Address, () => string>();

  /** Takes the address of a picture, which ends in `.png` or `.svg`, and its drawing once it is asked for. */
  add(address: Address, drawing: () => string): void {
    this.drawings.set(address, drawing);
  }

  /** The files of all pictures. Takes the project's root, and the folder of earlier ones if any are kept. */
  async draw(root: string, kept: string | undefined): Promise<SiteFile[]> {
    const [paint, embed] = [painter(root, kept), embedder(root, kept)];
    const files: SiteFile[] = [];
    for (const [address, drawing] of this.drawings) {
      const draw = address.endsWith(".svg") ? embed : paint;
      files.push({ path: address.slice(1), bytes: await draw(address, drawing()) });
    }
    return files;
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
function painter(root: string, kept: string | undefined): Draw {
  let rasterise: Promise<Rasteriser> | null = null;
  return keepPictures(within(kept, "pictures"), makerOf(root, ["rasterise.ts", "fonts.ts"]), async (svg) => {
    rasterise ??= pictureFonts(root).then(openRasteriser);
    return (await rasterise)(svg);
  });
}

/** Everything that makes drawings into files of their own. */
function embedder(root: string, kept: string | undefined): Draw {
  return keepPictures(within(kept, "drawings"), makerOf(root, ["embed.ts"]), openEmbedder(root));
}
