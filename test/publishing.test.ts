import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "./support/folder.ts";
import { PROJECT } from "./support/run.ts";

const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");
const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;
const WORKFLOWS = readdirSync(join(PROJECT, ".github/workflows")).map((name) => `.github/workflows/${name}`);

interface Workflow {
  on: unknown;
  jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
}

const stepsOf = (path: string) => Object.values((parse(read(path)) as Workflow).jobs).flatMap(({ steps }) => steps);

test.each(WORKFLOWS)("%s runs commands that there are, and others' actions only as they were looked at", (path) => {
  const steps = stepsOf(path);
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  const named = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm (?:run )?(\w+)/g)].map(([, name = ""]) => name));
  expect(named.filter((name) => name !== "ci" && scripts[name] === undefined)).toEqual([]);
  expect(named).toContain("build");
});

test("each push is checked, tested and built, and the site held against what its sources build", () => {
  const runs = stepsOf(".github/workflows/test.yml").flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(["npm ci", "npm run check", "npm test", "npm run build", "npm run verify -- dist"]);
});

test("the Dockerfile copies what there is, and all that a build reads", () => {
  const copied = [...read("Dockerfile").matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, paths = ""]) => paths.split(" "));
  expect(copied.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  for (const path of ["package.json", "package-lock.json", "loaders", "docs", "data", "observablehq.config.ts"])
    expect(copied).toContain(path);
  expect(read(".dockerignore").split("\n")).toContain("node_modules");
});

/** The pattern of addresses that may be kept for ever, as a server's configuration has it. */
function hashed(path: string): RegExp {
  const [, pattern = ""] = /(?:location ~ |path_regexp )"?([^\s"]+)"?/.exec(read(path)) ?? [];
  return new RegExp(pattern);
}

test.each(["publishing/nginx.conf", "publishing/Caddyfile"])("%s keeps for ever only names that hold a digest", (path) => {
  for (const kept of ["/assets/site.c5470a88.css", "/reports/x/assets/inter-400.3a188422.woff2"]) expect(kept).toMatch(hashed(path));
  for (const changing of ["/", "/index.html", "/figures/map.svg", "/data/events.csv", "/assets/site.css", "/pagefind/pagefind.js"])
    expect(changing).not.toMatch(hashed(path));
});

const nginx = ["/usr/sbin/nginx", "/usr/bin/nginx"].find(existsSync);

test("nginx, where it is installed, reads its configuration without complaint", () => {
  if (nginx === undefined) return;
  const folder = temporaryFolder();
  const main = join(folder, "nginx.conf");
  writeFileSync(main, `pid ${folder}/pid;\nevents {}\nhttp { include ${join(PROJECT, "publishing/nginx.conf")}; }\n`);
  expect(() => execFileSync(nginx, ["-t", "-q", "-e", join(folder, "log"), "-c", main], { stdio: "pipe" })).not.toThrow();
});
