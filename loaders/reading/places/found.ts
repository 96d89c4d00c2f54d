import type { Sentence } from "../../model/reading.ts";
import type { LeftPhrase } from "./left.ts";
import type { RightPhrase } from "./right.ts";

/** A place's name found in a text, with the words beside it, before it is known what the place is to its sentence. */
export interface FoundName {
  from: number;
  to: number;
  /** Numbers of the gazetteer's places that are spelt so; none for a place that only the text knows. */
  items: number[];
  left: LeftPhrase;
  right: RightPhrase;
  sentence: Sentence;
  rule: string;
}
