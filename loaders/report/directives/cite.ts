import { didYouMean } from "../../problems.ts";
import { citableNamed, citableNames } from "../citation/citables.ts";
import { citeSection } from "../citation/copy.ts";
import { attribute, type Directive, DirectiveFault } from "../directive.ts";

/** `::cite{of=report}` says how to cite the report, its data (`of=data`), a figure or an event. */
export const cite: Directive = {
  name: "cite",
  form: "block",
  render: (call, { site }) => {
    const name = attribute(call, "of");
    const citable = citableNamed(site, name);
    if (citable === null)
      throw new DirectiveFault(
        `nothing to cite by the name \`${name}\``,
        `report, data, a figure or an event${didYouMean(name, citableNames(site))}`,
      );
    return citeSection(site, citable);
  },
};
