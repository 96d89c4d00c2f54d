/** What a long run is given. */
export interface SoakOptions {
  /** How often it tries. */
  times: number;
  /** Where chance begins: the same seed gives the same tries. */
  seed: number;
  progress: (line: string) => void;
}

/** One long run, as `npm run soak` names it. */
export interface Soak {
  name: string;
  /** What it does, in a line for `--help`. */
  help: string;
  /** How often it tries where nothing else is asked for. */
  times: number;
  /** Does it. Gives what went wrong, each in a line that says how to have it again. */
  run: (options: SoakOptions) => Promise<string[]>;
}
