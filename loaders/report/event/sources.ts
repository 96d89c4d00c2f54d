import type { Naming } from "../../events/telling.ts";
import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import { type Content, html, type Markup } from "../escape.ts";
import type { EvidenceRow } from "../passages.ts";
import type { Site } from "../site-index.ts";
import { valueText } from "../values-of.ts";

/** The language of an article where it is not the page's; null where it is, or is not known. */
export function foreignLanguage({ languageOf, words }: Pick<Site, "languageOf" | "words">, article: string): string | null {
  const language = languageOf.get(article) ?? words.language;
  return language === words.language ? null : language;
}

/** What a source is called in its article, in the article's language. */
export function sourceMarkup(site: Site, { source, article }: Pick<LinkedAccount, "source" | "article">): Markup {
  const language = foreignLanguage(site, article);
  return html`<bdi${language === null ? null : html` lang="${language}"`}>${source}</bdi>`;
}

/** Whose word each passage of an event's evidence is; null where it is no one's but the article's as a whole. */
export function sourceOfRow(site: Site, { accounts }: CaseEvent): (row: EvidenceRow) => Markup | null {
  return ({ account }) => {
    const teller = account === null ? undefined : accounts[account];
    return teller === undefined ? null : sourceMarkup(site, teller);
  };
}

function publishers(site: Site, members: readonly string[]): string {
  const names = members.map((member) => site.articleById.get(member.slice(0, member.lastIndexOf("#")))?.publisher ?? member);
  return site.say.list([...new Set(names)]);
}

/** What the reasons of an event name, as a reader knows it: values by their labels, sources as in a sentence, reports by who published them. */
export function namingIn(site: Site, event: CaseEvent): Naming {
  const { say, words } = site;
  const accounts = new Map(event.accounts.map((account) => [account.account_id, account]));
  const nameOf = (id: string) => {
    const account = accounts.get(id);
    return account === undefined ? id : words.sourceName(account, foreignLanguage(site, account.article) !== null);
  };
  return {
    value: (field, value) => {
      const whole = field === "tactics" && typeof value === "string" ? value.split(";") : value;
      return valueText(site, field, whole) ?? say.missing;
    },
    sources: (ids) => say.list([...new Set(ids.map(nameOf))]),
    reports: (members) => publishers(site, members),
  };
}

/** A sentence about an event in which what sources are called in another language is marked as of that language. */
export function withLanguages(site: Site, event: CaseEvent, sentence: string): Content {
  const quoted = new Map<string, string>();
  for (const account of event.accounts) {
    const language = foreignLanguage(site, account.article);
    const name = site.words.sourceName(account, true);
    // An institution goes by the name that the page's language has for it.
    const isOwn = name.includes(site.say.typeset(account.source));
    if (language !== null && isOwn && sentence.includes(name)) quoted.set(name, language);
  }
  if (quoted.size === 0) return sentence;
  const names = [...quoted.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`);
  const parts = sentence.split(pattern).map((part) => {
    const language = quoted.get(part);
    return language === undefined ? part : html`<span lang="${language}">${part}</span>`;
  });
  return html`${parts}`;
}
