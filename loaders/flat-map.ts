/**
 * What `items.flatMap(each)` gives. The engine's own runs outside what it compiles, at several times the cost, and reading a text calls
 * for it hundreds of times.
 */
export function flatMap<Item, Given>(items: readonly Item[], each: (item: Item, index: number) => Given | readonly Given[]): Given[] {
  const all: Given[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const given = each(items[index] as Item, index);
    if (isList(given)) for (let i = 0; i < given.length; i += 1) all.push(given[i] as Given);
    else all.push(given);
  }
  return all;
}

function isList<Given>(given: Given | readonly Given[]): given is readonly Given[] {
  return Array.isArray(given);
}
