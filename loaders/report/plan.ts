import { editionAddress, editionFigureAddress } from "../citing/editions.ts";
import type { FrozenEdition } from "../model/edition.ts";
import type { CaseEvent } from "../model/event.ts";
import { compare } from "../problems.ts";
import { type Address, articleAddress, eventAddress } from "./address.ts";
import { DirectiveFault, type Subject } from "./directive.ts";
import { holds } from "./directives/when.ts";
import { headlineOf } from "./edition/page.ts";
import { articleTitle } from "./event/exhibits.ts";
import { figurePageAddress } from "./figure/addresses.ts";
import { listAddress, pageCount } from "./lists.ts";
import { namesOf } from "./names/names.ts";
import { type Site, storyOf } from "./site-index.ts";
import type { DirectiveNode, Part, Template } from "./template.ts";
import { editionWords } from "./words/editions.ts";

/** A page to be written: which template, filled for what. */
export interface PlannedPage {
  template: Template;
  path: Address;
  subject: Subject;
  title: string;
  description: string;
}

/** The address of a page that is no template for others: `/events/index` is `/events/`. */
export function addressOf(template: Template): Address {
  return template.path.replace(/(^|\/)index$/, "$1");
}

function isKept({ call }: DirectiveNode, site: Site): boolean {
  try {
    return holds(call, site);
  } catch (fault) {
    if (fault instanceof DirectiveFault) return false;
    throw fault;
  }
}

/** Figures of a page, without those in a passage that is left out. A faulty condition is told where the page is filled. */
function figuresIn(parts: Part[], site: Site): string[] {
  return parts.flatMap((part) => {
    if (typeof part === "string" || (part.call.name === "when" && !isKept(part, site))) return [];
    const own = part.call.name === "figure" && part.call.id !== null ? [part.call.id] : [];
    return [...own, ...figuresIn(part.inner, site)];
  });
}

/** Which pages draw which figure, in the order of the navigation given. */
export function placesOfFigures(templates: Template[], order: readonly Address[], site: Site): Map<string, Address[]> {
  const places = new Map<string, Address[]>();
  const rank = (template: Template) => (order.indexOf(addressOf(template)) + order.length) % order.length;
  for (const template of [...templates].sort((a, b) => rank(a) - rank(b))) {
    for (const id of figuresIn(template.parts, site)) places.set(id, [...(places.get(id) ?? []), addressOf(template)]);
  }
  return places;
}

function listPages(template: Template, rows: number, site: Site): PlannedPage[] {
  const first = addressOf(template);
  const title = template.title ?? "";
  return Array.from({ length: pageCount(rows) }, (_, index) => ({
    template,
    path: listAddress(first, index + 1),
    subject: { kind: "list", page: index + 1 },
    title: index === 0 ? title : site.words.pageOfList(title, index + 1),
    description: template.description ?? title,
  }));
}

function eventPageOf(template: Template, event: CaseEvent, site: Site): PlannedPage {
  const path = eventAddress(event.event_id);
  return { template, path, subject: { kind: "event", event }, title: site.words.title(event), description: storyOf(site, event) };
}

/** Pages of ids that were given up: each leads to the event that its accounts belong to now. */
function joinedPages(template: Template, site: Site): PlannedPage[] {
  const redirects = Object.entries(site.input.corpus.redirects).sort(([a], [b]) => compare(a, b));
  return redirects.flatMap(([id, target]) => {
    const event = site.eventById.get(target);
    if (!event || site.eventById.has(id)) return [];
    const title = site.words.labels.joinedInto(id);
    return [
      { template, path: eventAddress(id), subject: { kind: "joined" as const, id, event }, title, description: site.words.title(event) },
    ];
  });
}

/** Pages of an edition: its own, and one for each figure that it holds. */
function editionPages(template: Template, frozen: FrozenEdition, site: Site): PlannedPage[] {
  const { id, date, figures } = frozen.edition;
  const words = editionWords(site.words.language);
  const title = words.edition(id);
  const description = words.description(date);
  return [
    { template, path: editionAddress(id), subject: { kind: "edition", frozen }, title, description },
    ...Object.keys(figures).map((figure): PlannedPage => {
      const path = editionFigureAddress(id, figure);
      return {
        template,
        path,
        subject: { kind: "frozen", frozen, figure },
        title: `${headlineOf(frozen, figure, site)} (${title})`,
        description,
      };
    }),
  ];
}

/** The pages that one template makes. */
function pagesOf(template: Template, site: Site): PlannedPage[] {
  switch (template.path) {
    case "/events/[event]":
      return [...site.events.map((event) => eventPageOf(template, event, site)), ...joinedPages(template, site)];
    case "/articles/[article]":
      return site.articles.map((article) => {
        const description = site.words.articleDescription(article, site.eventsOfArticle.get(article.id)?.length ?? 0);
        return {
          template,
          path: articleAddress(article.id),
          subject: { kind: "article", article },
          title: articleTitle(site, article),
          description,
        };
      });
    case "/figures/[figure]":
      return site.input.figures.map((figure) => {
        const { question, words } = figure;
        return {
          template,
          path: figurePageAddress(figure.id),
          subject: { kind: "figure", figure },
          title: question,
          description: words.headline,
        };
      });
    case "/editions/[edition]":
      return site.input.editions.flatMap((frozen) => editionPages(template, frozen, site));
    case "/events/index":
      return listPages(template, site.events.length, site);
    case "/articles/index":
      return listPages(template, site.articles.length, site);
    case "/names/index":
      return listPages(template, namesOf(site).length, site);
    default: {
      const title = template.title ?? "";
      return [{ template, path: addressOf(template), subject: { kind: "page" }, title, description: template.description ?? title }];
    }
  }
}

function calls(parts: Part[], name: string): boolean {
  return parts.some((part) => typeof part !== "string" && (part.call.name === name || calls(part.inner, name)));
}

/** Whether a page is where the report is searched. */
export function searches({ template }: PlannedPage): boolean {
  return calls(template.parts, "search");
}

/** Whether a page is where readers ask the data themselves. */
export function explores({ template }: PlannedPage): boolean {
  return calls(template.parts, "explore");
}

/** Whether a page is to be found: not one that only leads elsewhere. */
export function isFound(page: PlannedPage): boolean {
  return page.subject.kind !== "joined" && !searches(page);
}

/** Every page of the site, in the order of templates and of their subjects. */
export function planPages(templates: Template[], site: Site): PlannedPage[] {
  return templates.flatMap((template) => pagesOf(template, site));
}
