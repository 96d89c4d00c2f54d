import { describe, expect, it } from "vitest";
import { findReference } from "../../loaders/citing.ts";
import { cite } from "../../loaders/commands/cite.ts";
import { runHere } from "../support/in-process.ts";

describe("npm run cite", () => {
  it("cites a figure in full, and nothing but the citation is printed", async () => {
    const { code, out } = await runHere(cite, ["map"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^The Casebook authors \(2021\)\. .+\. Figure 10 of Casebook, draft, data [0-9a-f]{8}, articles up to 21 June 2021\. (https:\S+ )?\[map@draft#[0-9a-f]{8}\]\n$/,
    );
  });

  it("writes the style that is asked for", async () => {
    const { code, out } = await runHere(cite, ["data", "--style", "bibtex"]);
    expect([code, out.startsWith("@misc{casebook-data-draft-"), out.endsWith("}\n")]).toEqual([0, true, true]);
    expect(findReference(out)).toMatchObject({ id: "data", edition: null });
  });

  it("cites an event by what happened", async () => {
    expect((await runHere(cite, ["2021-06-21-gossi-svbied"])).out).toMatch(
      /\(2021\)\. .+Gossi.+ Event in Casebook, draft, .+\[2021-06-21-gossi-svbied@draft#[0-9a-f]{8}\]/,
    );
  });

  it("cites in the language that is asked for, by the same reference", async () => {
    const { code, out } = await runHere(cite, ["map", "--language", "fr"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Les auteurs de Casebook \(2021\)\. .+\. Figure 10 de Casebook, version provisoire, données [0-9a-f]{8}, articles parus jusqu’au 21 juin 2021\. (https:\S+ )?\[map@draft#[0-9a-f]{8}\]\n$/,
    );
    expect(findReference(out)).toEqual(findReference((await runHere(cite, ["map"])).out));
  });

  it.each([
    [["mapp"], "there is no figure and no event `mapp` (did you mean `map`?); `report` and `data` name the whole"],
    [
      ["map", "--style", "bibtext"],
      "no style `bibtext`, expected one of text, short, bibtex, ris, csl-json, html (did you mean `bibtex`?)",
    ],
    [["map", "--edition", "../x"], "there is no edition `../x`: there is none yet"],
    [["map", "--language", "de"], "the report is not made in `de`, expected one of en, fr"],
    [[], "expected one name"],
    [["map", "versions"], "expected one name"],
    [["map", "--data", "no-such-folder"], "there is no folder"],
    [["\u001b[2J-gosi-svbied"], "no event `\\u001b[2J-gosi-svbied`"],
  ])("%j ends with 1 and says what there is", async (args, said) => {
    const { code, out, err } = await runHere(cite, args);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(said);
  });
});
