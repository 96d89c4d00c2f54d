import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { CaseEvent, LinkedAccount } from "../../loaders/model/event.ts";
import { articlePage } from "../../loaders/report/article/page.ts";
import { eventPage } from "../../loaders/report/event/page.ts";
import { exhibits, runs, textFragment } from "../../loaders/report/passages.ts";
import type { Site } from "../../loaders/report/site-index.ts";
import { HOSTILE, smallCorpus } from "../tables/corpus.ts";
import { siteOf } from "./site.ts";

const SITE = siteOf(smallCorpus());
const RAID = SITE.events.find(({ place, role }) => place === "Tasawat" && role === "main") as CaseEvent;

function documentOf(markup: { source: string }): Document {
  return parseHTML(`<!DOCTYPE html><html><body><main>${markup.source}</main></body></html>`).document as unknown as Document;
}

function texts(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "");
}

/** A copy of the small corpus in which every text that a stranger writes is hostile. */
function hostileSite(text: string): Site {
  const corpus = smallCorpus();
  const articles = corpus.articles.map((article) => ({ ...article, title: text, publisher: text, author: text, published_basis: text }));
  const events = corpus.events.map((event) => ({
    ...event,
    place: text,
    perpetrator: text,
    target_actor: text,
    accounts: event.accounts.map((account) => ({ ...account, source: text, institution: text, place: text, vehicle: text })),
    reasons: event.reasons.map((reason) => ({
      ...{ ...reason, reason: { kind: "corrected" as const, now: text, was: text, correction: text, why: text, source: text } },
    })),
  }));
  return siteOf({ ...corpus, articles, events });
}

