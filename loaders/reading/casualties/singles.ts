import { flatMap } from "../../flat-map.ts";
import type { Match } from "../lexicon.ts";
import { hasMark, type ReadSource, termsWithin, wordsBetween } from "../source.ts";
import type { CasualtyFigure } from "./figure.ts";
import { changedFigure } from "./figure.ts";
import { namesSpeaker } from "./no-count.ts";
import { GROUPS, isBody } from "./phrases.ts";
import type { SentenceFigures } from "./rules.ts";

/** Words of a description between article and person, or behind the person: "leur formateur français et". */
const DESCRIBED = 2;
/** Words of a description behind those counted, and of an office ahead of them: "le chef de cabinet du président de la transition et trois gardes". */
const LONGEST = 10;
const OFFICE = 9;
const NAMED_ONE = new Set(["casualty-one", "casualty-list"]);
const JOINING = new Set(["and", "determiner", "of", "preposition"]);

/** "le chauffeur et deux passagers ont été tués", "killing the mayor and three guards": one person named in a list of people who are counted. */
export function readSingles(figures: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  const found = singlesBeside(figures, counted);
  // "The driver, his apprentice and seven passengers": one beside one beside those counted.
  const more = found.length > 0 ? found : countedBeside(figures, counted);
  return more.length === 0 ? [] : [...more, ...readSingles(figures, [...counted, ...more])];
}

/** "tuant le propriétaire, sa femme et un ouvrier": people with a number who go on with those named behind the verb, one by one. */
function countedBeside({ source, phrases }: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  return flatMap(phrases, (phrase) => {
    if (phrase.person === null || phrase.number.form === "zero" || counted.some(({ from, to }) => from < phrase.to && to > phrase.from))
      return [];
    const head = termsWithin(source, "auxiliaries", phrase.from - 1, phrase.from, "determiner")[0]?.from ?? phrase.from;
    const and = termsWithin(source, "auxiliaries", head - 1, head, "and").at(-1);
    const before = counted.find(({ to, rule, word }) => NAMED_ONE.has(rule) && to === (and?.from ?? head - 1) && word.from < to);
    if (before === undefined || (and === undefined && source.text.tokens[head - 1]?.text !== ",")) return [];
    const person = { ...phrase.person, from: phrase.from, to: phrase.to };
    if (!endsList(source, person, and !== undefined)) return [];
    const one = single(source, person, before);
    return [{ ...one, group: phrase.group, count: phrase.number.count, bare: phrase.bare, country: phrase.country }];
  });
}

function singlesBeside({ source, sentence, phrases, words }: SentenceFigures, counted: readonly CasualtyFigure[]): CasualtyFigure[] {
  const listed = counted.filter(({ isPart, outcome, count }) => !isPart && outcome !== "arrested" && count.best !== 0);
  if (listed.length === 0) return [];
  const free = ({ from, to }: Match) =>
    [...phrases, ...words].every((other) => other.to <= from || other.from >= to) && phrases.every((phrase) => phrase.to !== from);
  const people = termsWithin(source, "people", sentence.from, sentence.to).filter(
    (person) => GROUPS[person.code] !== undefined && free(person) && isOne(source, person),
  );
  // The nearest first: "the driver, his apprentice and nine passengers".
  const found: CasualtyFigure[] = [];
  for (const person of people.toReversed()) {
    const beside = [...listed, ...found].find((figure) => isListed(source, person, figure) || isAlike(source, person, figure));
    if (beside === undefined || counted.some(({ from, to }) => from < person.to && to > person.from)) continue;
    // "Trois habitants – un cultivateur, un sexagénaire et son petit-fils": one of the parts of those counted.
    if (counted.some(({ isPart, from, to }) => isPart && from >= beside.to && to <= person.from)) continue;
    found.push(single(source, person, beside));
  }
  return found.reverse();
}

/** One person, named with an article or as somebody's; "the men who" are more. */
function isOne(source: ReadSource, { from, to, code }: Match): boolean {
  // "thirteen people, including the bomber": read apart.
  if (code === "bomber" && termsWithin(source, "parts", Math.max(0, from - 2 * DESCRIBED), from, "before").length > 0) return false;
  const apart = termsWithin(source, "parts", Math.max(0, from - 2 * DESCRIBED), from, "exclude", "front", "ranks").at(-1);
  // "as well as the driver" joins, where "besides" sets apart.
  const joined = apart !== undefined && termsWithin(source, "auxiliaries", apart.from, apart.to, "and").length > 0;
  // "au passage d'une relève militaire": what is of that kind, and nobody.
  if (termsWithin(source, "sites", from - 2 * DESCRIBED, from).some((site) => site.to === from && !site.code.includes(":people")))
    return false;
  if (code === "attacker" || (apart !== undefined && !joined) || isBody(source, to) || isBody(source, to + 1)) return false;
  if (source.pack.isPlural(source.text.tokens[to - 1]?.norm ?? "")) return false;
  if (isTitled(source, from, to)) return true;
  const article = termsWithin(source, "auxiliaries", Math.max(0, from - 1 - DESCRIBED), from, "determiner").at(-1);
  if (article === undefined || source.pack.isPlural(source.text.tokens[article.to - 1]?.norm ?? "")) return false;
  if (namesSpeaker(source, article.from)) return false;
  // "selon un bilan de l'armée, deux militaires": what something is of.
  if (
    source.text.tokens[article.from - 1]?.kind === "word" &&
    termsWithin(source, "auxiliaries", article.from - 1, article.from, "of").length > 0
  )
    return false;
  return wordsBetween(source, article.to, from) <= 1 && !hasMark(source, article.to, from, ",;:.()");
}

