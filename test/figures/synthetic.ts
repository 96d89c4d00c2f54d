import type { TableRow, Tables } from "../../loaders/model/tables.ts";
import { randomFrom } from "../support/random.ts";

const TACTICS = [
  "svbied",
  "vbied",
  "pbied",
  "ied",
  "raid",
  "ambush",
  "indirect_fire",
  "shooting",
  "kidnapping",
  "clash",
  "airstrike",
  "operation",
  "other",
];
const FAMILIES: Record<string, string> = {
  svbied: "explosive",
  vbied: "explosive",
  pbied: "explosive",
  ied: "explosive",
  indirect_fire: "explosive",
  raid: "armed",
  ambush: "armed",
  shooting: "armed",
  kidnapping: "armed",
  airstrike: "air",
};
const EXPLOSIVE = new Set(["svbied", "vbied", "pbied", "ied", "indirect_fire"]);
const TARGETS = ["military", "peacekeepers", "police", "militia", "government", "civilians", "other"];
const ACTORS = ["JNIM", "ISGS", "Boko Haram", "ISWAP", "AQIM", "Ansarul Islam", "Katiba Macina", "al-Shabaab"];
const BASES = ["claimed", "attributed", "suspected"];
const OUTCOMES = ["carried_out", "carried_out", "carried_out", "premature", "repelled", "defused"];
const SOURCE_TYPES = ["perpetrator", "military", "government", "un", "local", "witness", "media", "monitor", "other"];
const COUNTRIES = ["ML", "ML", "ML", "BF", "BF", "NE", "NG", "TD", "CM"];
const OUTLETS = [
  "Example Wire",
  "Journal d’exemple",
  "Sample Post",
  "Le Modèle",
  "Pattern Press",
  "The Invented Times",
  "Radio Fictive",
  "Agence Témoin",
];
const FIELDS = ["killed", "wounded", "tactics", "date", "place", "perpetrator", "target"];

type Pick = <T>(list: readonly T[]) => T;

/** An invented town on land: nothing here is where anything happened. */
function town(index: number): { place: string; country: string; latitude: number; longitude: number } {
  const random = randomFrom(index * 7919 + 17);
  random();
  const country = COUNTRIES[Math.floor(random() * COUNTRIES.length)] as string;
  return { place: `Town ${index}`, country, latitude: 11 + random() * 6, longitude: -5 + random() * 14 };
}

function count(random: () => number, most: number): [number | null, number | null, number | null] {
  const kind = random();
  const n = Math.floor(random() ** 3 * most);
  if (kind < 0.3) return [null, null, null];
  if (kind < 0.7) return [n, n, n];
  if (kind < 0.8) return [n, n, null];
  if (kind < 0.9) return [n, n + Math.floor(random() * 5), n + 8];
  return kind < 0.95 ? [null, n, null] : [null, n, n];
}

/** Day, month, year and missing dates in fixed shares. */
function dates(random: () => number): { date_start: string | null; date_end: string | null; date_precision: string } {
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3000) * 86_400_000).toISOString().slice(0, 10);
  const kind = random();
  if (kind < 0.05) return { date_start: null, date_end: null, date_precision: "none" };
  if (kind < 0.1) return { date_start: `${day.slice(0, 4)}-01-01`, date_end: `${day.slice(0, 4)}-12-31`, date_precision: "year" };
  if (kind < 0.2) {
    const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
    return { date_start: `${day.slice(0, 7)}-01`, date_end: last, date_precision: "month" };
  }
  return { date_start: day, date_end: day, date_precision: "day" };
}

function tacticsOf(random: () => number, pick: Pick): string[] {
  const kind = random();
  if (kind < 0.04) return [];
  const chosen = new Set([pick(TACTICS.slice(0, 10))]);
  if (kind > 0.8) chosen.add(pick(TACTICS.slice(0, 8)));
  if (kind > 0.95) chosen.add("raid");
  return TACTICS.filter((tactic) => chosen.has(tactic));
}

