import type { CredentialStore } from "@b24kit/credential-store";
import { type OpenedPortal, openPortal, type ToolkitEvent } from "b24kit";
import type { Context } from "../context.ts";
import { portalCredential } from "./portal-credential.ts";
import { tellEvent } from "./tell-event.ts";

/** Seconds that one request of a report may take: a director does not wait for a minute. */
const reportTimeout = 20;

export interface OpenPortalForOptions {
  /** The webhook; the profile or the webhook that applies when absent. */
  readonly webhook?: string;
  /** The store of the profile, where several of them are opened. */
  readonly store?: CredentialStore;
  /** Keep nothing on disk. */
  readonly isFleeting?: boolean;
  /** Told what happens, beside the messages. */
  readonly onEvent?: (event: ToolkitEvent) => void;
  /** Stopped clock, epoch milliseconds. */
  readonly now?: () => number;
}

/** Opens the portal for reports, as the options and the environment say. It ends with the process, as a client for calls does. */
export async function openPortalFor(context: Context, options: OpenPortalForOptions = {}): Promise<OpenedPortal> {
  const { io, logger } = context;
  const now = options.now ?? (context.isClockFixed ? context.now : undefined);
  const credential =
    options.webhook === undefined ? await portalCredential(context, options.store) : { webhook: options.webhook };
  const settings = {
    env: io.env,
    actor: { kind: "cli" as const },
    timeout: (context.options.timeout ?? reportTimeout) * 1000,
    onEvent: (event: ToolkitEvent) => {
      tellEvent(context, event);
      options.onEvent?.(event);
    },
    ...(io.limits === undefined ? {} : { limits: io.limits }),
    ...(logger === undefined ? {} : { logger }),
    ...(now === undefined ? {} : { now }),
    ...(options.isFleeting === true ? { cache: false as const } : {}),
  };
  return "webhook" in credential
    ? openPortal({ ...settings, webhook: credential.webhook })
    : openPortal({ ...settings, ...credential });
}
