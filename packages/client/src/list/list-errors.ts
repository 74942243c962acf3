import { ClientError } from "../errors.ts";

/** The portal announces more and repeats what it has sent. */
export function standsStill(method: string): ClientError {
  return new ClientError(
    "malformed-answer",
    `The pages of "${method}" do not go on: the portal repeats what it has sent.`,
    { hint: "The list cannot be read completely this way. Read single pages by answer().", method },
  );
}

/** Rows were taken away again and again while the list was read. */
export function keepsMoving(method: string): ClientError {
  return new ClientError(
    "malformed-answer",
    `"${method}" changes faster than it can be read: rows may be missing among those that have come.`,
    { hint: "Read it again when less happens on the portal, or in parts by conditions.", isRetryable: true, method },
  );
}

/** The portal gives no more than a fixed number of rows. */
export function isCutOff(method: string, rows: number): ClientError {
  return new ClientError(
    "malformed-answer",
    `The portal gives ${rows} rows of "${method}" at most, and there may be more.`,
    { hint: "Ask for fewer rows by conditions, or stop earlier by maxItems.", method },
  );
}

/** A row came that does not belong to what was asked for. */
export function isUnasked(method: string): ClientError {
  return new ClientError(
    "malformed-answer",
    `"${method}" gave rows that were not asked for: the portal ignores the list of identifiers.`,
    { hint: "Read the records one by one, in a batch.", method },
  );
}
