import { choicesOf } from "../../../loaders/exploring/choices.ts";
import { askedFor } from "../../../loaders/exploring/in-words.ts";
import { EVERYTHING, isUnfiltered, type Query, readQuery, writeQuery } from "../../../loaders/exploring/query.ts";
import { uncountedIn } from "../../../loaders/exploring/uncounted.ts";
import { standaloneFigure } from "../../../loaders/figures.ts";
import { html, type Markup } from "../../../loaders/report/escape.ts";
import { writeCsv } from "../../../loaders/tables/csv.ts";
import { type Controls, makeControls } from "./controls.ts";
import { type ExploreData, readData, readOutlines } from "./data.ts";
import { withFaces } from "./faces.ts";
import { figureMarkup } from "./figure.ts";
import { listMarkup, pageCount } from "./list.ts";
import { keepPlace } from "./place.ts";
import { keepCsv, keepPng, keepSvg } from "./taking.ts";
import { MAP, type Maker, type View, viewMaker } from "./view.ts";

/** A mark that counts several events leads to its row; here, to the events behind it. */
const ROW = /#([a-z0-9-]+)-row-(\d+)$/;

/** The parts of the page, as the build has laid them out. */
class Page {
  readonly root: HTMLElement;
  private readonly data: ExploreData;
  private readonly maker: Maker;
  private readonly controls: Controls;
  private outlines = false;
  private view: View | null = null;

  constructor(root: HTMLElement, data: ExploreData) {
    this.root = root;
    this.data = data;
    this.maker = viewMaker(data);
    const { say, words } = this.maker;
    const choices = choicesOf(data.tables, data.source.codebook);
    this.controls = makeControls({ choices, say, words, change: (query) => this.go(query) });
    this.part("place").replaceChildren(this.controls.element);
    // On a small screen the filters would push what they change out of sight.
    if (matchMedia("(max-width: 42rem)").matches) this.part("choose").removeAttribute("open");
    root.addEventListener("click", (event) => this.clicked(event));
    addEventListener("popstate", () => this.show(readQuery(location.search)));
  }

  part(name: string): HTMLElement {
    return this.root.querySelector(`.explore-${name}`) as HTMLElement;
  }

  private fill(name: string, content: Markup): void {
    this.part(name).innerHTML = content.source;
  }

  /** Shows a query and makes it the page's address. */
  go(query: Query): void {
    const asked = writeQuery(query);
    history.pushState(null, "", asked === "" ? location.pathname : `?${asked}`);
    this.show(query);
  }

  show(query: Query): void {
    this.controls.set(query);
    // Maps wait for their outlines, nothing else does: they are shown by `addMaps`.
    if (query.figure === MAP && !this.outlines) return;
    const view = this.maker.make(query, this.outlines);
    const backInPlace = keepPlace(this.root);
    this.view = view;
    this.showAsked(view);
    const { say, words, link } = this.maker;
    this.fill("figure", figureMarkup(view.figure, say, words, link));
    this.part("map").hidden = view.figure.id === MAP || view.tables.events.length === 0;
    if (view.map !== null) this.fill("map", figureMarkup(view.map, say, words, link));
    this.fill("list", listMarkup(view.tables.events, query, { ...this.maker, uncounted: uncountedIn(view.tables) }));
    this.showTaking(view);
    backInPlace();
    this.root.dataset.state = this.outlines ? "ready" : "drawn";
  }

  /** Shows what the address asks for once more, with maps. */
  async addMaps(): Promise<void> {
    await readOutlines(this.data);
    this.outlines = true;
    this.show(readQuery(location.search));
  }

