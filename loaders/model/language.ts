/** The languages that the report can be written in. Whatever the report says has an entry for each: one that is missing is an error of types. */
export const REPORT_LANGUAGES = ["en", "fr"] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Something in each language of the report. */
export type InEach<T> = Record<ReportLanguage, T>;