function eventRow(index: number, random: () => number, pick: Pick): TableRow {
  const placed = random() > 0.06;
  const { place, country, latitude, longitude } = town(Math.floor(random() ** 2 * 400));
  const tactics = random() < 0.08 ? ["operation"] : tacticsOf(random, pick);
  const state = tactics[0] === "operation";
  const [killed_low, killed_best, killed_high] = count(random, 60);
  const [wounded_low, wounded_best, wounded_high] = count(random, 90);
  const explosive = tactics.filter((tactic) => EXPLOSIVE.has(tactic)).length;
  const named = random() < 0.6;
  const when = dates(random);
  const claimed = named && random() < 0.4;
  const day = when.date_precision === "day" ? Date.parse(`${when.date_start}T00:00:00Z`) : null;
  return {
    event_id: `event-${String(index).padStart(5, "0")}`,
    ...when,
    place: placed ? place : null,
    neighbourhood: null,
    admin1: null,
    country: placed || random() < 0.5 ? country : null,
    latitude: placed ? latitude : null,
    longitude: placed ? longitude : null,
    geo_precision: placed ? (random() < 0.1 ? "region" : "town") : "none",
    tactics: tactics.join(";") || null,
    complex: explosive > 1 || (explosive > 0 && tactics.length > explosive),
    devices: null,
    vehicle: null,
    outcome: random() < 0.8 ? pick(OUTCOMES) : null,
    initiator: state ? "state" : "nonstate",
    perpetrator: state ? "Malian army" : named ? pick(ACTORS) : null,
    basis: state ? "attributed" : claimed ? "claimed" : named ? pick(BASES.slice(1)) : "unknown",
    claimed_on: claimed && day !== null ? new Date(day + Math.floor(random() ** 2 * 30) * 86_400_000).toISOString().slice(0, 10) : null,
    claim_channel: null,
    target: state ? "militants" : random() < 0.9 ? pick(TARGETS) : null,
    target_actor: random() < 0.4 ? pick(["Malian army", "French forces", "MINUSMA", "villagers"]) : null,
    killed_low,
    killed_best,
    killed_high,
    wounded_low,
    wounded_best,
    wounded_high,
    attackers_killed_low: null,
    attackers_killed_best: null,
    attackers_killed_high: null,
    n_articles: 1 + Math.floor(random() ** 4 * 5),
    n_sources: 1,
    role: random() < 0.6 ? "main" : "background",
    disputed: random() < 0.15 ? pick(FIELDS) : null,
    status: "machine",
  };
}

function accountRows(
  event: TableRow,
  random: () => number,
  pick: Pick,
  articles: number,
): { accounts: TableRow[]; casualties: TableRow[] } {
  const accounts: TableRow[] = [];
  const casualties: TableRow[] = [];
  for (let at = 0; at < 1 + Math.floor(random() * 4); at++) {
    const account_id = `${event.event_id}-account-${at}`;
    const base = { account_id, event_id: event.event_id ?? null, article_id: `article-${Math.floor(random() * articles)}` };
    const {
      date_start = null,
      date_end = null,
      place = null,
      tactics = null,
      perpetrator = null,
      basis = null,
      target = null,
      role = null,
    } = event;
    const said = { stated_on: null, role, superseded_by: null, date_start, date_end, place, tactics, perpetrator, basis, target };
    accounts.push({ ...base, source: `Source ${at + 1}`, source_type: pick(SOURCE_TYPES), ...said });
    const [low, best, high] = count(random, 60);
    if (best !== null) {
      const figure = { group: "unknown", outcome: "killed", low, best, high, stated: null, includes_attackers: false, joint_events: null };
      casualties.push({ casualty_id: `${account_id}-killed`, ...base, ...figure, superseded_by: null, evidence_id: null });
    }
  }
  return { accounts, casualties };
}

/** Tables of that many invented events, the same ones each time, with everything a figure may meet. */
export function synthetic(events: number): Tables {
  const random = randomFrom(events + 1);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
  const articles = Math.max(1, events);
  const tables: Tables = {
    articles: [],
    events: [],
    event_articles: [],
    event_tactics: [],
    accounts: [],
    casualties: [],
    evidence: [],
    corrections: [],
    crosswalk: [],
  };
  for (let at = 0; at < articles; at++) {
    const outlet = Math.floor(random() * OUTLETS.length);
    const published = new Date(Date.UTC(2015, 0, 2) + Math.floor((at / articles) * 3000) * 86_400_000).toISOString().slice(0, 10);
    tables.articles.push({
      article_id: `article-${at}`,
      title: `Article ${at}`,
      publisher: OUTLETS[outlet] ?? null,
      published,
      published_precision: "day",
      language: outlet % 2 === 0 ? "en" : "fr",
      url: null,
      archived: null,
      words: 300,
      sha256: "",
      origin: `article-${at}`,
    });
  }
  for (let at = 0; at < events; at++) {
    const event = eventRow(at, random, pick);
    tables.events.push(event);
    for (const tactic of event.tactics === null ? [] : String(event.tactics).split(";")) {
      tables.event_tactics.push({
        event_id: event.event_id ?? null,
        tactic,
        family: FAMILIES[tactic] ?? "other",
        claimed_only: random() < 0.05,
      });
    }
    const spoken = accountRows(event, random, pick, articles);
    tables.accounts.push(...spoken.accounts);
    tables.casualties.push(...spoken.casualties);
    const told = new Set(spoken.accounts.map(({ article_id }) => article_id ?? null));
    for (const article_id of told)
      tables.event_articles.push({ event_id: event.event_id ?? null, article_id, article_event: 0, role: event.role ?? null });
  }
  return tables;
}
