import { type Client, openClient } from "b24kit";
import type { Context } from "../context.ts";
import { portalCredential } from "./credential-of.ts";

/**
 * A read-only client for the profile or the webhook that applies. It ends with the process: closing it would make SQLite
 * write its log back into the state file, and wait for the disk several times. What is committed is safe in the log.
 */
export async function openClientFor(context: Context): Promise<Client> {
  const { io, logger, options, messages } = context;
  const credential = await portalCredential(context);
  const settings = {
    env: io.env,
    onEvent: (event: object) => messages.event(event),
    ...(logger === undefined ? {} : { logger }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout * 1000 }),
  };
  return "webhook" in credential
    ? openClient({ ...settings, webhook: credential.webhook })
    : openClient({ ...settings, ...credential });
}
