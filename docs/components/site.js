// What script adds to pages that read whole without it: a switch between light and dark, and tables that sort.
(() => {
  const THEMES = ["auto", "light", "dark"];

  /** @returns {string} the reader's choice, `auto` where nothing can be kept */
  function storedTheme() {
    try {
      const theme = localStorage.getItem("theme");
      return theme && THEMES.includes(theme) ? theme : "auto";
    } catch {
      return "auto";
    }
  }

  /** @param {string} theme */
  function applyTheme(theme) {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }

  // Before the page is drawn, so that nobody sees the other theme first: the page is read meanwhile, and waits to be shown.
  applyTheme(storedTheme());

  function offerThemes() {
    const button = document.querySelector(".theme-switch");
    if (!(button instanceof HTMLButtonElement)) return;
    const names = (button.dataset.names ?? "").split("|");
    const show = (theme) => {
      button.textContent = names[THEMES.indexOf(theme)] ?? theme;
    };
    show(storedTheme());
    button.hidden = false;
    button.addEventListener("click", () => {
      const theme = THEMES[(THEMES.indexOf(storedTheme()) + 1) % THEMES.length] ?? "auto";
      try {
        localStorage.setItem("theme", theme);
      } catch {
        // The choice then lasts as long as the page.
      }
      applyTheme(theme);
      show(theme);
    });
  }

  /** A cell's value to sort by: its own attribute, else its text. An empty one comes last either way. */
  function sortKey(row, column) {
    const cell = row.cells[column];
    return cell?.dataset.sort ?? cell?.textContent?.trim() ?? "";
  }

  function compareKeys(a, b) {
    const numbers = [Number(a), Number(b)];
    if (a !== "" && b !== "" && numbers.every(Number.isFinite)) return numbers[0] - numbers[1];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  function sortTable(table, column, direction) {
    const body = table.tBodies[0];
    const keyed = [...body.rows].map((row, index) => ({ row, index, key: sortKey(row, column) }));
    keyed.sort((a, b) => {
      if ((a.key === "") !== (b.key === "")) return a.key === "" ? 1 : -1;
      return direction * compareKeys(a.key, b.key) || a.index - b.index;
    });
    body.append(...keyed.map(({ row }) => row));
  }

  function makeSortable(table) {
    table.classList.add("ready");
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    for (const [column, head] of heads.entries()) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const ascending = head.getAttribute("aria-sort") !== "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
        sortTable(table, column, ascending ? 1 : -1);
      });
    }
  }

  /** Addresses that the page knows only within the site are completed from where the page is read. */
  function completeAddresses() {
    const root = document.querySelector("a.brand")?.href;
    for (const text of document.querySelectorAll("[data-path]"))
      text.textContent = (text.textContent ?? "").replace(text.dataset.path, new URL(text.dataset.path, root).href);
  }

  /** @returns {Promise<boolean>} whether the text is copied; if not, it is selected */
  async function copyText(element) {
    try {
      await navigator.clipboard.writeText(element.textContent ?? "");
      return true;
    } catch {
      getSelection()?.selectAllChildren(element);
      return false;
    }
  }

  /** The picture is fetched within the call: some browsers allow copying only at once after the click. */
  async function copyImage(link) {
    try {
      const picture = fetch(link.href).then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(answer.statusText))));
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      return true;
    } catch {
      link.focus();
      return false;
    }
  }

  function offerCopies() {
    const images = location.protocol !== "file:" && navigator.clipboard?.write !== undefined && "ClipboardItem" in window;
    for (const button of document.querySelectorAll(".copy-button")) {
      const { copy, image, done = "", selected = "" } = button.dataset;
      const source = document.getElementById(copy ?? image ?? "");
      if (source === null || (image !== undefined && !images)) continue;
      const name = button.textContent;
      button.hidden = false;
      button.addEventListener("click", async () => {
        const copied = await (copy === undefined ? copyImage(source) : copyText(source));
        button.textContent = copied ? done : copy === undefined ? name : selected;
        setTimeout(() => {
          button.textContent = name;
        }, 2000);
      });
    }
  }

  /** Who changes the language stays where he is on the page, and keeps what he asked the search for. */
  function keepPlace({ target }) {
    const link = target instanceof Element ? target.closest("a.language-switch") : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    const address = new URL(link.href);
    address.hash = location.hash;
    address.search = location.search;
    link.href = address.href;
  }

  function addTools() {
    offerThemes();
    completeAddresses();
    offerCopies();
    for (const table of document.querySelectorAll("table.sortable")) makeSortable(table);
  }

  /**
   * The page is shown first, which it is when a second frame begins: what nobody presses at once is added to it when the browser has
   * nothing more urgent to do.
   */
  function start() {
    const idle = window.requestIdleCallback ?? setTimeout;
    requestAnimationFrame(() => requestAnimationFrame(() => idle(addTools)));
  }

  document.addEventListener("click", keepPlace);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
