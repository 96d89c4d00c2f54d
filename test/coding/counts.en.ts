/** Stories that turn on whom an attack killed and hurt. */
export const STORIES: readonly (readonly [name: string, published: string, text: string, events: readonly string[]])[] = [
  [
    "an attack on a town with dead is one, though nobody of arms is named",
    "2023-05-18",
    "The death toll from Saturday's attack on Barsalogho stands at 15, with 12 wounded, local officials said.",
    ["main 2023-05-13 Barsalogho raid civilians - 15/12/- -"],
  ],
  [
    "an accident told beside an attack does not undo it",
    "2023-05-18",
    "Twenty-three people were killed in an attack on the village of Sare on Monday. Troops sent to the village were later hurt in a road accident that wounded six.",
    ["main 2023-05-15 Sare raid civilians - 23/-/- -"],
  ],
];
