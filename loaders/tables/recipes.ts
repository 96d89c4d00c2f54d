/** A question to the published files with its answer in SQL, as DuckDB runs it in the folder of the files. */
export interface Recipe {
  name: string;
  question: { en: string };
  sql: string;
}

/** For the Data page: what is worth knowing before one queries the tables oneself. Every table and column in them is described by the codebook. */
export const RECIPES = [
  {
    name: "attacks-by-tactic",
    question: { en: "How many attacks of each tactic, state operations left out? An attack with two tactics counts in both." },
    sql: `select tactic, count(*) as attacks
from 'event_tactics.parquet' join 'events.parquet' using (event_id)
where initiator <> 'state' and role = 'main' and not claimed_only
group by tactic order by attacks desc, tactic;`,
  },
  {
    name: "people-killed",
    question: { en: "How many people were killed? Never summed over event_tactics: an attack stands there once for each tactic." },
    sql: `select sum(killed_low) as low, sum(killed_best) as best, count(*) - count(killed_best) as not_stated
from 'events.parquet' where initiator <> 'state' and role = 'main';`,
  },
  {
    name: "what-sources-say",
    question: { en: "What does each source say of an attack’s dead?" },
    sql: `select event_id, source, source_type, low, best, high, stated, quote
from 'casualties.parquet'
join 'accounts.parquet' using (account_id, event_id)
left join 'evidence.parquet' using (evidence_id, event_id)
where outcome = 'killed' order by event_id, casualty_id;`,
  },
  {
    name: "contradictions",
    question: { en: "On which attacks do sources contradict each other?" },
    sql: `select event_id, unnest(string_split(disputed, ';')) as field
from 'events.parquet' where disputed is not null order by event_id, field;`,
  },
  {
    name: "joint-tolls",
    question: { en: "Which tolls cover several attacks together, and are in none of them?" },
    sql: `select best, stated, unnest(string_split(joint_events, ';')) as event_id
from 'casualties.parquet' where joint_events is not null order by casualty_id, event_id;`,
  },
] as const satisfies readonly Recipe[];

export type RecipeName = (typeof RECIPES)[number]["name"];
