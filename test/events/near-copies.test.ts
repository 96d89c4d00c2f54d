import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originsOf } from "../../loaders/events/near-copies.ts";
import { article } from "./coded.ts";

const SENTENCES = Array.from(
  { length: 24 },
  (_, i) =>
    `Sentence number ${i} of the agency tells of matter ${i * 37} near the river ${i * 11} where ${i * 5} people met the patrol ${i}.`,
);
const STORY = SENTENCES.join(" ");
const OTHER = SENTENCES.map((sentence) => sentence.split(" ").reverse().join(" ")).join(" ");

describe("one wire story in several papers", () => {
  it.each<[string, string]>([
    ["word for word", STORY],
    ["cut from the end", SENTENCES.slice(0, 9).join(" ")],
    ["with a lead of the paper's own", `The capital woke to the news this morning, our correspondent writes. ${STORY}`],
    ["with a paragraph of its own in the middle", [...SENTENCES.slice(0, 12), OTHER.slice(0, 300), ...SENTENCES.slice(12)].join("\n\n")],
    ["without its accents and capitals", STORY.toUpperCase().replace("É", "E")],
  ])("%s", (_, body) => {
    const origins = originsOf([article("2021-06-22-b", "2021-06-22", body), article("2021-06-21-a", "2021-06-21", STORY)]);
    expect(origins).toEqual({ "2021-06-21-a": "2021-06-21-a", "2021-06-22-b": "2021-06-21-a" });
  });

  it("has the first that printed it as its origin, and of one day the first by name", () => {
    const origins = originsOf(["c", "b", "a"].map((id) => article(id, "2021-06-21", STORY)));
    expect(origins).toEqual({ a: "a", b: "a", c: "a" });
  });
});

describe("articles that stand for themselves", () => {
  it.each<[string, string, string]>([
    ["another text", OTHER, "2021-06-21"],
    ["one sentence in common", `${SENTENCES[3]} ${OTHER}`, "2021-06-21"],
    ["the same text half a year later", STORY, "2021-12-21"],
    ["a text of a few words", SENTENCES[0] ?? "", "2021-06-21"],
    ["no text", "", "2021-06-21"],
  ])("%s", (_, body, published) => {
    expect(originsOf([article("a", "2021-06-21", STORY), article("b", published, body)])).toEqual({ a: "a", b: "b" });
  });
});

it("does not depend on the order of articles", () => {
  const articles = [STORY, SENTENCES.slice(4).join(" "), OTHER, `${OTHER} ${SENTENCES[1]}`, ""].map((body, i) =>
    article(`a${i}`, "2021-06-21", body),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(originsOf(shuffled)).toEqual({ a0: "a0", a1: "a0", a2: "a2", a3: "a2", a4: "a4" });
    }),
  );
});
