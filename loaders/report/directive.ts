import type { Article } from "../model/article.ts";
import type { FrozenEdition } from "../model/edition.ts";
import type { CaseEvent } from "../model/event.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { Address } from "./address.ts";
import type { Markup } from "./escape.ts";
import type { DirectiveCall } from "./markdown/directives.ts";
import type { Site } from "./site-index.ts";

/** What a page is about: the same template is filled for each. */
export type Subject =
  | { kind: "event"; event: CaseEvent }
  | { kind: "joined"; id: string; event: CaseEvent }
  | { kind: "article"; article: Article }
  | { kind: "figure"; figure: DrawnFigure }
  | { kind: "edition"; frozen: FrozenEdition }
  | { kind: "frozen"; frozen: FrozenEdition; figure: string }
  | { kind: "list"; page: number }
  | { kind: "page" };

export interface PageContext {
  site: Site;
  path: Address;
  subject: Subject;
}

/** A section of a page: its anchor and its heading. */
export interface Section {
  id: string;
  heading: Markup;
}

/** How a directive stands in the page. */
export interface Place {
  /** No link may stand here: a heading, or a link of its own. */
  plain: boolean;
  /** What a container holds, already filled; empty for the others. */
  inner: Markup;
  /** Among findings that stand as headlines do: numbers are in digits. */
  headlines: boolean;
  /** The sections that the page itself has, in order. */
  sections: readonly Section[];
}

/** One file in `loaders/report/directives/`; its name is the directive's. */
export interface Directive {
  name: string;
  form: DirectiveCall["form"];
  /** Throws `DirectiveFault` where the call asks for what there is not. */
  render: (call: DirectiveCall, context: PageContext, place: Place) => Markup;
}

/** A call that cannot be answered, said for the one who wrote the page. */
export class DirectiveFault extends Error {
  readonly found: string;
  readonly expected: string;
  constructor(found: string, expected: string) {
    super(`${found}, expected ${expected}`);
    this.name = "DirectiveFault";
    this.found = found;
    this.expected = expected;
  }
}

/** The value of an attribute. Throws `DirectiveFault` where it is missing. */
export function attribute(call: DirectiveCall, key: string): string {
  const value = call.attributes[key];
  if (value === undefined) throw new DirectiveFault(`\`${call.name}\` without \`${key}\``, `\`{${key}=…}\``);
  return value;
}

/** The event that the page is about. Throws `DirectiveFault` on other pages. */
export function subjectEvent(call: DirectiveCall, { subject, site }: PageContext): CaseEvent {
  const named = call.id === null ? undefined : site.eventById.get(call.id);
  if (named) return named;
  if (call.id === null && subject.kind === "event") return subject.event;
  throw new DirectiveFault(
    call.id === null ? `\`${call.name}\` on a page that is not about an event` : `no event \`${call.id}\``,
    "the id of an event, or the page `docs/events/[event].md`",
  );
}
