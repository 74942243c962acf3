import { badParameters } from "../../bad-parameters.ts";

/** A condition that the portal would drop or misread: nothing is sent. `why` completes "… cannot be sent: ". */
export function refuseCondition(method: string, key: string, why: string, hint: string): Error {
  return badParameters(
    `The condition "${key}" cannot be sent to ${method}: ${why}.`,
    `${hint} answer() sends parameters as they are, one page at a time.`,
  );
}
