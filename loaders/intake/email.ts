import PostalMime, { type Email } from "postal-mime";
import type { SourceFile } from "../model/article.ts";
import type { Checked } from "../model/problem.ts";
import { error } from "../problems.ts";
import { dayOf } from "./dates.ts";
import { textOfHtml } from "./html.ts";
import type { Proposal, Received } from "./model.ts";

/** Limits beyond any newsletter, against messages made to exhaust a reader. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 };

/** Characters from which a message's plain text is taken for the whole of it, and not for "see the HTML version". */
const WHOLE_TEXT = 200;

/** What mail programs put before the subject of a message that is passed on, and before its first lines. */
const PASSED_ON = /^(?:(?:fwd?|tr|wg|re|rv|doorst)\s*:\s*)+/i;
const FORWARD =
  /^(?:-{2,} ?(?:forwarded message|message transféré|message transfere|original message|message d'origine) ?-{2,}|begin forwarded message:)[^\S\n]*$/im;
const FORWARD_LINE = /^(From|De|Date|Sent|Envoyé|Subject|Objet|Sujet)\s*:\s*(.+)$/gim;

/** What the head of a message that was passed on says of the first one. */
function firstMessage(text: string): Map<string, string> {
  const at = FORWARD.exec(text);
  const head =
    at === null
      ? ""
      : (text
          .slice(at.index + at[0].length, at.index + at[0].length + 1000)
          .trimStart()
          .split(/\n\s*\n/)[0] ?? "");
  const name: Record<string, string> = { de: "from", sent: "date", envoyé: "date", objet: "subject", sujet: "subject" };
  return new Map(
    [...head.matchAll(FORWARD_LINE)].map(([, label = "", value = ""]) => [name[label.toLowerCase()] ?? label.toLowerCase(), value.trim()]),
  );
}

const nameIn = (sender: string) =>
  sender
    .replace(/<[^>]*>|\[mailto:[^\]]*\]/g, "")
    .replace(/^"|"$/g, "")
    .trim();

function proposed(value: string | null | undefined, evidence: string): Proposal[] {
  const text = (value ?? "").replace(/\s+/gu, " ").trim();
  return text === "" ? [] : [{ value: text, evidence, isAround: true }];
}

function receivedOf(path: string, mail: Email, body: string): Received {
  const first = firstMessage(body.slice(0, 20_000));
  const isPassedOn = first.size > 0 || PASSED_ON.test(mail.subject ?? "");
  const day = (written: string | undefined) => (written === undefined ? null : dayOf(written));
  const headerDate = mail.headers.find(({ key }) => key === "date")?.value;
  // Who passed a message on is not its publisher, nor is that day the day on which it was published.
  const own = isPassedOn ? [] : [...proposed(mail.from?.name, "the sender of the message")];
  const sent = isPassedOn ? [] : proposed(day(headerDate), "the day that the message was sent on");
  const attached = mail.attachments.filter(({ disposition }) => disposition !== "inline").length;
  return {
    at: { path },
    body: /\n$/.test(body) ? body : `${body}\n`,
    proposals: {
      title: [
        ...proposed(first.get("subject"), "the subject of the message passed on"),
        ...proposed(mail.subject?.replace(PASSED_ON, ""), "the subject of the message"),
      ],
      publisher: [...proposed(nameIn(first.get("from") ?? ""), "the sender of the message passed on"), ...own],
      published: [...proposed(day(first.get("date")), "the date of the message passed on"), ...sent],
      url: proposed(mail.headers.find(({ key }) => key === "archived-at")?.value.replace(/^<|>$/g, ""), "the header Archived-At"),
    },
    notes: attached === 0 ? [] : [`${attached} ${attached === 1 ? "attachment is" : "attachments are"} not read`],
  };
}

/** Reads an e-mail with its text, plain or as HTML, and what its headers say of it; where it was passed on, what the first message says. */
export async function readEmail({ path, bytes }: SourceFile): Promise<Checked<Received[]>> {
  const refuse = (found: string, expected: string) => ({ value: [], problems: [error({ path }, "intake-email", found, expected)] });
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, LIMITS);
  } catch (fault) {
    return refuse(
      `a message that cannot be read (${(fault as Error).message})`,
      "an e-mail as a mail program saves it, or its text as a .txt file",
    );
  }
  const plain = mail.text ?? "";
  const html = mail.html === undefined || plain.trim().length >= WHOLE_TEXT ? "" : textOfHtml(path, mail.html);
  if (typeof html !== "string") return { value: [], problems: [html] };
  const body = (html.trim().length > plain.trim().length ? html : plain).replace(/\r\n/g, "\n").replace(/\0/g, "");
  if (body.trim() === "") return refuse("a message without a text", "an e-mail with the article in it, not attached to it");
  return { value: [receivedOf(path, mail, body)], problems: [] };
}
