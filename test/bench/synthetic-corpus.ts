import type { Article } from "../../loaders/model/article.ts";
import type { CodedArticle, CodedEvent, Count, Target } from "../../loaders/model/coded.ts";
import type { Place } from "../../loaders/model/resources.ts";
import { randomFrom } from "../support/random.ts";

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const below = (random: Random, limit: number) => Math.floor(random() * limit);

const COUNTRIES = ["ML", "BF", "NE", "TD", "NG", "CM", "SO", "KE", "MZ", "EG"];
const GROUPS = ["JNIM", "ISGS", "ISWAP", "Boko Haram", "al-Shabaab"];
const TACTICS = ["svbied", "vbied", "pbied", "ied", "raid", "ambush", "indirect_fire", "shooting", "kidnapping"];
const VAGUER: Record<string, string> = { svbied: "vbied", vbied: "ied", raid: "clash", ambush: "clash", pbied: "ied" };
const TARGETS: Target[] = ["military", "peacekeepers", "police", "militia", "government", "civilians"];
const YEARS = 10;

/** Towns of ten countries, named so that no two are spelt alike, with a region each ten of them. */
export function syntheticPlaces(perCountry: number): Place[] {
  return COUNTRIES.flatMap((country, c) =>
    Array.from({ length: perCountry }, (_, i): Place => {
      const admin1 = `Region ${country} ${Math.floor(i / 10)}`;
      const base = { country, admin1, source: "synthetic", town: "", aliases: [], guarded: [], note: "" };
      if (i % 10 === 0) return { ...base, name: admin1, kind: "region", latitude: null, longitude: null };
      return { ...base, name: `${country}${i * 7919}`, kind: "town", latitude: c * 3 + (i % 30) / 4, longitude: Math.floor(i / 30) / 4 };
    }),
  );
}

interface Truth {
  day: number;
  place: Place;
  tactic: string;
  target: Target;
  perpetrator: string | null;
  killed: number;
  wounded: number;
}

const isoDay = (day: number) => new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
const exactly = (value: number): Count => ({ low: value, best: value, high: value });

function attack(random: Random, towns: readonly Place[]): Truth {
  // A third of the attacks fall on a few towns, as they do.
  const place = random() < 0.33 ? (towns[below(random, Math.ceil(towns.length / 20))] as Place) : pick(random, towns);
  return {
    day: below(random, 365 * YEARS),
    place,
    tactic: pick(random, TACTICS),
    target: pick(random, TARGETS),
    perpetrator: random() < 0.4 ? pick(random, GROUPS) : null,
    killed: Math.floor(random() ** 3 * 60),
    wounded: Math.floor(random() ** 2 * 80),
  };
}

/** One report of an attack: as a later article recalls it, or as the news of the day, with what reports leave out and get wrong. */
function report(random: Random, truth: Truth, recalled: boolean): CodedEvent {
  const wrong = random() < 0.25 ? 1 + below(random, 3) : 0;
  const month = isoDay(truth.day).slice(0, 7);
  const date = recalled && random() < 0.5 ? month : isoDay(truth.day);
  const place = random() < 0.03 ? truth.place.admin1 : random() < 0.03 ? null : truth.place.name;
  const tactic = random() < 0.2 ? (VAGUER[truth.tactic] ?? truth.tactic) : truth.tactic;
  return {
    role: recalled ? "background" : "main",
    date,
    place,
    neighbourhood: null,
    country: truth.place.country,
    latitude: null,
    longitude: null,
    tactics: [tactic],
    complex: false,
    initiator: "nonstate",
    perpetrator: random() < 0.5 ? truth.perpetrator : null,
    basis: "attributed",
    claimed_on: null,
    claim_channel: null,
    target: random() < 0.15 ? null : truth.target,
    target_actor: null,
    devices: null,
    vehicle: null,
    outcome: "carried_out",
    killed: random() < 0.15 ? null : exactly(truth.killed + wrong),
    wounded: random() < 0.4 ? null : exactly(truth.wounded),
    attackers_killed: null,
    disputed: [],
    accounts: [],
    evidence: [],
  };
}

export interface SyntheticCorpus {
  articles: Article[];
  coded: CodedArticle[];
  /** `article#index` → the attack that it reports. */
  truth: Map<string, number>;
  /** Coded events in all. */
  size: number;
}

function articleOf(id: string, published: string): Article {
  const empty = { title: null, publisher: null, published_basis: null, author: null, url: null, archived: null, retrieved: null };
  return { ...empty, id, path: `${id}.md`, published, language: "en", language_detected: false, body: "", sha256: "" };
}

/**
 * A corpus of which it is known what is one attack: one to fifteen articles on each, every third recalling an earlier attack.
 * Takes the number of coded events wanted and a seed; the same two give the same corpus.
 */
export function syntheticCorpus(wanted: number, places: readonly Place[], seed = 1): SyntheticCorpus {
  const random = randomFrom(seed);
  const towns = places.filter(({ kind }) => kind === "town");
  const corpus: SyntheticCorpus = { articles: [], coded: [], truth: new Map(), size: 0 };
  const attacks: Truth[] = [];
  while (corpus.size < wanted) {
    const truth = attack(random, towns);
    attacks.push(truth);
    const reports = 1 + Math.floor(random() ** 2 * 15);
    for (let i = 0; i < reports && corpus.size < wanted; i += 1) {
      const article = `a${String(corpus.articles.length).padStart(7, "0")}`;
      const events = [report(random, truth, false)];
      corpus.truth.set(`${article}#0`, attacks.length - 1);
      const earlier = below(random, attacks.length);
      if (random() < 0.33 && earlier !== attacks.length - 1) {
        events.push(report(random, attacks[earlier] as Truth, true));
        corpus.truth.set(`${article}#1`, earlier);
      }
      const recalledLast = Math.max(truth.day, events.length > 1 ? (attacks[earlier] as Truth).day : 0);
      corpus.articles.push(articleOf(article, isoDay(recalledLast + below(random, 4))));
      corpus.coded.push({ article, language: "en", sha256: "", events });
      corpus.size += events.length;
    }
  }
  return corpus;
}

/** B-cubed precision, recall and F1 of clusters against the truth. */
export function bcubed(
  clusters: readonly (readonly string[])[],
  truth: ReadonlyMap<string, number>,
): { precision: number; recall: number; f1: number } {
  const sizes = new Map<number, number>();
  for (const key of truth.values()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const members of clusters) {
    const keys = new Map<number, number>();
    for (const id of members) keys.set(truth.get(id) ?? -1, (keys.get(truth.get(id) ?? -1) ?? 0) + 1);
    for (const [key, together] of keys) {
      precision += (together * together) / members.length;
      recall += (together * together) / (sizes.get(key) ?? 1);
    }
  }
  const [p, r] = [precision / truth.size, recall / truth.size];
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r) };
}
