/** What the tests use of citation-js, which brings no types of its own. */
declare module "@citation-js/core" {
  /** Reads references in any format that a plugin knows. */
  export class Cite {
    constructor(data: unknown, options: object);
    /** CSL-JSON items. */
    data: unknown[];
  }
  export const plugins: { output: { format: (format: string, data: unknown[]) => string } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
