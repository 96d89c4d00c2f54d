import type { Directive } from "../directive.ts";
import { editionList } from "../edition/page.ts";

/** `::editions` lists every edition of the report. */
export const editions: Directive = {
  name: "editions",
  form: "block",
  render: (_call, { site }) => editionList(site),
};
