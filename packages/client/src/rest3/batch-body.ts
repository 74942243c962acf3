import { badParameters } from "../bad-parameters.ts";
import type { NamedCommand, Params } from "../link.ts";
import { type PlainParams, plainParams, type PlainValue } from "../request/plain-params.ts";
import { isReference } from "../request/reference.ts";

/**
 * The body of a batch of REST 3.0: an array at the root, answered in the same order. Throws `bad-parameters`, also for
 * references to earlier commands: how REST 3.0 writes them is not documented.
 * https://apidocs.bitrix24.com/api-reference/rest-v3.html
 */
export function batchBody(commands: readonly NamedCommand[]): Params {
  const items = commands.map(({ method, params }) => ({ method, query: queryOf(method, params) }));
  // The one body that is no object; `fetchText` sends it as it is.
  return items as unknown as Params;
}

function queryOf(method: string, params: Params): PlainParams {
  const plain = plainParams(method, params);
  if (!hasReference(plain)) return plain;
  throw badParameters(
    "result() cannot be used in a batch of REST 3.0: its references are not documented.",
    "Run the batch in steps, and use the results of one step in the parameters of the next.",
  );
}

function hasReference(value: PlainValue | PlainParams): boolean {
  if (isReference(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasReference);
}

/** Refuses what a batch of REST 3.0 cannot be told. */
export function assertNoHalt(halt: boolean | undefined): void {
  if (halt !== true) return;
  throw badParameters(
    "A batch of REST 3.0 cannot be told to stop at its first error.",
    "Leave out halt, or call the methods one after the other.",
  );
}
