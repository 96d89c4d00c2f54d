import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { execute } from "../../loaders/commands/command.ts";
import { openDesk } from "../../loaders/commands/review/desk.ts";
import { review as command } from "../../loaders/commands/review.ts";
import { readSources } from "../../loaders/commands/sources.ts";
import { readCorrections } from "../../loaders/events/corrections.ts";
import type { ReviewItem } from "../../loaders/reviewing/item.ts";
import { fill, temporaryFolder } from "../support/folder.ts";
import { PROJECT } from "../support/run.ts";

// Each of them codes a corpus, and some run whole programs.
vi.setConfig({ testTimeout: 60_000 });

const head = (title: string, publisher: string) =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublished: 2021-06-22\nlanguage: en\n---\n`;

/** Two papers that contradict each other on the dead, and a third that does not name the place. */
const ARTICLES = {
  "articles/2021-06-22-first.md": `${head("Raid on camp in Gossi", "First Paper")}Gunmen raided the army camp in Gossi on Monday. Four soldiers were killed, the Malian army said.\n`,
  "articles/2021-06-22-second.md": `${head("Gossi camp overrun", "Second Paper")}Gunmen raided the army camp in Gossi on Monday. Nineteen soldiers were killed, residents said.\n`,
  "articles/2021-06-22-third.md": `${head("Bomb kills officers", "Third Paper")}A suicide bomber killed two police officers on Sunday, the police said.\n`,
};
const NOTE = "# decided by hand\ncorrection_id,action,target,field,was,now,reason,source,decided\n";
const DAY = ["--decided", "2021-07-01"];

function corpus(): string {
  const data = temporaryFolder();
  fill(data, { ...ARTICLES, "corrections.csv": NOTE });
  return data;
}
const rows = (data: string) => {
  const bytes = readFileSync(join(data, "corrections.csv"));
  const { value, problems } = readCorrections({ path: "data/corrections.csv", bytes }, ["raid", "ied", "pbied"]);
  expect(problems).toEqual([]);
  return value.map(({ action, target, field, was, now, reason, source, decided }) => [
    action,
    target,
    field,
    was,
    now,
    reason,
    source,
    decided,
  ]);
};
/** Runs the command within the test, answered by a script. */
async function review(data: string, args: string[] = [], answers: string[] = []) {
  const [out, err]: string[][] = [[], []];
  const input = Readable.from([answers.map((answer) => `${answer}\n`).join("")]);
  const terminal = { out: (line: string) => void out?.push(line), err: (line: string) => void err?.push(line), input };
  const code = await execute(command, ["--data", data, ...DAY, ...args], terminal);
  return { code, out: `${out?.join("\n")}\n`, err: `${err?.join("\n")}\n` };
}
const items = async (data: string) =>
  JSON.parse((await review(data, ["--json"])).out) as (ReviewItem & {
    voices: { value: string; passages: { place: string; text: string }[] }[];
  })[];
const said = (...answers: string[]) => answers;

const EVENT = "2021-06-21-gossi-raid";
const KILLED = ["confirm", EVENT, "killed", "{min: 4, max: 19, best: 4}", "", "the army’s own list", "its communiqué", "2021-07-01"];
const CONFIRM = ["c", "the army’s own list", "its communiqué", "y"];

describe("without a terminal", () => {
  test("prints the list, most important first, with the flags that decide", async () => {
    const data = corpus();
    const { code, out } = await review(data);
    expect(code).toBe(0);
    expect(out).toMatch(/^2 things deserve a look/);
    expect(out).toMatch(
      new RegExp(
        `1\\. disputed: killed {2}${EVENT}\n.*\n.*two accounts cannot both be true: 4 by the Malian army, but 19 by residents`,
        "i",
      ),
    );
    expect(out).toContain(`npm run review -- --event ${EVENT} --confirm killed\n`);
    expect((await review(data, ["--list"])).out).toBe(out);
    expect(rows(data)).toEqual([]);
  });

  test("prints it for programs, each passage with its file and line", async () => {
    const [first] = await items(corpus());
    expect(first).toMatchObject({ kind: "disputed", field: "killed", event: EVENT });
    expect(first?.voices.flatMap(({ value, passages }) => passages.map(({ place, text }) => [value, place, text]))).toEqual([
      ["killed: 4", "data/articles/2021-06-22-first.md:7", "Four soldiers were killed, the Malian army said."],
      ["killed: 19", "data/articles/2021-06-22-second.md:7", "Nineteen soldiers were killed, residents said."],
    ]);
  });

  test("decides by flags, and the list that it printed is shorter by that", async () => {
    const data = corpus();
    const flags = ["--event", EVENT, "--confirm", "killed", "--reason", "the army’s own list", "--source", "its communiqué"];
    expect((await review(data, [...flags, "--dry-run"])).out).toMatch(/,confirm,2021-06-21-gossi-raid,killed,/);
    expect(rows(data)).toEqual([]);
    expect(await review(data, flags)).toMatchObject({ code: 0 });
    expect(rows(data)).toEqual([KILLED]);
    expect(readFileSync(join(data, "corrections.csv"), "utf8").startsWith(NOTE)).toBe(true);
    expect(readFileSync(join(data, "registry.csv"), "utf8")).toContain(`${EVENT},`);
    expect((await items(data)).map(({ kind }) => kind)).toEqual(["unplaced"]);
    expect(readdirSync(data).sort()).toEqual(["articles", "corrections.csv", "registry.csv"]);
  });

  const wrong: [string, string[], RegExp][] = [
    ["no reason", ["--event", EVENT, "--confirm", "all", "--source", "s"], /review: expected --reason: why it is decided/],
    ["two decisions", ["--event", EVENT, "--drop", "--confirm", "all"], /expected one decision at a time, not --confirm and --drop/],
    [
      "no such event",
      ["--event", "2021-06-21-gosi-raid", "--confirm", "killed"],
      /there is no event `2021-06-21-gosi-raid` \(did you mean `2021-06-21-gossi-raid`\?\)/,
    ],
    [
      "no such field",
      ["--event", EVENT, "--set", "kiled", "--value", "5", "--reason", "r", "--source", "s"],
      /^data\/corrections\.csv:3:\d+: unknown field `kiled`, .*did you mean `killed`/m,
    ],
    [
      "no such value",
      ["--event", EVENT, "--set", "tactics", "--value", "raids", "--reason", "r", "--source", "s"],
      /^data\/corrections\.csv:3:\d+: `raids` for tactics, .*did you mean `raid`/m,
    ],
    ["no such day", ["--decided", "soon"], /--decided soon: expected a day/],
  ];
  test.each(wrong)("refuses %s, and writes nothing", async (_, args, told) => {
    const data = corpus();
    const { code, err } = await review(data, args);
    expect(code).toBe(1);
    expect(err).toMatch(told);
    expect(readFileSync(join(data, "corrections.csv"), "utf8")).toBe(NOTE);
  });

  test("refuses to begin while a row is wrong", async () => {
    const data = corpus();
    writeFileSync(join(data, "corrections.csv"), `${NOTE}c1,confirm,nowhere,,,,r,s,2021-07-01\n`);
    const { code, err } = await review(data);
    expect(code).toBe(1);
    expect(err).toMatch(/corrections\.csv:3:12: c1: no such target `nowhere`/);
  });
});

describe("asked", () => {
  test("writes each decision as it is made, and goes on with what is left", async () => {
    const data = corpus();
    const { code, out } = await review(data, ["--ask"], said(...CONFIRM, "s", "Gossi", "the police said so later", "", "y"));
    expect(code).toBe(0);
    expect(out).toContain("“Four soldiers were killed, the Malian army said.”");
    expect(out).toMatch(/2 decisions written, 0 left/);
    expect(rows(data).map((row) => row.slice(0, 6))).toEqual([
      KILLED.slice(0, 6),
      ["set", expect.stringMatching(/^2021-06-20-unplaced-/), "place", "", "Gossi", "the police said so later"],
    ]);
    // The source that was named last stands for the next, where nothing else is said.
    expect(rows(data)[1]?.[6]).toBe("its communiqué");
    expect((await review(data, ["--ask"])).out).toMatch(/0 decisions written, 0 left/);
  });

  test("asks again after a slip, and writes nothing that is not confirmed", async () => {
    const data = corpus();
    const { out } = await review(data, ["--ask"], said("x", "s", "many", "", "c", "", "c", "why", "who", "n", "k", "k"));
    expect(out).toContain("`x` is none of c, s, p, d, a, k, n, q.");
    expect(out).toContain("`many` is no killed: expected a number");
    expect(out).toMatch(/0 decisions written, 2 left/);
    expect(readFileSync(join(data, "corrections.csv"), "utf8")).toBe(NOTE);
  });

  test("asks again what was skipped, unless that is not wanted", async () => {
    const data = corpus();
    expect((await review(data, ["--ask"], said("k", "k"))).out).toMatch(/2 left\n(?:.*\n)*1 left\n/);
    expect((await review(data, ["--ask"], said("n", "k"))).out).toMatch(/2 left\n(?:.*\n)*1 left\n/);
    const { out } = await review(data, ["--ask"], said("q"));
    expect(out).toMatch(/^\n1 left\nunplaced: place/);
    expect(out).not.toContain("disputed: killed");
  });

  test("says what is wrong with a row, and lets it be mended", async () => {
    const data = corpus();
    const { out } = await review(
      data,
      ["--ask"],
      said(
        "a",
        "{place: [}",
        "r",
        "s",
        "a",
        "{date: 2021-06-21, place: Gao, country: ML, tactics: raid}",
        "it tells of both",
        "the article",
        "y",
        "q",
      ),
    );
    expect(out).toMatch(/`now` is no event, expected fields as .* correction-add\nNothing was written\./);
    expect(rows(data)).toMatchObject([
      [
        "add",
        "2021-06-22-first",
        "",
        "",
        "{date: 2021-06-21, place: Gao, country: ML, tactics: raid}",
        "it tells of both",
        "the article",
        "2021-07-01",
      ],
    ]);
  });
});

describe("two analysts at once", () => {
  test("lose nothing of each other’s decisions, and two on one thing keep ids of their own", () => {
    const data = corpus();
    const [mine, yours] = [openDesk(readSources(data), () => {}).value, openDesk(readSources(data), () => {}).value];
    const grounds = { reason: "r", source: "s", decided: "2021-07-01", line: 0 };
    const decide = (desk: typeof mine, draft: { target: string; field: string; was: string }) =>
      desk?.write({ action: "confirm", now: "", ...draft, ...grounds, correction_id: desk.idFor({ action: "confirm", ...draft }) });
    decide(mine, { target: EVENT, field: "killed", was: "{min: 4, max: 19, best: 4}" });
    decide(yours, { target: "2021-06-20-unplaced-pbied", field: "", was: "" });
    decide(mine, { target: EVENT, field: "place", was: "Gossi" });
    expect(rows(data).map(([, target, field]) => `${target} ${field}`)).toEqual([
      `${EVENT} killed`,
      "2021-06-20-unplaced-pbied ",
      `${EVENT} place`,
    ]);
    const registered = readFileSync(join(data, "registry.csv"), "utf8");
    for (const id of [EVENT, "2021-06-20-unplaced-pbied"]) expect(registered).toContain(`${id},`);
  });
});

describe("ended at any moment", () => {
  /** Answers one question after the other, and does something else at the last. */
  function driven(data: string, answers: string[], last: (child: ReturnType<typeof spawn>) => void): Promise<string> {
    const command = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"))
      .scripts.review.split(" ")
      .slice(1) as string[];
    const child = spawn(process.execPath, [...command, "--ask", "--data", data, ...DAY], {
      cwd: PROJECT,
      env: { ...process.env, INIT_CWD: PROJECT },
    });
    const asked = /^(?:Decide:|Why\?.*|On whose word\?.*|Write this row.*)$/gm;
    let [out, given] = ["", 0];
    child.stdout.setEncoding("utf8").on("data", (data: string) => {
      out += data;
      while ((out.match(asked)?.length ?? 0) > given) {
        const answer = answers[given++];
        if (answer !== undefined) child.stdin.write(`${answer}\n`);
        else if (given === answers.length + 1) last(child);
      }
    });
    child.stdin.on("error", () => {});
    return new Promise((resolve, reject) => child.on("error", reject).on("close", () => resolve(out)));
  }

  const ends: [string, (child: ReturnType<typeof spawn>) => void][] = [
    ["killed", (child) => child.kill("SIGKILL")],
    ["interrupted", (child) => child.kill("SIGINT")],
    ["the terminal gone", (child) => child.kill("SIGHUP")],
    ["nobody answering", (child) => child.stdin?.end()],
    [
      "nobody reading",
      (child) => {
        child.stdout?.destroy();
        child.stdin?.end("s\n");
      },
    ],
  ];
  const begun = [`s\nGossi`, "why", "who"];
  test.each(ends)(
    "%s: what was decided is written, of what was begun there is nothing",
    async (_, last) => {
      const data = corpus();
      await driven(data, [...CONFIRM, ...begun], last);
      expect(rows(data)).toEqual([KILLED]);
      expect((await items(data)).map(({ kind }) => kind)).toEqual(["unplaced"]);
    },
    60_000,
  );

  test("killed while it writes: the row is there whole, or not at all", async () => {
    const data = corpus();
    for (const wait of [0, 20]) {
      const kill = (child: ReturnType<typeof spawn>) => {
        child.stdin?.write("y\n");
        setTimeout(() => child.kill("SIGKILL"), wait);
      };
      await driven(data, CONFIRM.slice(0, 3), kill);
      expect([[], [KILLED]]).toContainEqual(rows(data));
      if (rows(data).length > 0) break;
    }
  });
});
