// Starts a command by its name: `node start.js tables --out x` runs tables.ts with the rest.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { joined } from "./joined.js";

const [name = "", ...rest] = process.argv.slice(2);
const source = join(dirname(fileURLToPath(import.meta.url)), `${name}.ts`);
// A command is run if its own file is the one that Node was started with.
process.argv = [process.argv[0], source, ...rest];
await import(await joined(source));
