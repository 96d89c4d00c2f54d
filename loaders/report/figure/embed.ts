import { innerOf } from "../../figures/drawing/inner.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import { html, trusted } from "../escape.ts";
import { publicAddress } from "../page/head.ts";
import type { Frame } from "../page/shell.ts";
import type { Site } from "../site-index.ts";
import { figureWords } from "../words/figures.ts";
import { figurePageAddress } from "./addresses.ts";
import { drawing } from "./markup.ts";

/** In a frame nothing runs, nothing is sent, and nothing is loaded but the style and the fonts. */
const POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'";

/** What headline, subtitle and notes take beside the drawing. */
const WORDS = 300;

/** The drawing for narrow frames grows with its frame up to that many times its size (`docs/style/citing.css`). */
const GROWN = 1.27;

/** A height that holds a figure in a frame of whatever width, in pixels: frames do not grow by themselves. */
export function embedHeight({ svgWide, svgNarrow }: DrawnFigure): number {
  const height = Math.max(innerOf(svgWide).height, innerOf(svgNarrow).height * GROWN);
  return Math.ceil((height + WORDS) / 10) * 10;
}

/**
 * A figure alone, for a frame of another page: it takes the width of its frame, in the wide or the narrow drawing, and every link opens
 * the report beside the page that it stands in. Every address begins at the root.
 */
export function embedPage(site: Site, frame: Frame, figure: DrawnFigure): string {
  const { settings } = site.input;
  const page = figurePageAddress(figure.id);
  const canonical = publicAddress(settings, page);
  const shown = drawing(site, figure, page, "h1").source.replaceAll("<a ", '<a target="_blank" rel="noopener" ');
  return html`<!DOCTYPE html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${figure.words.headline} | ${settings.title}</title>
<meta name="description" content="${figure.words.alt}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${canonical === null ? null : html`<link rel="canonical" href="${canonical}">\n`}<link rel="stylesheet" href="${frame.assets.style}">
</head>
<body class="embed">
<main>
<figure class="figure${figure.format === "wide" ? " wide" : ""}" id="figure-${figure.id}" aria-labelledby="figure-${figure.id}-headline">
${trusted(shown)}
<p class="embed-source"><a target="_blank" rel="noopener" href="${page}">${figureWords(site.words.language).whole(settings.title)}</a></p>
</figure>
</main>
</body>
</html>
`.source;
}
