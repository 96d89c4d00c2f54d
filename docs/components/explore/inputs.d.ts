declare module "@observablehq/inputs" {
  interface Options {
    label?: string;
    placeholder?: string;
    pattern?: string;
    submit?: boolean | string;
    format?: (value: string) => string;
    value?: unknown;
  }
  export function checkbox(values: readonly string[], options?: Options): HTMLElement;
  export function select(values: readonly string[], options?: Options): HTMLElement;
  export function text(options?: Options): HTMLElement;
}
