import { eventDigests } from "../../citing/digests.ts";
import { tablesOfEdition } from "../../citing/frozen.ts";
import { type CitationStyle, cite } from "../../citing.ts";
import type { FrozenEdition } from "../../model/edition.ts";
import { figureFile } from "../figure/addresses.ts";
import type { Site } from "../site-index.ts";
import { eventCitable } from "./citables.ts";
import { citationsFile } from "./files.ts";

/** Digests of the events of an edition, by its own tables. */
function eventsOf(site: Site, frozen: FrozenEdition): Map<string, string> {
  return eventDigests(tablesOfEdition(frozen, site.input.codebook.columns).value);
}

/** Everything that can be cited of an edition. */
export function namesInEdition(site: Site, frozen: FrozenEdition): string[] {
  return [...Object.keys(frozen.edition.figures), "report", "data", ...eventsOf(site, frozen).keys()];
}

/**
 * A citation as an edition said it: of a figure, the report and its data the very text that was frozen; of an event, which has no file
 * of its own, by what the edition's tables say of it. Null for what the edition does not hold, in the language of the site if it is text.
 */
export function frozenCitation(site: Site, name: string, style: CitationStyle, frozen: FrozenEdition): string | null {
  const { edition, files } = frozen;
  const whole = name === "report" || name === "data";
  const { settings } = site.input;
  const path = whole ? citationsFile(settings) : figureFile(name, "json", settings);
  const file = whole || edition.figures[name] !== undefined ? files.get(path) : undefined;
  if (file !== undefined) {
    const told = JSON.parse(new TextDecoder().decode(file));
    return (whole ? told[name] : told).citations[style];
  }
  const event = site.eventById.get(name);
  const digest = eventsOf(site, frozen).get(name);
  if (event === undefined || digest === undefined) return null;
  return cite({ ...eventCitable(site, event), edition: edition.id, digest, dated: edition.date }, style);
}
