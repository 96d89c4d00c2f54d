/** Members of a set in one cell, joined with `;`; an empty set is missing. */
export function list(members: readonly (string | number)[]): string | null {
  return members.length === 0 ? null : members.join(";");
}

/** A text as it is; an empty one is missing. */
export function text(value: string | null | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}
