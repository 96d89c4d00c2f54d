import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const guard = new URL("../../loaders/commands/offline.js", import.meta.url).href;
const run = promisify(execFile);

/** Runs a program under the guard and gives what it printed. */
async function guarded(program: string): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", guard, "--input-type=module", "--eval", program]);
  return stdout;
}

const tries = [
  'await fetch("http://192.0.2.1/")',
  'await fetch("https://example.org/")',
  'await new Promise((_, reject) => (await import("node:https")).get("https://example.org/").on("error", reject))',
  'await new Promise((_, reject) => net.connect(80, "192.0.2.1").on("error", reject))',
  'await new Promise((_, reject) => net.connect({ host: "example.org", port: 80 }).on("error", reject))',
  'await new Promise((_, reject) => tls.connect(443, "example.org").on("error", reject))',
  'await new Promise((_, reject) => http2.connect("https://example.org").on("error", reject))',
  'await dns.promises.lookup("example.org")',
  'await new dns.promises.Resolver().resolve4("example.org")',
  'await new Promise((resolve, reject) => dns.lookup("example.org", (fault) => (fault ? reject(fault) : resolve())))',
  'dgram.createSocket("udp4").send("x", 53, "192.0.2.1")',
];

test.each(tries)("refuses %s", async (attempt) => {
  const program = `
    import dgram from "node:dgram"; import dns from "node:dns"; import http2 from "node:http2"; import https from "node:https";
    import net from "node:net"; import tls from "node:tls";
    try { ${attempt.replace('(await import("node:https"))', "https")}; console.log("reached"); }
    catch (fault) { for (let cause = fault; cause; cause = cause.cause) console.log(cause.message); }
    process.exit();`;
  expect(await guarded(program)).toMatch(/the build was stopped from reaching/);
});

test("lets processes of one computer talk over a pipe", async () => {
  const program = `
    import net from "node:net"; import { tmpdir } from "node:os"; import { join } from "node:path";
    const path = join(tmpdir(), "casebook-" + process.pid + ".sock");
    const server = net.createServer((socket) => socket.end("heard")).listen(path, () =>
      net.connect(path).on("data", (data) => console.log(String(data))).on("close", () => server.close()));`;
  expect(await guarded(program)).toBe("heard\n");
});
