/** Places of the matrix of explosive devices beyond that many are summed in one line. */
export const MOST_PLACES = 12;

/** Up to that many raids have a line each. */
export const MOST_RAIDS = 30;

/** Names of those most often attacked that stand under a target. */
export const MOST_ACTORS = 3;

/** Attacks beyond that many are left out of the ranking by toll; the tables hold them. */
export const MOST_RANKED = 25;
