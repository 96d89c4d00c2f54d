import { type Directive, subjectEvent } from "../directive.ts";
import { html } from "../escape.ts";
import { accountsTable } from "../event/accounts.ts";
import { exhibitList } from "../event/exhibits.ts";
import { evidenceShown } from "../event/shown.ts";
import { sourceOfRow } from "../event/sources.ts";
import { exhibits } from "../passages.ts";

/** `::accounts{#event}` sets the accounts of one event side by side, with their passages. */
export const accounts: Directive = {
  name: "accounts",
  form: "block",
  render: (call, context) => {
    const event = subjectEvent(call, context);
    const shown = exhibits(context.site, evidenceShown(event));
    return html`${accountsTable(context.site, event, shown)}${exhibitList(context.site, shown, { context: true, sourceOf: sourceOfRow(context.site, event) })}`;
  },
};
