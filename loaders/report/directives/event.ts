import { type Directive, subjectEvent } from "../directive.ts";
import { eventPage } from "../event/page.ts";

/** `::event` is the whole page of the event that the page is about. */
export const event: Directive = {
  name: "event",
  form: "block",
  render: (call, context) => eventPage(context.site, subjectEvent(call, context)),
};
