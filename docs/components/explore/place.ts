/** Parts of the page that are drawn anew with every view. */
const PARTS = ".explore-asked, .explore-list, .explore-figure, .explore-map";

/** Links that are found again by what they do, in the order in which they are told apart. */
const KINDS = ["thead a", "a[rel=prev]", "a[rel=next]", "a"];

/**
 * Remembers what of the page has the focus and which tables of figures stand open, before it is drawn anew.
 *
 * @returns what puts the reader back there: on the link that does the same, else on one beside it, else where events are chosen.
 */
export function keepPlace(root: HTMLElement): () => void {
  const open = [...root.querySelectorAll<HTMLDetailsElement>(".explore-rows")].map((details) => details.open);
  const active = document.activeElement;
  const part = active?.closest<HTMLElement>(PARTS);
  const kind = KINDS.find((selector) => active?.matches(selector));
  const index = part && kind !== undefined ? [...part.querySelectorAll(kind)].indexOf(active as Element) : -1;
  return () => {
    for (const [at, details] of root.querySelectorAll<HTMLDetailsElement>(".explore-rows").entries()) details.open = open[at] ?? false;
    if (!part || kind === undefined || root.contains(active)) return;
    const links = part.querySelectorAll<HTMLElement>(kind);
    const again = links[Math.min(index, links.length - 1)] ?? part.querySelector<HTMLElement>("nav a") ?? root.querySelector("summary");
    again?.focus();
  };
}
