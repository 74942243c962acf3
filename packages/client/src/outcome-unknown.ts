import { ClientError } from "./errors.ts";

/** A write whose answer was lost. It is not repeated by itself: that could do it twice. */
export function outcomeUnknown(method: string, error: ClientError): ClientError {
  return new ClientError(
    "outcome-unknown",
    `It is unknown whether "${method}" was executed, because its answer was lost. ${error.message}`,
    {
      hint: "Look in the portal whether the change is there before you repeat it.",
      mayHaveRun: true,
      method,
      cause: error,
      ...(error.status === undefined ? {} : { status: error.status }),
      ...(error.portalCode === undefined ? {} : { portalCode: error.portalCode }),
    },
  );
}
