import { badParameters } from "../bad-parameters.ts";
import type { PlainParams, PlainValue } from "./plain-params.ts";
import { isReference } from "./reference.ts";

/** Refuses what only a batch can carry; parameters of a single call travel as JSON and need no further encoding. */
export function assertNoReference(value: PlainParams | PlainValue): void {
  if (isReference(value)) {
    throw badParameters("result() can only be used in the parameters of a batch command, not in a single call.");
  }
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) assertNoReference(inner);
}
