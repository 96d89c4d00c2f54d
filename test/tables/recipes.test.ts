import { expect, test } from "vitest";
import { RECIPES } from "../../loaders/tables.ts";
import { CODEBOOK } from "./corpus.ts";

const SQL =
  /^(select|from|join|left|using|where|and|not|is|null|as|group|order|by|desc|count|sum|unnest|string_split|attacks|low|best|high|not_stated|field)$/;

test.each(RECIPES.map(({ question, sql }) => [question.en, sql]))("%s", (_, sql) => {
  const tables = [...sql.matchAll(/'(\w+)\.parquet'/g)].map(([, table = ""]) => table);
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter((table) => !CODEBOOK.tables.some((described) => described.table === table))).toEqual([]);
  const columns = new Set(CODEBOOK.columns.filter(({ table }) => tables.includes(table)).map(({ name }) => name));
  const words = sql.replace(/'[^']*'/g, "").match(/[a-z_]+/g) ?? [];
  expect(words.filter((word) => !columns.has(word) && !SQL.test(word))).toEqual([]);
});
