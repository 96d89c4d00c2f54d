import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const MOVING = /\b(?:transition|animation|scroll-behavior)\b|@keyframes/;
const folder = new URL("../../docs/style/", import.meta.url);

it.each(readdirSync(folder))("%s moves nothing: who asked for less motion needs no style of his own", (name) => {
  expect(readFileSync(new URL(name, folder), "utf8")).not.toMatch(MOVING);
});
