import type { LanguageModule } from "../pack.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** Every language that the engine has a module for; each needs its folder in `data/lexicon/`. */
export const LANGUAGE_MODULES: readonly LanguageModule[] = [en, es, fr];
