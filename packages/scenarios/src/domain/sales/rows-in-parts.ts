import type { ReadOutcome } from "@b24kit/portal";

/** The rows of all parts of a query (`inParts`) together; null when one of them could not be read. None asked: no rows. */
export function rowsInParts<Row>(
  answers: Readonly<Record<string, ReadOutcome<unknown>>>,
  name: string,
): readonly Row[] | null {
  const parts = Object.entries(answers).filter(([key]) => key.startsWith(`${name}.`));
  const rows = parts.flatMap(([, outcome]) => (outcome.ok ? (outcome.rows as readonly Row[]) : []));
  return parts.every(([, outcome]) => outcome.ok) ? rows : null;
}
