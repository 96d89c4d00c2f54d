import type { Problem } from "../model/problem.ts";
import { didYouMean, error } from "../problems.ts";
import { DirectiveFault, type PageContext, type Section } from "./directive.ts";
import { DIRECTIVES } from "./directives/index.ts";
import { standfirst } from "./directives/standfirst.ts";
import { html, type Markup, trusted } from "./escape.ts";
import type { DirectiveNode, Part, Template } from "./template.ts";

const BY_NAME = new Map(DIRECTIVES.map((directive) => [directive.name, directive]));
const FORMS = { inline: ":name[…]", block: "::name{…}", container: ":::name{…} … :::", end: ":::" };

/** Everything that the filling of one page passes on. */
interface Filling {
  template: Template;
  context: PageContext;
  problems: Problem[];
  sections: readonly Section[];
}

const SECTION = /<h2 id="([^"]*)">(.*?) <a class="anchor"/g;

/** Headings that hold a directive are left out: they are not yet what they will say. */
function sectionsOf({ parts }: Template): Section[] {
  const written = parts.filter((part) => typeof part === "string");
  return written.flatMap((part) => [...part.matchAll(SECTION)].map(([, id = "", heading = ""]) => ({ id, heading: trusted(heading) })));
}

function fillNode(node: DirectiveNode, filling: Filling, headlines: boolean): Markup {
  const { template, context, problems, sections } = filling;
  const { call } = node;
  const at = { path: template.source, line: call.line };
  const directive = BY_NAME.get(call.name);
  if (!directive) {
    problems.push(
      error(
        at,
        "directive-unknown",
        `directive \`${call.name}\``,
        `one of ${[...BY_NAME.keys()].join(", ")}${didYouMean(call.name, BY_NAME.keys())}`,
      ),
    );
    return html``;
  }
  if (directive.form !== call.form) {
    problems.push(error(at, "directive-form", `\`${call.name}\` written as \`${FORMS[call.form]}\``, `\`${FORMS[directive.form]}\``));
    return html``;
  }
  const inner = fillParts(node.inner, filling, headlines || directive === standfirst);
  try {
    return directive.render(call, context, { plain: node.plain, inner, headlines, sections });
  } catch (fault) {
    if (!(fault instanceof DirectiveFault)) throw fault;
    problems.push(error(at, "directive-value", fault.found, fault.expected));
    return html``;
  }
}

function fillParts(parts: Part[], filling: Filling, headlines: boolean): Markup {
  return trusted(parts.map((part) => (typeof part === "string" ? part : fillNode(part, filling, headlines).source)).join(""));
}

/**
 * Fills every directive of a template.
 * Takes the template and what the page is about; gives its content, and a fault with file and line for each directive that
 * is unknown or asks for what there is not.
 */
export function fill(template: Template, context: PageContext): { main: Markup; problems: Problem[] } {
  const problems: Problem[] = [];
  const filling = { template, context, problems, sections: sectionsOf(template) };
  return { main: fillParts(template.parts, filling, false), problems };
}