/** "Colonel Ali and three of his guards": a title and a name. */
function isTitled(source: ReadSource, from: number, to: number): boolean {
  const { tokens } = source.text;
  if (tokens[from]?.capital !== true || tokens[to]?.capital !== true) return false;
  return termsWithin(source, "people", to, to + 1).length === 0 && termsWithin(source, "sites", from, to + 1).length === 0;
}

/** Nothing but "and" or a comma parts the two; behind those counted, what is said of them may stand between: "six humanitaires de l'ONG Acted, leur guide". */
function isListed(source: ReadSource, person: Match, figure: CasualtyFigure): boolean {
  const before = person.to <= figure.from;
  const [from, to] = before ? [person.to, figure.from] : [figure.to, person.from];
  if (to < from || wordsBetween(source, from, to) > (before ? OFFICE : LONGEST) || hasMark(source, from, to, ";:.()")) return false;
  const near = before ? from : Math.max(from, to - 2 * DESCRIBED);
  const and = termsWithin(source, "auxiliaries", near, to, "and").at(-1);
  // "a missionary, Father César, was killed": the same man.
  const comma =
    hasMark(source, near, to, ",") && (!before || wordsBetween(source, from, to) <= 1) && !isTitled(source, person.from, person.to);
  const said = before && and !== undefined && wordsBetween(source, and.to, to) === 0 && isSaidOf(source, from, and.from);
  const others = ["auxiliaries", "outcomes", "tactics", "connectives", "speech"].some((table) =>
    termsWithin(source, table, from, to).some(({ code }) => !JOINING.has(code) && !(said && table === "auxiliaries")),
  );
  // Behind the verb nobody is counted who has not been told of: "deux soldats ont été tués et leur véhicule …".
  // "blessant deux passagers ainsi que le chauffeur": the verb ahead of both, and none behind.
  const first = figure.word.from <= figure.from && figure.word.to < figure.to;
  const ahead = first && endsList(source, person, and !== undefined);
  const told = before ? figure.word.from >= figure.from || figure.word.to <= person.from : figure.word.from >= person.to || ahead;
  return (and !== undefined || comma) && !others && told;
}

/** "Five engineers were killed, as well as their Pakistani driver": one joined to those counted, behind their verb, by a word that says the same of him. */
function isAlike(source: ReadSource, person: Match, figure: CasualtyFigure): boolean {
  const end = Math.max(figure.to, figure.word.to);
  if (person.from < end) return false;
  const alike = termsWithin(source, "parts", end, person.from, "alike").at(-1);
  if (alike === undefined || wordsBetween(source, alike.to, person.from) > DESCRIBED || wordsBetween(source, end, alike.from) > 1)
    return false;
  const nation = termsWithin(source, "demonyms", person.to, person.to + 1)[0];
  return endsList(source, { ...person, to: nation?.to ?? person.to }, true) || hasMark(source, person.to, person.to + 1, ",");
}

/** "le prêtre qui célébrait la messe et cinq fidèles": a clause that only says who somebody is. */
function isSaidOf(source: ReadSource, from: number, to: number): boolean {
  return termsWithin(source, "auxiliaries", from, from + 1, "relative").length > 0 && !hasMark(source, from, to, ",;:.()");
}

/** "killed six workers, their guide and their driver near Koure": nothing is told of them themselves. */
function endsList(source: ReadSource, { to }: Match, joined: boolean): boolean {
  const next = termsWithin(source, "auxiliaries", to, to + 1)[0]?.code ?? null;
  if (!joined) return next === "and";
  return /^[.;!?]$/.test(source.text.tokens[to]?.text ?? ".") || next === "and" || next === "preposition";
}

function single(source: ReadSource, { from, to, code }: Match, figure: CasualtyFigure): CasualtyFigure {
  const span = { start: source.text.tokens[from]?.start ?? 0, end: source.text.tokens[to - 1]?.end ?? 0 };
  const count = { low: 1, best: 1, high: 1 };
  // "killed the commander and three of his guards": one of those who were hit.
  const group = code === "leader" && figure.group !== "attacker" ? figure.group : (GROUPS[code] ?? "unknown");
  return changedFigure(figure, {
    start: span.start,
    end: span.end,
    from,
    to,
    rule: "casualty-list",
    group,
    count,
    bare: false,
    country: null,
    additional: false,
    replaces: null,
  });
}
