/** Gives the address to import a program of the project from, joined to one file; see `joined.js`. */
export function joined(source: string): Promise<string>;
