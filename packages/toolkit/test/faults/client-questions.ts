/**
 * Whom a report that looks for clients is asked about in the demo company of these tests: by words, by the number of a record,
 * by a telephone number. The first question of each needs every scope of the report.
 */
export const clientQuestions: Readonly<Record<string, readonly [string, ...string[]]>> = {
  search: ["Лобанов", "contact:191", "8 (559) 138-80-31", "nobody@example.ru"],
  dossier: ["contact:191", "company:52", "deal:255", "Лобанов Семён", "8 (559) 138-80-31"],
  meeting: ["event:1399", "event:1417"],
};
