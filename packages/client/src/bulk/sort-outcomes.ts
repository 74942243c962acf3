import type { Outcome } from "../answer/outcome.ts";
import type { ClientError, ClientErrorCode } from "../errors.ts";
import { mostAttempts, type Row } from "./row-of.ts";

/** What has to be done about the rows of a request that was answered. */
export interface SortedRows {
  readonly done: readonly { readonly row: Row; readonly result: unknown }[];
  readonly failed: readonly RowError[];
  /** They may have run. */
  readonly lost: readonly RowError[];
  /** They surely did not run, and will another time. */
  readonly back: readonly Row[];
  /** Why nothing else needs to be sent: it would fail alike. */
  readonly halt: ClientError | undefined;
}

interface RowError {
  readonly row: Row;
  readonly error: ClientError;
}

/** Of the portal, not of the row. */
const passing = new Set<ClientErrorCode>(["operation-limit", "rate-limited"]);
/** Of the credential: every other row would fail alike. */
const common = new Set<ClientErrorCode>(["unauthorized", "missing-scope", "method-not-found", "overloaded"]);

/** `outcomes` in the order of the rows. */
export function sortOutcomes(rows: readonly Row[], outcomes: readonly Outcome[]): SortedRows {
  const errors = rows.flatMap((row, index): RowError[] => {
    const outcome = outcomes[index];
    return outcome?.ok === false ? [{ row, error: outcome.error }] : [];
  });
  const sorted = Object.groupBy(errors, fateOf);
  const back = [...(sorted.again ?? []), ...(sorted.common ?? [])];
  return {
    done: rows.flatMap((row, index) => {
      const outcome = outcomes[index];
      return outcome?.ok === true ? [{ row, result: outcome.result }] : [];
    }),
    failed: sorted.failed ?? [],
    lost: sorted.lost ?? [],
    back: back.map(({ row, error }) => (error.code === "rate-limited" ? { ...row, attempts: row.attempts + 1 } : row)),
    halt: sorted.common?.[0]?.error,
  };
}

function fateOf({ row, error }: RowError): "lost" | "again" | "common" | "failed" {
  if (error.mayHaveRun) return "lost";
  if (common.has(error.code)) return "common";
  return passing.has(error.code) && row.attempts < mostAttempts ? "again" : "failed";
}
