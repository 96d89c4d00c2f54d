/** Elements that begin a paragraph of their own, as every browser shows them. */
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER " +
    "HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);

/** Elements of which a reader sees no text. */
const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT VIDEO AUDIO CANVAS BUTTON INPUT SELECT TEXTAREA HEAD".split(" "),
);

const ELEMENT = 1;
const TEXT = 3;

/** Nesting beyond what any browser builds. */
export const DEEPEST = 600;

/** The next node after this one within a root, in the order of the page; what lies within it is passed over if so asked. */
function nextOf(node: Node, root: Node, isWithin: boolean): { node: Node | null; left: Node[] } {
  if (isWithin && node.firstChild !== null) return { node: node.firstChild, left: [] };
  const left: Node[] = [];
  let at: Node | null = node;
  while (at !== null && at !== root) {
    left.push(at);
    if (at.nextSibling !== null) return { node: at.nextSibling, left };
    at = at.parentNode;
  }
  return { node: null, left };
}

/** How deep the deepest element of a page lies, as far as it matters. */
export function depthOf(root: Node): number {
  let [depth, deepest] = [0, 0];
  let node: Node | null = root;
  while (node !== null && deepest <= DEEPEST) {
    const within: Node | null = node.firstChild;
    const { node: next, left } = nextOf(node, root, true);
    depth += within !== null ? 1 : 1 - left.length;
    deepest = Math.max(deepest, depth);
    node = next;
  }
  return deepest;
}

/**
 * The text that a reader sees of an element: paragraphs with an empty line between them, white space closed up within each, cells of one row
 * with tabs between them.
 */
export function textOf(root: Node): string {
  const paragraphs: string[] = [];
  let line = "";
  const close = () => {
    const lines = line.split("\n").map((part) => part.replace(/[^\S\n\t\u00a0\u202f]+/g, " ").trim());
    const text = lines.join("\n").trim();
    if (text !== "") paragraphs.push(text);
    line = "";
  };
  let node: Node | null = root;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    const isSeen = node.nodeType !== ELEMENT || !(UNSEEN.has(name) || (node as Element).hasAttribute("hidden"));
    if (node.nodeType === TEXT) line += (node.nodeValue ?? "").replace(/[^\S\u00a0\u202f]+/g, " ");
    else if (name === "BR") line += "\n";
    else if (name === "TD" || name === "TH") line += line.trim() === "" ? "" : "\t";
    else if (BLOCKS.has(name)) close();
    const { node: next, left }: { node: Node | null; left: Node[] } = nextOf(node, root, isSeen);
    if (left.some((one) => BLOCKS.has(one.nodeName.toUpperCase()))) close();
    node = next;
  }
  close();
  return paragraphs.join("\n\n");
}
