// Only in pages that `npm run dev` serves: loads the page anew when the report has changed, and shows what is wrong with it.
(() => {
  const script = document.currentScript;
  const shown = script instanceof HTMLScriptElement ? script.dataset.report : "";
  const KEY = "casebook-scroll";

  // What is laid out only by fonts and pictures may be too short to scroll at first; the browser's own memory is for history alone.
  const [path, top] = (sessionStorage.getItem(KEY) ?? "").split(" ");
  if (path === location.pathname) addEventListener("load", () => scrollTo({ top: Number(top), behavior: "instant" }));
  sessionStorage.removeItem(KEY);

  function element(tag, style, text = "") {
    const made = document.createElement(tag);
    made.style.cssText = style;
    made.textContent = text;
    return made;
  }

  /** Every fault with its place; nothing of it is taken for HTML. */
  function overlay(faults) {
    document.getElementById("dev-faults")?.remove();
    if (faults.length === 0) return;
    const panel = element(
      "div",
      "position:fixed;inset:auto 0 0 0;z-index:2147483647;max-height:60vh;overflow:auto;padding:1rem 1.5rem;background:#2b0d0d;color:#fff;font:14px/1.5 ui-monospace,monospace;border-top:4px solid #ff6b5e",
    );
    panel.id = "dev-faults";
    panel.setAttribute("role", "alert");
    const list = element("ul", "list-style:none;margin:0;padding:0");
    for (const { place, found, expected, rule } of faults) {
      const item = element("li", "margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere");
      item.append(element("strong", "color:#ffb4a9", place), `\nfound: ${found}\nexpected: ${expected}`);
      item.append(element("span", "opacity:.7", `  ${rule}`));
      list.append(item);
    }
    panel.append(list);
    document.body.append(panel);
  }

  new EventSource("/_dev/events").addEventListener("message", ({ data }) => {
    const { report, faults } = JSON.parse(data);
    if (String(report) !== shown) {
      sessionStorage.setItem(KEY, `${location.pathname} ${scrollY}`);
      location.reload();
    } else overlay(faults);
  });
})();
