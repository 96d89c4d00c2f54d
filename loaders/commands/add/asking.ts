import { faultOfField } from "../../articles/fields.ts";
import type { Draft, FactName } from "../../intake/model.ts";
import { missingFacts } from "../../intake/settling.ts";
import type { Problem } from "../../model/problem.ts";
import { error, visible } from "../../problems.ts";
import type { Asker } from "../review/asking.ts";

/** What every article must have: how it is asked for, how it is called, and the flag that gives it. */
const NEEDS = {
  publisher: { question: "Who published it? (such as France 24)", name: "publisher", flag: '--publisher "France 24"' },
  published: {
    question: "When was it published? (2021-06-21, or a month 2021-06, or a year)",
    name: "day of publication",
    flag: "--published 2021-06-21",
  },
  language: { question: "In which language is it? (its two letters, such as en)", name: "language", flag: "--language en" },
};

/** Answers that hold for every article of one file. */
const SHARED: readonly FactName[] = ["publisher", "language"];

/** Where an article was received, for a person. */
export function placeOf({ path, line }: { path: string; line?: number }): string {
  return line === undefined ? path : `${path}, line ${line}`;
}

/** Asks for what articles lack, where somebody can be asked. */
export class Questions {
  readonly #asker: Asker;
  readonly #print: (line: string) => void;
  readonly #answers = new Map<string, string>();

  constructor(asker: Asker, print: (line: string) => void) {
    this.#asker = asker;
    this.#print = print;
  }

  /** Asks for what a draft lacks, until it can be used. Gives the draft with it; null once nobody answers. */
  async complete(draft: Draft): Promise<Draft | null> {
    const facts = { ...draft.facts };
    for (const name of missingFacts(draft)) {
      const value = await this.#ask(draft, name);
      if (value === null) return null;
      facts[name] = { value, evidence: "answered", isWritten: true };
    }
    return { ...draft, facts };
  }

  async #ask({ received, facts }: Draft, name: keyof typeof NEEDS): Promise<string | null> {
    const key = `${received.at.path}\n${name}`;
    const known = SHARED.includes(name) ? this.#answers.get(key) : undefined;
    if (known !== undefined) return known;
    this.#print("");
    this.#print(visible(`${placeOf(received.at)}: ${facts.title?.value ?? received.body.trim().slice(0, 80)}`));
    for (;;) {
      const answer = await this.#asker.ask(NEEDS[name].question);
      if (answer === null) return null;
      const expected = faultOfField(name, answer);
      if (expected === null) {
        this.#answers.set(key, answer);
        return answer;
      }
      this.#print(visible(`\`${answer}\` cannot be it: expected ${expected}. Ctrl-C ends, and nothing is written.`));
    }
  }
}

/** What a draft lacks, where nobody can be asked: each with the flag that gives it. */
export function lacking(draft: Draft): Problem[] {
  return missingFacts(draft).map((name) => {
    const found = name === "language" ? "too little text to tell its language" : `nothing that says its ${NEEDS[name].name}`;
    return error(draft.received.at, `intake-${name}`, found, `the flag ${NEEDS[name].flag}`);
  });
}
