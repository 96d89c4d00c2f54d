// Starts a program of the project in a thread of its own: what lets Node read TypeScript is not there yet in a new thread.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.program);
