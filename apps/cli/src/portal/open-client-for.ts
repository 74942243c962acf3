import { type OpenedClient, openClient, type ToolkitEvent } from "b24kit";
import type { Context } from "../context.ts";
import { portalCredential } from "./portal-credential.ts";
import { tellEvent } from "./tell-event.ts";

/**
 * A guarded client for the profile or the webhook that applies. It ends with the process: closing it would make SQLite write
 * its log back into the state file, and wait for the disk several times. What is committed is safe in the log.
 */
export async function openClientFor(context: Context): Promise<OpenedClient> {
  const { io, logger, options } = context;
  const credential = await portalCredential(context);
  const settings = {
    env: io.env,
    actor: { kind: "cli" as const },
    onEvent: (event: ToolkitEvent) => tellEvent(context, event),
    ...(io.limits === undefined ? {} : { limits: io.limits }),
    ...(logger === undefined ? {} : { logger }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout * 1000 }),
  };
  return "webhook" in credential
    ? openClient({ ...settings, webhook: credential.webhook })
    : openClient({ ...settings, ...credential });
}
