import type { Problem } from "../model/problem.ts";
import { didYouMean, error } from "../problems.ts";
import { DirectiveFault, type PageContext } from "./directive.ts";
import { DIRECTIVES } from "./directives/index.ts";
import { html, type Markup, trusted } from "./escape.ts";
import type { DirectiveNode, Part, Template } from "./template.ts";

const BY_NAME = new Map(DIRECTIVES.map((directive) => [directive.name, directive]));
const FORMS = { inline: ":name[…]", block: "::name{…}", container: ":::name{…} … :::", end: ":::" };

function fillNode(node: DirectiveNode, template: Template, context: PageContext, problems: Problem[]): Markup {
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
  const inner = fillParts(node.inner, template, context, problems);
  try {
    return directive.render(call, context, { plain: node.plain, inner });
  } catch (fault) {
    if (!(fault instanceof DirectiveFault)) throw fault;
    problems.push(error(at, "directive-value", fault.found, fault.expected));
    return html``;
  }
}

function fillParts(parts: Part[], template: Template, context: PageContext, problems: Problem[]): Markup {
  return trusted(parts.map((part) => (typeof part === "string" ? part : fillNode(part, template, context, problems).source)).join(""));
}

/**
 * Fills every directive of a template.
 * Takes the template and what the page is about; gives its content, and a fault with file and line for each directive that
 * is unknown or asks for what there is not.
 */
export function fill(template: Template, context: PageContext): { main: Markup; problems: Problem[] } {
  const problems: Problem[] = [];
  return { main: fillParts(template.parts, template, context, problems), problems };
}
