/** Paragraphs of one made-up article, which every page below holds. */
export const STORY = [
  "A suicide car bomb wounded at least six soldiers and four civilians in the town of Gossi in central Mali, the army said on Monday.",
  "The vehicle exploded near a patrol in the Kaigourou neighbourhood on Monday morning, the military said in a statement, and the wounded were flown to Gao by helicopter.",
  "No group has claimed responsibility for the attack, which comes days after France announced that it would end its operation in its present form.",
  "France has some 5,100 troops in the Sahel, where groups linked to al-Qaeda and Islamic State have killed thousands of people in recent years.",
];

const paragraphs = STORY.map((text) => `<p>${text}</p>`).join("\n");
const menu = `<nav><ul>${["Home", "World", "Sport", "Subscribe"].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul></nav>`;
const footer = `<footer><p>Copyright The Paper. All rights reserved.</p></footer>`;
const page = (lang: string, head: string, body: string) =>
  `<!doctype html>\n<html${lang}><head><meta charset="utf-8">${head}</head><body>${menu}${body}${footer}</body></html>`;

/** A page as a browser saves it, and what is to be found in it: value and where it says so. */
export interface SavedPage {
  source: string;
  found: Record<string, [value: string, evidence: string | RegExp]>;
}

const data = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Organization", "@id": "#paper", name: "The Paper" },
    {
      "@type": ["NewsArticle"],
      headline: "Car bomb wounds soldiers in Gossi",
      datePublished: "2021-06-21T23:30:00+02:00",
      publisher: { "@id": "#paper" },
      author: [{ "@type": "Person", name: "A. Writer" }, { name: "B. Writer" }],
    },
  ],
};

/** Pages in the layouts of the press: search engines' data, social cards, bare HTML, an archive's copy, tables of another age. */
export const PAGES: Record<string, SavedPage> = {
  "with data for search engines": {
    source: page(
      ' lang="en-GB"',
      `<title>Car bomb wounds soldiers in Gossi | The Paper</title><link rel="canonical" href="https://paper.example/gossi"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      `<main><article><h1>Car bomb wounds soldiers in Gossi</h1>${paragraphs}</article><aside><h2>Read on</h2><p>Ten soldiers killed in raid</p></aside></main>`,
    ),
    found: {
      title: ["Car bomb wounds soldiers in Gossi", "the page’s one heading <h1>"],
      publisher: ["The Paper", "JSON-LD publisher"],
      published: ["2021-06-21", "JSON-LD datePublished"],
      author: ["A. Writer, B. Writer", "JSON-LD author"],
      language: ["en", "<html lang>; the text reads as it"],
      url: ["https://paper.example/gossi", "<link rel=canonical>"],
    },
  },
  "with cards for social networks alone": {
    source: page(
      "",
      `<meta property="og:title" content="Car bomb in Gossi"><meta property="og:site_name" content="Radio Fleuve"><meta property="og:url" content="https://fleuve.example/a"><meta property="article:published_time" content="2021-06-22">`,
      `<div class="content"><h2>Car bomb in Gossi</h2>${paragraphs}</div>`,
    ),
    found: {
      title: ["Car bomb in Gossi", "<meta og:title>"],
      publisher: ["Radio Fleuve", "<meta og:site_name>"],
      published: ["2021-06-22", "<meta article:published_time>"],
      language: ["en", "the text reads as it"],
      url: ["https://fleuve.example/a", "<meta og:url>"],
    },
  },
  "with nothing but a title and the address that it was saved from": {
    source: `<!-- saved from url=(0045)https://old.example/2021/06/23/gossi-bomb.html -->\n${page("", "<title>Gossi bomb - Old Paper</title>", `<table><tr><td>${paragraphs}</td></tr></table>`)}`,
    found: {
      title: ["Gossi bomb - Old Paper", "<title>"],
      publisher: ["Old Paper", "the end of <title>"],
      published: ["2021-06-23", "the article’s address"],
      published_basis: ["the article’s address", "where the date was found"],
      url: ["https://old.example/2021/06/23/gossi-bomb.html", "the address that it was saved from"],
    },
  },
  "from an archive, with the day in the text": {
    source: page(
      ' lang="fr"',
      `<link rel="canonical" href="https://web.archive.org/web/20210624101112/https://news.example/gossi">`,
      `<article><h1>Gossi</h1><time datetime="2021-06-24T10:00">24 June</time>${paragraphs}</article>`,
    ),
    found: {
      published: ["2021-06-24", "the first <time> of the page"],
      url: ["https://news.example/gossi", "<link rel=canonical>"],
      archived: ["https://web.archive.org/web/20210624101112/https://news.example/gossi", "<link rel=canonical>"],
      language: ["en", "the text reads as it, though <html lang> is fr"],
    },
  },
  "with an address that runs": {
    source: page(
      "",
      `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x"><title>Gossi</title>`,
      `<article>${paragraphs}<script>document.title = "ran"</script></article>`,
    ),
    found: { title: ["Gossi", "<title>"] },
  },
};
