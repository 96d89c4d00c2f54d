import type { Directive } from "../directive.ts";
import { figureList } from "../figure/page.ts";

/** `::figures` lists every figure with its question and its finding. */
export const figures: Directive = {
  name: "figures",
  form: "block",
  render: (_call, { site }) => figureList(site),
};
