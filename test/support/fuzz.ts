import fc from "fast-check";
import { isPartialDate } from "../../loaders/articles/dates.ts";
import { readArticle } from "../../loaders/articles.ts";
import { codeArticle } from "../../loaders/coding.ts";
import { dayOf, dayOfAddress } from "../../loaders/intake/dates.ts";
import { receive } from "../../loaders/intake/receiving.ts";
import { knownFrom, settle } from "../../loaders/intake/settling.ts";
import { articleFile, faultsOfFile } from "../../loaders/intake/writing.ts";
import { articleOf, resources } from "./coding.ts";
import { BREAKING, COUNTS, STORY, TAGS, TIMES } from "./fuzz-words.ts";

/** Milliseconds of processor time after which an input counts as one that holds everything up. */
const LONGEST = 1000;

const of = (...lists: string[][]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...lists.flat()) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  );
const lines = (piece: fc.Arbitrary<string>, most: number, between: string) =>
  fc.array(piece, { maxLength: most }).map((all) => all.join(between));

function tag(name: string, closing: boolean, attribute: string): string {
  return closing ? `</${name}>` : `<${name}${attribute}>`;
}
const markup = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.boolean(),
        fc.constantFrom(
          "",
          ' lang="fr"',
          ' content="x" property="og:title"',
          ' datetime="2021-06-21"',
          " hidden",
          ' href="javascript:x"',
          ' class="',
          " =",
        ),
      )
      .map(([name, closing, attribute]) => tag(name, closing, attribute)),
  },
  { weight: 3, arbitrary: of(STORY, BREAKING) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "<!--",
      "-->",
      "<![CDATA[",
      "<",
      ">",
      "&",
      "&#x110000;",
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":',
      "</script>",
    ),
  },
);
const header = fc.tuple(
  fc.constantFrom("From", "Subject", "Date", "Content-Type", "Content-Transfer-Encoding", "MIME-Version", "X"),
  fc.oneof(
    of(BREAKING),
    fc.constantFrom(
      "multipart/mixed; boundary=b",
      "text/html; charset=x",
      "text/plain; charset=utf-16",
      "base64",
      "quoted-printable",
      "message/rfc822",
      "=?utf-8?B?////?=",
    ),
  ),
);

/** Fails where the bytes of a received file are neither refused nor taken in to the letter. */
async function receivedSoundly(path: string, text: string): Promise<void> {
  const { value, problems } = await receive({ path, bytes: new TextEncoder().encode(text) });
  if (value.length === 0 && problems.length === 0) throw new Error("neither an article nor a fault");
  for (const received of value) {
    const draft = settle(received, { publisher: "X", published: "2021-06-21", language: "en" }, knownFrom([], ["en", "fr"]));
    const faults = faultsOfFile(articleFile("2021-06-21-x", draft), draft, ["en", "fr"]);
    if (faults.length > 0) throw new Error(`taken, and then refused: ${faults.map(({ rule, found }) => `${rule} ${found}`).join("; ")}`);
  }
}

/** Fails where a passage is not the slice that it says it is. */
function codedSoundly(body: string, title: string | null, language: string): void {
  const { events } = codeArticle(articleOf(body, { title, language }), resources);
  for (const { evidence } of events)
    for (const { part, start, end, quote, field } of evidence)
      if ((part === "title" ? (title ?? "") : body).slice(start, end) !== quote)
        throw new Error(`the passage of ${field} is not its slice`);
}

/** What is tried: a name, and one try with inputs of chance. */
export interface Fuzz {
  name: string;
  property: fc.IAsyncProperty<unknown>;
}

async function cost(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}

// What is only made ready once, such as the towns of the world, is not counted: what is slow is slow again.
const timed = (work: () => unknown) => async () => {
  if ((await cost(work)) <= LONGEST) return;
  const again = await cost(work);
  if (again > LONGEST) throw new Error(`held everything up for ${again} ms`);
};
const language = fc.constantFrom("en", "fr");
const fuzz = <T>(name: string, inputs: fc.Arbitrary<T>, work: (input: T) => unknown): Fuzz => ({
  name,
  property: fc.asyncProperty(inputs, (input) => timed(() => work(input))()) as fc.IAsyncProperty<unknown>,
});

const field = fc
  .tuple(fc.constantFrom("title", "publisher", "published", "language", "url", "author", "x", "<<"), of(BREAKING, TIMES))
  .map(([name, value]) => `${name}: ${value}`);

/** Every door through which text of strangers comes in. */
export const FUZZES: Fuzz[] = [
  fuzz("front matter", fc.tuple(lines(field, 8, "\n"), lines(of(STORY, BREAKING), 6, " ")), ([head, body]) => {
    const bytes = new TextEncoder().encode(`---\n${head}\n---\n${body}`);
    const { value, problems } = readArticle({ path: "data/articles/a.md", bytes }, ["en", "fr"]);
    if (value === null && problems.length === 0) throw new Error("neither an article nor a fault");
    return receivedSoundly("a.md", `---\n${head}\n---\n${body}`);
  }),
  fuzz("web pages", lines(markup, 60, ""), (source) => receivedSoundly("a.html", source)),
  fuzz(
    "e-mails",
    fc.tuple(
      fc.array(header, { maxLength: 8 }),
      lines(of(STORY, BREAKING, ["\n--b\n", "\n--b--\n", "\nContent-Type: text/html\n\n<p>"]), 20, ""),
    ),
    ([head, body]) => receivedSoundly("a.eml", `${head.map(([name, value]) => `${name}: ${value}`).join("\n")}\n\n${body}`),
  ),
  fuzz("texts", lines(of(STORY, BREAKING, ["Source: ", "Date: ", "URL: https://"]), 20, ""), (text) => receivedSoundly("a.txt", text)),
  fuzz("tables", lines(of(STORY, BREAKING, [",", ";", '"', "\n", "text,title\n"]), 30, ""), (text) =>
    receivedSoundly("a.csv", `text,title\n${text}`),
  ),
  fuzz("JSON", fc.array(fc.json(), { maxLength: 4 }), (all) => receivedSoundly("a.jsonl", all.join("\n") || "x")),
  fuzz("dates of machines", of(TIMES, BREAKING), (text) => {
    for (const day of [dayOf(text), dayOfAddress(`https://x.example/${text}/`)])
      if (day !== null && !isPartialDate(day)) throw new Error(`${day} is no day`);
  }),
  fuzz("dates in texts", fc.tuple(lines(of(STORY, TIMES), 40, " "), language), ([body, code]) => codedSoundly(body, null, code)),
  fuzz("numbers in texts", fc.tuple(lines(of(STORY, COUNTS), 40, " "), language), ([body, code]) => codedSoundly(body, null, code)),
  fuzz(
    "the coder",
    fc.tuple(lines(of(STORY, TIMES, COUNTS, BREAKING), 60, " "), fc.option(lines(of(STORY, BREAKING), 8, " ")), language),
    ([body, title, code]) => codedSoundly(body, title, code),
  ),
];
