import { type Client, openClient } from "b24kit";
import type { Context } from "../context.ts";
import { portalCredential } from "./credential-of.ts";

/** A read-only client for the profile or the webhook that applies. */
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
