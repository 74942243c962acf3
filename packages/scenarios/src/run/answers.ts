import type { ReadFailure, ReadOutcome } from "@b24kit/portal";

/** Keyed answers of the rounds so far. */
export type Answers = Readonly<Record<string, ReadOutcome<unknown>>>;

/** Rows of a query; null when it could not be read or was not asked. The key decides the type of the rows. */
export function rowsOf<Row>(answers: Answers, key: string): readonly Row[] | null {
  const outcome = answers[key];
  return outcome?.ok ? (outcome.rows as readonly Row[]) : null;
}

export function failuresOf(answers: Answers): readonly (ReadFailure & { readonly key: string })[] {
  return Object.entries(answers).flatMap(([key, outcome]) => (outcome.ok ? [] : [{ ...outcome.failure, key }]));
}

/** Queries whose rows were cut, with how many were read. */
export function truncatedOf(answers: Answers): readonly { readonly key: string; readonly read: number }[] {
  return Object.entries(answers).flatMap(([key, outcome]) =>
    outcome.ok && outcome.truncated !== undefined ? [{ key, read: outcome.truncated.read }] : [],
  );
}

/** What came of the queries, without what they brought. */
export function withoutRows(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, outcome]) => [key, outcome.ok ? { ...outcome, rows: [] } : outcome]),
  );
}
