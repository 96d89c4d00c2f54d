import { type Directive, subjectEvent } from "../directive.ts";
import { eventPage, joinedPage } from "../event/page.ts";

/** `::event` is the whole page of the event that the page is about. */
export const event: Directive = {
  name: "event",
  form: "block",
  render: (call, context) => {
    const { subject, site } = context;
    if (subject.kind === "joined") return joinedPage(site, subject.id, subject.event);
    return eventPage(site, subjectEvent(call, context));
  },
};
