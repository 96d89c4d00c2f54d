import type { Casualty } from "../../model/coded.ts";
import type { CaseEvent, LinkedAccount } from "../../model/event.ts";
import { articleAddress, eventAddress } from "../address.ts";
import { type Content, html, join, type Markup } from "../escape.ts";
import type { Exhibit } from "../passages.ts";
import type { Site } from "../site-index.ts";
import { countText, valueText } from "../values-of.ts";
import { exhibitLinks } from "./exhibits.ts";
import { accountsShown } from "./shown.ts";
import { sourceMarkup } from "./sources.ts";

/** Fields compared between accounts. */
const FIELDS = [
  "date",
  "place",
  "tactics",
  "outcome",
  "devices",
  "vehicle",
  "perpetrator",
  "basis",
  "claimed_on",
  "target",
  "target_actor",
  "killed",
  "wounded",
  "attackers_killed",
] as const;

/** Up to that many columns stand under the table of facts without being wider than it. */
const FEW = 3;

type AccountField = (typeof FIELDS)[number];

/** A perpetrator that nobody names is not a statement, nor is its basis. */
function states(account: LinkedAccount, field: AccountField): boolean {
  const value = account[field];
  if (field === "basis") return account.perpetrator !== null;
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

/** The other events that a toll covers with this one, as links. */
function together(site: Site, event: CaseEvent, { article }: LinkedAccount, { joint_events }: Casualty): Content {
  const covers = (other: CaseEvent) => other.members.some((member) => member.article === article && joint_events.includes(member.index));
  const others = (site.eventsOfArticle.get(article) ?? []).filter((other) => other !== event && covers(other));
  const links = others.map((other) => html`<a href="${eventAddress(other.event_id)}">${site.words.title(other)}</a>`);
  return others.length === 0 ? null : html`, ${site.words.labels.togetherWith} ${join(links, ", ")}`;
}

function casualty(site: Site, event: CaseEvent, account: LinkedAccount, figure: Casualty): Content {
  const { count, outcome, group } = figure;
  const kind =
    group === "unknown"
      ? null
      : ` (${site.input.codebook.casualty_groups.find(({ code }) => code === group)?.label[site.words.language] ?? group})`;
  return html`${countText(site, count) ?? "–"} ${site.words.field(outcome).toLowerCase()}${kind}${together(site, event, account, figure)}`;
}

/** Figures that are no totals of killed, wounded or attackers of this event: parts, joint tolls, and the missing, abducted and arrested. */
function otherFigures(account: LinkedAccount): Casualty[] {
  const isOther = ({ part, outcome, joint_events }: Casualty) =>
    part || joint_events.length > 0 || ["missing", "abducted", "arrested"].includes(outcome);
  return account.casualties.filter(isOther);
}

function cell(site: Site, event: CaseEvent, index: number, field: AccountField, shown: Exhibit[]): Content {
  const account = event.accounts[index] as LinkedAccount;
  if (!states(account, field)) return null;
  const rows = event.evidence.filter((row) => row.account === index && row.field === field);
  const text = valueText(site, field, account[field]);
  const newer = account.superseded_fields[field] !== undefined || account.superseded_by !== null;
  const value = newer ? html`<s class="superseded" title="${site.words.labels.superseded}">${text}</s>` : html`${text}`;
  const inferred =
    rows.length > 0 && rows.every((row) => row.inferred) ? html` <span class="range">(${site.words.labels.inferred})</span>` : null;
  return html`${value}${inferred} ${exhibitLinks(rows, shown, site)}`;
}

function columnHead(site: Site, account: LinkedAccount): Markup {
  const article = site.articleById.get(account.article);
  const day = account.stated_on ?? account.published;
  const notes: Content[] = [site.words.sourceType(account.source_type)];
  if (account.self_reported) notes.push(site.words.labels.selfReported);
  if (day !== null) notes.push(site.words.date(day));
  const lang = article?.language && article.language !== site.words.language ? html` lang="${article.language}"` : null;
  const link = html`<a href="${articleAddress(account.article)}"><bdi>${article?.publisher ?? account.article}</bdi></a>`;
  return html`<th scope="col" id="a-${account.account_id}"><bdi class="source"${lang}>${account.source}</bdi> <span class="source-note">${join(notes, ", ")} · ${link}</span></th>`;
}

/** Accounts that are too many to stand side by side, as links to the pages that have their passages. */
function furtherAccounts(site: Site, event: CaseEvent, shown: readonly number[]): Markup | null {
  const rest = event.accounts.filter((_, index) => !shown.includes(index));
  if (rest.length === 0) return null;
  const links = rest.map(({ account_id, article, source }) => {
    const publisher = site.articleById.get(article)?.publisher ?? article;
    const address = html`${articleAddress(article)}#${encodeURIComponent(event.event_id)}`;
    return html`<span id="a-${account_id}"><a href="${address}">${sourceMarkup(site, { source, article })} (<bdi>${publisher}</bdi>)</a></span>`;
  });
  return html`<details class="aside"><summary>${site.words.furtherAccounts(rest.length)}</summary><p>${join(links, ", ")}.</p></details>`;
}

/** The accounts of an event side by side: a column a source, a line a field, the lines on which they contradict each other marked. */
export function accountsTable(site: Site, event: CaseEvent, shown: Exhibit[]): Markup {
  const { labels } = site.words;
  const columns = accountsShown(event);
  const accounts = columns.map((index) => event.accounts[index] as LinkedAccount);
  const label = (account: LinkedAccount) => {
    const publisher = site.articleById.get(account.article)?.publisher ?? account.article;
    return account.source === publisher ? publisher : `${account.source} (${publisher})`;
  };
  const line = (name: string, sign: boolean, cells: Content[]) => {
    const data = cells.map(
      (content, index) => html`<td data-label="${label(accounts[index] as LinkedAccount)}${labels.colon}">${content}</td>`,
    );
    const mark = sign ? html` <span class="disputed">${labels.disputed}</span>` : null;
    return html`<tr${sign ? html` class="differs"` : null}><th scope="row">${name}${mark}</th>${data}</tr>\n`;
  };
  const rows = FIELDS.filter((field) => accounts.some((account) => states(account, field))).map((field) => {
    const cells = columns.map((index) => cell(site, event, index, field, shown));
    return line(site.words.field(field), event.disputed.includes(field), cells);
  });
  if (accounts.some((account) => otherFigures(account).length > 0)) {
    rows.push(
      line(
        labels.otherFigures,
        false,
        accounts.map((account) =>
          join(
            otherFigures(account).map((figure) => casualty(site, event, account, figure)),
            html`<br>`,
          ),
        ),
      ),
    );
  }
  return html`<div class="table-scroll ${accounts.length > FEW ? "broad" : "wide"}" tabindex="0" role="region" aria-label="${labels.accounts}"><table class="accounts"><caption>${labels.accountsCaption}</caption>
<thead><tr><th scope="col">${labels.field}</th>${accounts.map((account) => columnHead(site, account))}</tr></thead>
<tbody>${rows}</tbody></table></div>${furtherAccounts(site, event, columns)}`;
}
