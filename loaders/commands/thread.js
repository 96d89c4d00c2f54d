// Starts a program of the project in a thread of its own: what lets Node read TypeScript is not there yet in a new thread.
import { fileURLToPath } from "node:url";
import { workerData } from "node:worker_threads";
import { joined } from "./joined.js";

await import(await joined(fileURLToPath(workerData.program)));
