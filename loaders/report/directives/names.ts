import { type Directive, DirectiveFault } from "../directive.ts";
import { nameList } from "../names/list.ts";

/** `::names` lists every place, group, force and institution with its events, a part a page where there are many. */
export const names: Directive = {
  name: "names",
  form: "block",
  render: (_call, { site, subject }) => {
    if (subject.kind !== "list") throw new DirectiveFault("`names` on another page", "the page `docs/names/index.md`");
    return nameList(site, subject.page);
  },
};
