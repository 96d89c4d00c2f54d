import { join } from "node:path";
import { expect, test } from "vitest";
import { fill, temporaryFolder } from "../support/folder.ts";
import { run } from "../support/run.ts";
import { builtSite } from "../support/site.ts";

test("the finished report is served under any path, and the command says where", async () => {
  const pages: Promise<string>[] = [];
  const { out } = await run("serve", ["--site", builtSite(), "--port", "0", "--base", "reports/x"], {
    printed: (printed, end) => {
      const address = /http:\S+/.exec(printed)?.[0];
      if (address === undefined || pages.length > 0) return;
      pages.push(fetch(`${address}events/`).then((response) => response.text()));
      pages[0]?.finally(() => end("SIGTERM"));
    },
  });
  expect(out).toMatch(/^The report is at http:\/\/127\.0\.0\.1:\d+\/reports\/x\/ {2}\(Ctrl-C stops\)\n$/);
  expect(await pages[0]).toContain("<title>");
});

test("where there is nothing to serve, it says what makes it", async () => {
  const folder = temporaryFolder();
  expect(await run("serve", ["--site", folder])).toEqual({
    code: 1,
    out: "",
    err: `serve: there is no site in ${folder}: npm run build makes it\n`,
  });
  fill(folder, { "site/index.html": "x" });
  const wrong = await run("serve", ["--site", join(folder, "site"), "--port", "http"]);
  expect(wrong).toEqual({ code: 1, out: "", err: "serve: --port http: expected a number from 0 to 65535\n" });
});