  private showAsked({ query, tables, figure }: View): void {
    const { say, words } = this.maker;
    const all = this.data.tables;
    const count = words.shown(tables.events.length, all.events.length, tables.articles.length, all.articles.length);
    const pages = pageCount(tables.events.length);
    // Who does not see the figure and the list change is told what they show now.
    const heard = [figure.words.headline, ...(pages > 1 ? [words.page(Math.min(query.page, pages), pages)] : [])].join(" ");
    const told = html`${tables.events.length === 0 ? words.nothing : count} <span class="visually-hidden">${heard}</span>`;
    if (this.part("status").innerHTML !== told.source) this.fill("status", told);
    const chips = askedFor(query, say, words).map(
      ({ text, without }) =>
        html`<li><a href="?${writeQuery(without)}" data-query aria-label="${words.without(text)}">${text} <span aria-hidden="true">×</span></a></li>`,
    );
    const reset = html`<li><a href="?${writeQuery({ ...EVERYTHING, figure: query.figure })}" data-query>${words.reset}</a></li>`;
    this.fill("asked", html`${chips}${isUnfiltered(query) ? null : reset}`);
  }

  private showTaking(view: View): void {
    const { words, citation, address } = this.maker;
    const button = (what: keyof typeof words.taken) => html`<button type="button" data-take="${what}">${words.taken[what]}</button> `;
    this.fill(
      "taking",
      html`<h2 id="take">${words.take}</h2>
<p class="downloads">${(["events", "rows", "svg", "png"] as const).map(button)}</p>
<div class="copy"><p class="copy-name">${words.citation}</p><pre class="copy-text" id="copy-citation">${citation(view)}</pre></div>
<div class="copy"><p class="copy-name">${words.link}</p><pre class="copy-text" id="copy-link">${address(view.query)}</pre></div>`,
    );
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const taken = target.closest<HTMLElement>("[data-take]")?.dataset.take;
    if (taken !== undefined) void this.take(taken);
    const link = target.closest("a");
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const href = link.getAttribute("href") ?? "";
    if (link.hasAttribute("data-query")) {
      event.preventDefault();
      this.go(readQuery(new URL(link.href, location.href).search));
      return;
    }
    const [, figure, row] = ROW.exec(href) ?? [];
    if (figure === undefined || row === undefined || this.view === null) return;
    event.preventDefault();
    const { query } = this.view;
    this.go({ ...query, marks: [...query.marks, { figure, row: Number(row) - 1 }], page: 1 });
    this.part("asked").querySelector("a")?.focus();
  }

  private async take(what: string): Promise<void> {
    if (this.view === null) return;
    const { figure, tables } = this.view;
    const name = `${figure.id}-${figure.digest.slice(0, 8)}`;
    const columns = this.data.source.codebook.columns.filter(({ table }) => table === "events");
    if (what === "events") return keepCsv(`events-${figure.digest.slice(0, 8)}`, writeCsv(tables.events, columns));
    if (what === "rows") return keepCsv(name, writeCsv(figure.rows, figure.columns));
    const foot = [this.maker.citation(this.view)];
    const drawing = standaloneFigure(figure, "light", {
      ...{ kicker: this.data.source.cited.report, language: this.data.source.language },
      ...{ foot, href: (address) => address },
    });
    const svg = await withFaces(drawing);
    return what === "svg" ? keepSvg(name, svg) : keepPng(name, svg);
  }
}

async function begin(root: HTMLElement): Promise<void> {
  // The brand leads to where the language begins, and the page says where the site begins from there.
  const home = document.querySelector<HTMLAnchorElement>("a.brand")?.href ?? location.href;
  try {
    const page = new Page(root, await readData(root.dataset.source ?? "", new URL(root.dataset.root ?? ".", home).href));
    page.show(readQuery(location.search));
    await page.addMaps();
  } catch (fault) {
    root.dataset.state = "failed";
    const status = root.querySelector(".explore-status");
    if (status !== null) status.textContent = root.dataset.failed ?? "";
    // For who looks into why: the reader is told above.
    console.error(fault);
  }
}

for (const root of document.querySelectorAll<HTMLElement>(".explore")) void begin(root);
