import { ClientError } from "../errors.ts";

/** The error for a call whose method has no operating time left before its deadline. It was not sent. */
export function noOperatingTime(method: string, retryAt: number): ClientError {
  return new ClientError(
    "operation-limit",
    `"${method}" was not sent: it has used up its working time of the last ten minutes on this portal.`,
    {
      hint: `The portal opens it again at ${timeOf(retryAt)}. Other methods still work.`,
      isRetryable: true,
      retryAt,
      method,
    },
  );
}

/** UTC, to the second. */
function timeOf(milliseconds: number): string {
  return new Date(Math.ceil(milliseconds / 1000) * 1000).toISOString().replace(".000Z", "Z");
}
