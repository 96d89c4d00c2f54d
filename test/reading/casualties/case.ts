/** A text, then each figure: its passage, and the outcome, number and group that it states; a part has a star. */
export type Case = [text: string, ...found: [passage: string, note: string][]];
