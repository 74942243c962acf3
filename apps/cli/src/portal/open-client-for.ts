import { type Client, openClient } from "b24kit";
import type { Context } from "../context.ts";
import { requireWebhook } from "../environment/webhook.ts";

/** A read-only client for the webhook of the environment. */
export function openClientFor({ io, logger, options, messages }: Context): Client {
  return openClient({
    webhook: requireWebhook(io.env),
    onEvent: (event) => messages.event(event),
    ...(logger === undefined ? {} : { logger }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout * 1000 }),
  });
}
