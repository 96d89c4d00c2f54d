import type { Places, ReconcileContext, TacticCode } from "../../loaders/events/context.ts";
import { articleContext, groupsOf, plain } from "../../loaders/events/context.ts";
import type { CodedAccount, Count } from "../../loaders/model/coded.ts";
import { emptyAccount } from "../../loaders/model/empty-account.ts";
import type { LinkedAccount } from "../../loaders/model/event.ts";

/** `n(5)`: five; `n("5+")`: at least five; `n("~5")`: about five; `n("5-7")`; `n("several")`. */
export function n(text: number | string): Count {
  if (typeof text === "number") return { low: text, best: text, high: text };
  const [first, last] = (text.match(/\d+/g) ?? []).map(Number);
  if (first === undefined) return { low: null, best: null, high: null, stated: text };
  if (text.startsWith("~")) return { low: null, best: first, high: null, stated: `about ${first}` };
  if (text.endsWith("+")) return { low: first, best: first, high: null, stated: `at least ${first}` };
  return { low: first, best: null, high: last ?? null, stated: text };
}

/** An account that states nothing but what is given. */
export function account(given: Partial<CodedAccount>): CodedAccount {
  return { ...emptyAccount("a source", "media", null), ...given };
}

/** An account within a linked event; its article doubles as its id where none is given. */
export function linked(given: Partial<LinkedAccount>): LinkedAccount {
  const article = given.article ?? "an-article";
  return {
    account_id: `${article}:${plain(given.source ?? "a source")}`,
    casualty_ids: [],
    role: "main",
    published: null,
    superseded_by: null,
    superseded_fields: {},
    ...account(given),
    ...given,
    article,
  };
}

const code = (code: string, order: number, family: NonNullable<TacticCode["family"]>, refines: string[] = []): TacticCode => ({
  code,
  order,
  family,
  refines,
});

export const TACTICS: TacticCode[] = [
  code("svbied", 1, "explosive", ["vbied"]),
  code("vbied", 2, "explosive", ["ied"]),
  code("pbied", 3, "explosive", ["ied"]),
  code("ied", 4, "explosive"),
  code("raid", 5, "armed", ["clash"]),
  code("ambush", 6, "armed", ["clash"]),
  code("indirect_fire", 7, "explosive"),
  code("shooting", 8, "armed"),
  code("kidnapping", 9, "armed"),
  code("clash", 10, "other"),
  code("airstrike", 11, "air"),
  code("operation", 12, "other"),
  code("other", 13, "other"),
];

const ALIASES: Record<string, string> = { "ville de sevare": "Sévaré", kaboul: "Kabul", boulkessy: "Boulikessi" };
const HELD: Record<string, string[]> = { "mopti region": ["sevare", "boni"], gourma: ["gossi"], "north of mali": ["gossi", "kidal"] };

const holds = (outer: string, inner: string) => (HELD[plain(outer)] ?? []).includes(plain(ALIASES[plain(inner)] ?? inner));

/** A handful of places, standing in for the gazetteer. */
export const PLACES: Places = {
  canonical: (name) => ALIASES[plain(name)] ?? name,
  find: () => null,
  contains: holds,
  mayContain: holds,
};

/** As the lexicons have them. */
export const LEAST = new Map([
  ["dozens", 24],
  ["dozen", 24],
  ["dizaines", 20],
  ["hundreds", 200],
]);

export const CONTEXT: ReconcileContext = articleContext(
  TACTICS,
  PLACES,
  groupsOf([
    { actor: "JNIM", parent: "" },
    { actor: "Katiba Macina", parent: "JNIM" },
    { actor: "ISGS", parent: "" },
  ]),
  LEAST,
);

/** Three voices that most tests let speak. */
export const army = { source: "the army", source_type: "military", institution: "Malian army" } as const;
export const ministry = { source: "the ministry", source_type: "government" } as const;
export const jnim = { source: "JNIM", source_type: "perpetrator", perpetrator: "JNIM" } as const;
