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

  // Before the page is drawn, so that nobody sees the other theme first.
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

  document.addEventListener("DOMContentLoaded", () => {
    offerThemes();
    for (const table of document.querySelectorAll("table.sortable")) makeSortable(table);
  });
})();
