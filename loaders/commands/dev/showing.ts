import type { Problem } from "../../model/problem.ts";
import type { Made } from "./making.ts";

/** A fault as the page shows it. */
export interface ShownFault {
  place: string;
  found: string;
  expected: string;
  rule: string;
}

/** What open pages are told: which report there is, and what is wrong. */
export interface News {
  report: number;
  faults: ShownFault[];
}

/** The report that is shown: the last that could be made, and what is wrong with the sources since. */
export class Showing {
  private report = 0;
  private faults: ShownFault[] = [];
  private readonly listeners = new Set<(news: News) => void>();
  site: Made["site"] = null;

  get news(): News {
    return { report: this.report, faults: this.faults };
  }

  /** Shows a report; where none could be made, the one before, with what is wrong now. */
  show(site: Made["site"], problems: readonly Problem[]): void {
    if (site !== null) {
      this.site = site;
      this.report += 1;
    }
    this.faults = problems.filter(({ severity }) => severity === "error").map(faultOf);
    for (const tell of this.listeners) tell(this.news);
  }

  /** Calls now and whenever something changes; gives what ends it. */
  follow(tell: (news: News) => void): () => void {
    this.listeners.add(tell);
    tell(this.news);
    return () => this.listeners.delete(tell);
  }
}

function faultOf({ path, line, column, found, expected, rule }: Problem): ShownFault {
  return { place: [path, line, column].filter((part) => part !== undefined && part !== null).join(":"), found, expected, rule };
}
