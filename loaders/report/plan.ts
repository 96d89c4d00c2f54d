import { type Address, articleAddress, eventAddress } from "./address.ts";
import type { Subject } from "./directive.ts";
import { articleTitle } from "./event/exhibits.ts";
import { listAddress, pageCount } from "./lists.ts";
import type { Site } from "./site-index.ts";
import type { Part, Template } from "./template.ts";

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

function figuresIn(parts: Part[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const own = part.call.name === "figure" && part.call.id !== null ? [part.call.id] : [];
    return [...own, ...figuresIn(part.inner)];
  });
}

/** Which pages draw which figure, in the order of the navigation given. */
export function placesOfFigures(templates: Template[], order: readonly Address[]): Map<string, Address[]> {
  const places = new Map<string, Address[]>();
  const rank = (template: Template) => (order.indexOf(addressOf(template)) + order.length) % order.length;
  for (const template of [...templates].sort((a, b) => rank(a) - rank(b))) {
    for (const id of figuresIn(template.parts)) places.set(id, [...(places.get(id) ?? []), addressOf(template)]);
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

/** The pages that one template makes. */
function pagesOf(template: Template, site: Site): PlannedPage[] {
  switch (template.path) {
    case "/events/[event]":
      return site.events.map((event) => {
        const title = site.words.title(event);
        return {
          template,
          path: eventAddress(event.event_id),
          subject: { kind: "event", event },
          title,
          description: site.words.story(event).join(" "),
        };
      });
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
    case "/events/index":
      return listPages(template, site.events.length, site);
    case "/articles/index":
      return listPages(template, site.articles.length, site);
    default: {
      const title = template.title ?? "";
      return [{ template, path: addressOf(template), subject: { kind: "page" }, title, description: template.description ?? title }];
    }
  }
}

/** Every page of the site, in the order of templates and of their subjects. */
export function planPages(templates: Template[], site: Site): PlannedPage[] {
  return templates.flatMap((template) => pagesOf(template, site));
}
