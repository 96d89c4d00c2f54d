import type { Problem } from "../../model/problem.ts";
import { compare, error } from "../../problems.ts";
import type { Link } from "../address.ts";
import type { SiteOutput } from "../output.ts";
import type { Template } from "../template.ts";
import { idsOf, lineOf } from "./page.ts";

interface Wanted {
  link: Link;
  file: string;
  template: Template;
}

function decode(id: string): string {
  return id.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
}

/**
 * Gathers the links of finished pages, and tells at the end which lead nowhere. Pages are not kept: an anchor on another
 * page is looked up in its file, so that memory does not grow with the site.
 */
export class LinkCheck {
  private readonly wanted = new Map<string, Wanted>();
  private readonly problems: Problem[] = [];

  /** Takes a finished page; anchors within it are checked at once. */
  add(file: string, html: string, links: Link[], template: Template): void {
    const ids = new Set([...idsOf(html).ids].map(decode));
    for (const link of links) {
      if (link.file !== file) {
        const key = `${link.file}#${link.anchor}`;
        if (!this.wanted.has(key)) this.wanted.set(key, { link, file, template });
      } else if (link.anchor !== "" && !ids.has(link.anchor)) {
        this.problems.push(broken({ link, file, template }));
      }
    }
  }

  /** Every broken link, once. Takes the whole site. */
  finish(site: Pick<SiteOutput, "has" | "read">): Problem[] {
    const anchored = new Map<string, Set<string>>();
    const idsIn = (file: string) => {
      const known = anchored.get(file) ?? new Set([...idsOf(site.read(file)).ids].map(decode));
      anchored.set(file, known);
      return known;
    };
    for (const [, wanted] of [...this.wanted].sort(([a], [b]) => compare(a, b))) {
      const { file, anchor } = wanted.link;
      if (!site.has(file) || (anchor !== "" && !idsIn(file).has(anchor))) this.problems.push(broken(wanted));
    }
    return this.problems;
  }
}

function broken({ link, file, template }: Wanted): Problem {
  return error(
    { path: template.source, line: lineOf(template, link.written) },
    "broken-link",
    `a link to \`${link.written}\` in ${file}, which is not there`,
    "a page or an anchor of the site",
  );
}
