import type { CaseEvent } from "../../model/event.ts";
import { html, type Markup } from "../escape.ts";
import type { Site } from "../site-index.ts";

/** Whether an event, or a value of one, is coded by machine, corrected or confirmed; what that means stands behind it. */
export function statusSign(site: Site, status: CaseEvent["status"]): Markup {
  const { label, meaning } = site.words.status(status);
  return html`<span class="status status-${status}" title="${meaning}">${label}</span>`;
}

/** The sign of an event that an analyst decided on, after its name in a list; nothing for the many that are coded by machine. */
export function decidedSign(site: Site, { status }: Pick<CaseEvent, "status">): Markup | null {
  return status === "machine" ? null : html` ${statusSign(site, status)}`;
}
