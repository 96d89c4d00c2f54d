import type { Directive } from "../directive.ts";
import { accounts } from "./accounts.ts";
import { accuracy } from "./accuracy.ts";
import { article } from "./article.ts";
import { articles } from "./articles.ts";
import { cases } from "./cases.ts";
import { cite } from "./cite.ts";
import { codes } from "./codes.ts";
import { contents } from "./contents.ts";
import { crosswalk } from "./crosswalk.ts";
import { disagreements } from "./disagreements.ts";
import { downloads } from "./downloads.ts";
import { editionPage } from "./edition-page.ts";
import { editions } from "./editions.ts";
import { event } from "./event.ts";
import { events } from "./events.ts";
import { explore } from "./explore.ts";
import { fields } from "./fields.ts";
import { figure } from "./figure.ts";
import { figureEditions } from "./figure-editions.ts";
import { figurePage } from "./figure-page.ts";
import { figures } from "./figures.ts";
import { finding } from "./finding.ts";
import { linking } from "./linking.ts";
import { names } from "./names.ts";
import { performance } from "./performance.ts";
import { recipes } from "./recipes.ts";
import { ref } from "./ref.ts";
import { rules } from "./rules.ts";
import { search } from "./search.ts";
import { standfirst } from "./standfirst.ts";
import { tables } from "./tables.ts";
import { unit } from "./unit.ts";
import { value } from "./value.ts";
import { when } from "./when.ts";

/** Every directive that a page may use. */
export const DIRECTIVES: Directive[] = [
  value,
  ref,
  finding,
  figure,
  figures,
  figurePage,
  figureEditions,
  editions,
  editionPage,
  standfirst,
  contents,
  when,
  cases,
  events,
  event,
  accounts,
  disagreements,
  articles,
  article,
  names,
  search,
  explore,
  unit,
  fields,
  codes,
  linking,
  rules,
  crosswalk,
  accuracy,
  performance,
  tables,
  recipes,
  downloads,
  cite,
];
