import fc from "fast-check";

/** Property tests try the same inputs on every run, so that a failure is always the change's and never the day's. */
fc.configureGlobal({ seed: 20180629 });
