import type { AddressInfo } from "node:net";
import { inject } from "vitest";
import { serveSite } from "../../loaders/commands/server.ts";

/** The folder of the report of `data/`, built once for a whole run of the tests. It is shared: nobody writes to it. */
export function builtSite(): string {
  return inject("site");
}

/** A site being served, under any path. */
export interface ServedSite {
  /** Address of the start page, with a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

/** Serves a finished site for a test, on a free port. */
export async function servedSite(site = builtSite(), base = "/"): Promise<ServedSite> {
  const server = await serveSite({ site, port: 0, host: "127.0.0.1", base });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}${base}`, close };
}
