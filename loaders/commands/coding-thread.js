// Starts a thread that codes: what lets Node read TypeScript is not there yet in a new thread.
import { register } from "tsx/esm/api";

register();
await import("./coding-worker.ts");
