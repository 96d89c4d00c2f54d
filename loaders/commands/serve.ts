import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Arguments, type Command, main, option, type Terminal } from "./command.ts";
import { restore } from "./output.ts";
import { OWN_SITE, userPath } from "./project.ts";
import { serveSite } from "./server.ts";

/** `npm run serve`: shows the finished site on this computer. */
export const serve: Command = {
  name: "serve",
  help: `
npm run serve -- [--site DIR] [--port N] [--host NAME] [--base /PATH/]

Serves the finished site until it is stopped with Ctrl-C.
  --site   folder of the site; default dist/
  --port   default 3000; 0 takes any free one
  --host   default 127.0.0.1: this computer only
  --base   path that the site stands under, default /`,
  options: { site: { type: "string" }, port: { type: "string" }, host: { type: "string" }, base: { type: "string" } },
  positionals: false,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<number> {
  const site = option(args, "site") === undefined ? OWN_SITE : userPath(option(args, "site") ?? "");
  restore(site);
  if (!existsSync(join(site, "index.html"))) {
    terminal.err(`serve: there is no site in ${site}: npm run build makes it`);
    return 1;
  }
  const port = Number(option(args, "port") ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    terminal.err(`serve: --port ${option(args, "port")}: expected a number from 0 to 65535`);
    return 1;
  }
  const base = `/${option(args, "base") ?? ""}/`.replace(/\/+/g, "/");
  const host = option(args, "host") ?? "127.0.0.1";
  return listen({ site, port, host, base }, terminal);
}

async function listen(options: Parameters<typeof serveSite>[0], terminal: Terminal): Promise<number> {
  try {
    const server = await serveSite(options);
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : options.port;
    terminal.out(`The report is at http://${options.host}:${port}${options.base}  (Ctrl-C stops)`);
    return await new Promise((resolve) => server.once("close", () => resolve(0)));
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    terminal.err(code === "EADDRINUSE" ? `serve: port ${options.port} is taken: name another with --port` : `serve: ${message}`);
    return 1;
  }
}

await main(serve, import.meta.url);
