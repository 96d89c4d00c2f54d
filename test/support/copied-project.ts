import { join } from "node:path";
import { sharedFolder } from "./folder.ts";

/** The folder that a test file's copy of the project goes to, if it takes `COPIED_PATHS` for those of `loaders/commands/project.ts`. */
export const COPY = sharedFolder();

/** What commands find in the copy that run within the test: to start a process for each would take most of the time. */
export const COPIED_PATHS = {
  PROJECT: COPY,
  OWN_DATA: join(COPY, "data"),
  OWN_SITE: join(COPY, "dist"),
  CACHE: join(COPY, ".casebook"),
};