describe("the page of an event", () => {
  const document = documentOf(eventPage(SITE, RAID));

  it("says in one line what happened, to whom, where and when, then at what cost and on whose word", () => {
    expect(texts(document, "h1")).toEqual(["Improvised explosive device and raid against soldiers at Tasawat, Niger, 2 May 2021"]);
    expect(texts(document, ".standfirst")[0]).toBe(
      "Six soldiers were killed, according to the Nigerien army. No civilians were wounded, according to the Nigerien army. Nobody is named as the perpetrator.",
    );
  });

  it("gives reasons in a reader's words: dates written out, articles by their publishers", () => {
    const { article, index } = RAID.members[0] as CaseEvent["members"][number];
    const [{ account_id } = { account_id: "" }] = RAID.accounts;
    const inferred = { kind: "inferred" as const, reports: [`${article}#${index}`] };
    const dated = { kind: "fitting" as const, value: "2021-05-02", by: [account_id] };
    const reasons = [
      { field: "outcome", rule: "inferred-in-article", reason: inferred, accounts: [] },
      { field: "date", rule: "narrowest-date", reason: dated, accounts: [] },
    ];
    const how = texts(documentOf(eventPage(SITE, { ...RAID, reasons })), ".facts .how");
    expect(how).toContain(`inferred in ${SITE.articleById.get(article)?.publisher} · inferred-in-article`);
    expect(how).toContain("2 May 2021 fits the Nigerien army · narrowest-date");
  });

  it("says why reports were taken as one, and of those kept apart why, with a link to the event that they are of", () => {
    const names = (event: CaseEvent | undefined) => (event?.members ?? []).map(({ article, index }) => `${article}#${index}`);
    const [own = "", copy = ""] = names(RAID);
    const [foreign = ""] = names(SITE.events.find((event) => event !== RAID));
    const place = { kind: "same-place" as const, places: ["Tasawat"] };
    const compared = { kind: "compared" as const, refusal: null };
    const links = [
      { a: own, b: copy, joined: true, reason: { ...compared, alike: [place, { kind: "same-day" as const }], unlike: [] } },
      { a: own, b: foreign, joined: false, reason: { ...compared, alike: [place], unlike: [{ kind: "day-apart" as const }] } },
    ];
    const page = documentOf(eventPage(SITE, { ...RAID, links }));
    const items = [...page.querySelectorAll("#one-event + ul li")];
    expect(items.map((item) => item.textContent?.trim())).toEqual([
      expect.stringMatching(/^Taken as one: .+, .+\. The same place \(Tasawat\), the same day\.$/),
      expect.stringMatching(/^Kept apart \(.+\): .+, .+\. Dates one day apart; alike in the same place \(Tasawat\)\.$/),
    ]);
    expect(items[1]?.querySelector("a[href^='/events/']")).not.toBeNull();
  });

  it("shows a toll of several events beside the others that it covers, and in no total", () => {
    const page = documentOf(eventPage(SITE, RAID));
    const line = [...page.querySelectorAll("table.accounts tr")].find((row) => row.textContent?.includes("together with"));
    expect(line?.textContent?.replace(/\s+/g, " ")).toContain("9 killed, together with Raid at Inaloglog, Niger");
    expect(line?.querySelector("a[href^='/events/']")).not.toBeNull();
  });

  it("says of a toll without an upper figure that none is stated", () => {
    const killed = { low: 2, best: 2, high: null, stated: "at least two" };
    const values = texts(documentOf(eventPage(SITE, { ...RAID, killed })), ".facts .value");
    expect(values.some((value) => value.startsWith("at least 2 (2 – 2 – not stated)"))).toBe(true);
  });

  it("tells dead and wounded of whom the same source gives no number in one sentence, a medium by its plain name", () => {
    const some = (stated: string) => ({ low: null, best: null, high: null, stated });
    const [first, ...others] = RAID.accounts;
    const accounts = [
      { ...(first as LinkedAccount), institution: null, source: "Radio Fleuve", source_type: "media" as const, casualties: [] },
      ...others,
    ];
    const own = [accounts[0]?.account_id ?? ""];
    const reasons = ["killed", "wounded"].map((field) => {
      const reason = { kind: "given" as const, value: some("dead"), by: own, notes: [] };
      return { field, rule: "vague-fills", reason, accounts: own };
    });
    const event = { ...RAID, accounts, reasons, killed: some("dead"), wounded: some("wounded") };
    const [standfirst = ""] = texts(documentOf(eventPage(SITE, event)), ".standfirst");
    expect(standfirst).toMatch(/^\w+ were killed and wounded, how many is not stated, according to Radio Fleuve\. /);
  });

  it.each([
    [null, "Telegram", "day not stated (way of the claim: Telegram)"],
    ["2021-05-04", "Telegram", "4 May 2021 (way of the claim: Telegram)"],
    [null, null, "not stated"],
  ])("tells the day of a claim and its way, either without the other: %j, %s", (day, claim_channel, text) => {
    const event = { ...RAID, claimed_on: day, claim_channel };
    expect(texts(documentOf(eventPage(SITE, event)), ".facts .value").some((value) => value.startsWith(text))).toBe(true);
  });

  it("has an anchor for every piece of evidence", () => {
    const ids = new Set([...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(RAID.evidence.map(({ evidence_id }) => `e-${evidence_id}`).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("leads from a passage to its words on the publisher's page, and to the archived address where there is one", () => {
    const corpus = smallCorpus();
    const articles = corpus.articles.map((article) => ({ ...article, archived: `https://archive.example/${article.id}` }));
    const page = documentOf(eventPage(siteOf({ ...corpus, articles }), RAID));
    const exhibit = page.querySelector(".exhibit") as Element;
    const links = [...exhibit.querySelectorAll(".origin a")].map((link) => link.getAttribute("href") ?? "");
    const [address = "", fragment = ""] = links.find((link) => link.startsWith("https://example.org/"))?.split("#:~:text=") ?? [];
    expect(links).toContain(`https://archive.example/${address.slice("https://example.org/".length)}`);
    const passage = texts(page, ".exhibit blockquote")[0] ?? "";
    for (const words of fragment.split(",").map(decodeURIComponent)) expect(passage).toContain(words);
    expect([...document.querySelectorAll(".origin a")].some((link) => link.getAttribute("href")?.startsWith("https://archive"))).toBe(
      false,
    );
  });

  it("leads from every value with a passage to that passage", () => {
    const targets = [...document.querySelectorAll(".exhibit-link")].map((link) =>
      decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""),
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it("sets every account in a column of its own, under its source and article", () => {
    expect(texts(document, ".accounts thead .source")).toEqual(RAID.accounts.map(({ source }) => source));
    expect(texts(document, ".accounts tbody tr:first-child td")).toHaveLength(RAID.accounts.length);
  });

  it("marks the fields that are disputed, and no others", () => {
    const marked = texts(document, ".accounts tr.differs th");
    expect(marked.map((text) => text.replace(" ≠ disputed", ""))).toEqual(RAID.disputed.map((field) => SITE.words.field(field)));
  });

  it("strikes out what a newer figure supersedes", () => {
    const superseded = RAID.accounts.filter((account) => account.superseded_fields.killed !== undefined || account.superseded_by !== null);
    expect(superseded.length).toBeGreaterThan(0);
    expect(document.querySelectorAll(".accounts s.superseded").length).toBeGreaterThanOrEqual(superseded.length);
  });

  it("names the language of quoted French, and of it alone", () => {
    const languages = [...document.querySelectorAll("blockquote")].map((quote) => [
      quote.getAttribute("lang"),
      /soldats|civil/.test(quote.textContent ?? ""),
    ]);
    expect(languages.every(([language, french]) => (language === "fr") === french)).toBe(true);
    expect(languages.some(([language]) => language === "fr")).toBe(true);
  });

  it("says what was corrected, why and on whose word", () => {
    expect(texts(document, "#corrections + ul li")[0]).toMatch(/Marché.*the town hall’s own map.*a clerk, 2021-05-10/);
    expect(texts(document, ".kicker .status")).toEqual(["corrected"]);
    expect(texts(document, ".facts tr:has(.status) th")).toEqual(["Place"]);
  });

  it("shows a passage once however many values it gave, whole sentences with their neighbours", () => {
    const shown = exhibits(SITE, RAID.evidence);
    expect(new Set(shown.map(({ article, part, start, end }) => `${article.id} ${part} ${start} ${end}`)).size).toBe(shown.length);
    const local = shown.find((exhibit) => exhibit.evidence.some(({ quote }) => quote.startsWith("Local sources")));
    expect(local && runs(local)).toEqual([{ text: "Local sources spoke of seven dead.", marked: true }]);
    expect(local?.after).toBe("Together with an attack on Inaloglog, nine people died.");
  });

  it("marks the passage within its sentence, to the letter", () => {
    const shown = exhibits(SITE, RAID.evidence).find((exhibit) =>
      exhibit.evidence.some(({ quote }) => quote === "killing at least four soldiers"),
    );
    expect(shown && runs(shown).filter(({ marked }) => marked)).toEqual([{ text: "killing at least four soldiers", marked: true }]);
    expect(
      shown &&
        runs(shown)
          .map(({ text }) => text)
          .join(""),
    ).toMatch(/^Gunmen raided .*, the army said\.$/);
  });
});

describe("an event of which next to nothing is known", () => {
  it("says so, and stays a sentence", () => {
    const event = SITE.events.find(({ place, date }) => place === null && date === null) as CaseEvent;
    const document = documentOf(eventPage(SITE, event));
    expect(texts(document, "h1")).toEqual(["Shooting, place not stated, date not stated"]);
    expect(texts(document, ".standfirst")).toEqual(["No source gives a number of dead. Nobody is named as the perpetrator."]);
  });
});

describe("the page of an article", () => {
  it("shows the passages that were coded, never the rest of the text", () => {
    const article = SITE.articleById.get("2021-05-03-first-paper");
    const document = documentOf(articlePage(SITE, article as NonNullable<typeof article>));
    const quoted = texts(document, "blockquote").join(" ");
    expect(quoted).toContain("Local sources spoke of seven dead.");
    expect(document.querySelectorAll(".context")).toHaveLength(0);
    expect(texts(document, "h2")).toHaveLength(SITE.eventsOfArticle.get("2021-05-03-first-paper")?.length ?? 0);
  });

  it("says when it reports no attack", () => {
    const article = SITE.articleById.get("2021-05-05-quiet-paper");
    expect(texts(documentOf(articlePage(SITE, article as NonNullable<typeof article>)), "main > p").at(-1)).toBe(
      "No attack was found in this article.",
    );
  });
});

describe("text that is hostile", () => {
  it.each([
    "<script>alert(1)</script>",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is hostile because it looks like one
    "${alert(1)}",
    "```js\nalert(1)\n```",
    "::figure{#map} :value[attacks] :::when{x}",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    HOSTILE,
  ])("%j is shown as it is, wherever it stands, and nothing runs", (text) => {
    const site = hostileSite(text);
    for (const page of [
      ...site.events.map((event) => eventPage(site, event)),
      ...site.articles.map((article) => articlePage(site, article)),
    ]) {
      const document = documentOf(page);
      expect(document.querySelectorAll("script, img, iframe, casebook-directive, [onerror]")).toHaveLength(0);
      expect(document.querySelectorAll('[href^="javascript:"]')).toHaveLength(0);
      expect(page.source).not.toMatch(/\$\{|```/);
    }
    const shown = texts(documentOf(eventPage(site, site.events[0] as CaseEvent)), "main").join("");
    expect(shown).toContain(text.replace(/\s+/g, " "));
  });
});

describe("textFragment", () => {
  it.each([
    ["short words", "https://x.org/a#b", "five soldiers, it said", "https://x.org/a#:~:text=five%20soldiers%2C%20it%20said"],
    ["a hyphen, which has a meaning there", "https://x.org/a", "tri-border", "https://x.org/a#:~:text=tri%2Dborder"],
    [
      "a long passage, by its ends",
      "https://x.org/a",
      "one two three four five six seven eight nine ten eleven",
      "https://x.org/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven",
    ],
  ])("quotes %s", (_, url, quote, address) => {
    expect(textFragment(url, quote)).toBe(address);
  });
});
