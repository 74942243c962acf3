import { type Client, openClient } from "b24kit";
import type { Context } from "../context.ts";
import { requireWebhook } from "../environment/webhook.ts";

/**
 * A read-only client for the webhook of the environment. It ends with the process: closing it would make SQLite write its
 * log back into the state file, and wait for the disk several times. What is committed is safe in the log.
 */
export function openClientFor({ io, logger, options, messages }: Context): Client {
  return openClient({
    webhook: requireWebhook(io.env),
    onEvent: (event) => messages.event(event),
    ...(logger === undefined ? {} : { logger }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout * 1000 }),
  });
}
