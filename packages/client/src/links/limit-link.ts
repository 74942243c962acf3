import type { Bucket } from "../bucket.ts";
import { ClientError } from "../errors.ts";
import type { ClientEvent } from "../event.ts";
import type { Call, Link } from "../link.ts";
import { stopped } from "../stopped.ts";

/** Holds a request back until the portal's limit has place for it. */
export function limitLink(bucket: Bucket, onEvent: (event: ClientEvent) => void): Link {
  return async (call, next) => {
    await takePlace(call, bucket, onEvent);
    try {
      const answer = await next(call);
      bucket.answered();
      return answer;
    } catch (error) {
      if (error instanceof ClientError && error.code === "rate-limited") bucket.refused();
      throw error;
    }
  };
}

async function takePlace(call: Call, bucket: Bucket, onEvent: (event: ClientEvent) => void): Promise<void> {
  try {
    await bucket.take(call.signal, (milliseconds) => onEvent({ type: "wait", method: call.method, milliseconds }));
  } catch (error) {
    throw stopped(call.method, false, error);
  }
}
