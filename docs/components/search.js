// Finds words in the finished report. The index, and the program that reads it, are loaded once somebody searches.
(() => {
  // Each language of the report has its own index, beside its first page.
  const ROOT = new URL(document.querySelector("a.brand")?.href ?? location.href);
  const SHOWN = 10;
  const QUOTES = 3;

  /** Loads the program that reads the index. */
  let loading;
  function reader() {
    loading ??= import(new URL("pagefind/pagefind.js", ROOT).href);
    return loading;
  }

  /** The results of one kind: which are of it stands in a list that is only loaded where somebody asks for it. */
  let listing;
  async function ofKind(results, kind) {
    if (kind === "all") return results;
    listing ??= fetch(new URL("pagefind/kinds.json", ROOT)).then((answer) => answer.json());
    const wanted = new Set((await listing)[kind] ?? []);
    return results.filter(({ id }) => wanted.has(id));
  }

  /** The text that Pagefind gives, with what was found marked; nothing of it is taken for HTML. */
  function marked(text, element) {
    const unescaped = (part) => part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    for (const [index, part] of text.split(/<mark>|<\/mark>/).entries()) {
      if (index % 2 === 0) element.append(unescaped(part));
      else element.append(Object.assign(document.createElement("mark"), { textContent: unescaped(part) }));
    }
    return element;
  }

  /** Letters without case and accents. */
  function plain(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  /** Whether a word that was found begins as one that was asked for: where nothing fits, the index gives what is nearest. */
  function fits({ excerpt, meta }, asked) {
    const starts = plain(asked).match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,3}/gu) ?? [];
    const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => plain(word).replace(/^[^\p{L}\p{N}]+/u, ""));
    const words = [...found, ...(plain(meta.title).match(/[\p{L}\p{N}]+/gu) ?? [])];
    return words.some((word) => starts.some((start) => word.startsWith(start)));
  }

  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  function link(address, ...children) {
    const element = make("a", "", ...children);
    element.href = new URL(address, ROOT).href;
    return element;
  }

  /** One result: what it is, its title, where the words stand in it. Text of another language says so. */
  function item({ raw_url: address, meta, excerpt, sub_results: parts }, words) {
    const title = make("p", "result-title", link(address, meta.title));
    const entry = make("li", "", make("p", "result-kind", words.kind[meta.kind] ?? ""), title);
    const quotes = parts.filter(({ anchor }) => anchor);
    const foreign = meta.language !== document.documentElement.lang;
    if (foreign) title.lang = meta.language;
    const list = make("ul", "result-quotes");
    for (const { anchor, excerpt: quote } of quotes.slice(0, QUOTES)) {
      const line = make("li", "", marked(quote, link(`${address.split("#")[0]}#${encodeURIComponent(anchor.id)}`)));
      if (foreign) line.lang = meta.language;
      list.append(line);
    }
    const text = marked(excerpt, make("p", "result-text"));
    if (foreign) text.lang = meta.language;
    entry.append(quotes.length > 0 ? list : text);
    return entry;
  }

  /** Words of an address: `/events/2021-06-21-gossi-vbied` asks for "gossi vbied". */
  function wordsOfAddress() {
    const last = location.pathname.split("/").filter(Boolean).at(-1) ?? "";
    try {
      return (decodeURIComponent(last.replace(/\.[a-z]+$/, "")).match(/\p{L}{3,}/gu) ?? []).join(" ");
    } catch {
      return "";
    }
  }

  /** A field with its results. */
  class Search {
    constructor(root) {
      this.words = JSON.parse(root.dataset.words);
      this.form = root.querySelector("form");
      this.field = root.querySelector("input[type=search]");
      this.choices = root.querySelector("fieldset");
      this.status = root.querySelector("[role=status]");
      this.results = root.querySelector(".search-results");
      this.more = root.querySelector(".search-more");
      /** On the page for what is not found the address stays as it was asked for. */
      this.prefilled = "prefill" in root.dataset;
      /** Counts searches: an answer that comes after the next question is not shown. */
      this.turn = 0;
      this.rest = [];
    }

    get kind() {
      return new FormData(this.form).get("kind") ?? "all";
    }

    say(name, asked, count = 0) {
      this.status.textContent = this.words[name].replace("{words}", () => asked).replace("{count}", String(count));
    }

    /** Keeps the question in the address, so that it is there on the way back. */
    remember(asked) {
      if (this.prefilled) return;
      const address = new URL(location.href);
      address.searchParams.delete("q");
      address.searchParams.delete("kind");
      if (asked !== "") address.searchParams.set("q", asked);
      if (this.kind !== "all") address.searchParams.set("kind", this.kind);
      history.replaceState(null, "", address);
    }

    clear() {
      this.rest = [];
      this.results.replaceChildren();
      this.more.hidden = true;
    }

    /** Shows the next results; the first of them takes the focus if they were asked for. */
    async show(focus) {
      const own = this.turn;
      const next = this.rest.slice(0, SHOWN);
      const data = await Promise.all(next.map((result) => result.data()));
      if (own !== this.turn) return;
      this.rest = this.rest.slice(next.length);
      const entries = data.map((result) => item(result, this.words));
      this.results.append(...entries);
      this.more.hidden = this.rest.length === 0;
      if (focus) entries[0]?.querySelector("a")?.focus();
    }

    async find(asked) {
      const pagefind = await reader();
      const found = await ofKind((await pagefind.search(asked)).results, this.kind);
      const nearest = await found[0]?.data();
      return nearest && fits(nearest, asked) ? found : [];
    }

    async search() {
      this.turn += 1;
      const own = this.turn;
      const asked = this.field.value.trim();
      this.remember(asked);
      if (asked === "") {
        this.clear();
        this.status.textContent = "";
        return;
      }
      this.say("searching", asked);
      try {
        const found = await this.find(asked);
        if (own !== this.turn) return;
        this.clear();
        this.rest = found;
        await this.show(false);
        if (own === this.turn) this.say(found.length === 0 ? "none" : found.length === 1 ? "one" : "many", asked, found.length);
      } catch {
        if (own === this.turn) this.say("failed", asked);
      }
    }

    listen() {
      let waiting;
      this.field.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => this.search(), 250);
      });
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(waiting);
        this.search();
      });
      this.choices.addEventListener("change", () => this.search());
      this.more.addEventListener("click", () => this.show(true));
    }

    /** Begins with what the address asks for. */
    begin() {
      this.listen();
      this.choices.hidden = false;
      const asked = new URL(location.href).searchParams;
      const choice = [...this.choices.querySelectorAll("input")].find(({ value }) => value === asked.get("kind"));
      if (choice) choice.checked = true;
      this.field.value = asked.get("q") ?? (this.prefilled ? wordsOfAddress() : "");
      if (asked.has("q")) this.search();
    }
  }

  for (const root of document.querySelectorAll(".search")) new Search(root).begin();
})();
