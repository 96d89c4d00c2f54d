import { settings, translations } from "../../observablehq.config.ts";
import type { ReportLanguage } from "../model/language.ts";
import { didYouMean, visible } from "../problems.ts";
import { type Arguments, option, Refusal } from "./command.ts";

/** The languages that the report is made in, its first one first. */
export const MADE_IN: readonly ReportLanguage[] = [settings, ...translations].map(({ language }) => language);

/**
 * The language of the report that `--language` names, else its first.
 *
 * @throws Refusal where the report is not made in it.
 */
export function reportLanguage(args: Arguments): ReportLanguage {
  const asked = option(args, "language") ?? settings.language;
  const language = MADE_IN.find((known) => known === asked);
  if (language !== undefined) return language;
  throw new Refusal(`the report is not made in \`${visible(asked)}\`, expected one of ${MADE_IN.join(", ")}${didYouMean(asked, MADE_IN)}`);
}
