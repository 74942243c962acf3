import { type OpenedPortal, openPortal } from "b24kit";
import type { Context } from "../context.ts";
import { requireWebhook } from "../environment/webhook.ts";

/** Seconds that one request of a report may take: a director does not wait for a minute. */
const reportTimeout = 20;

export interface OpenPortalForOptions {
  /** The webhook; that of the environment when absent. */
  readonly webhook?: string;
  /** Keep nothing on disk. */
  readonly isFleeting?: boolean;
  /** Stopped clock, epoch milliseconds. */
  readonly now?: () => number;
}

/** Opens the portal for reports, as the options and the environment say. It ends with the process, as a client for calls does. */
export function openPortalFor(context: Context, options: OpenPortalForOptions = {}): OpenedPortal {
  const { io, logger, messages } = context;
  const now = options.now ?? (context.isClockFixed ? context.now : undefined);
  return openPortal({
    webhook: options.webhook ?? requireWebhook(io.env),
    env: io.env,
    timeout: (context.options.timeout ?? reportTimeout) * 1000,
    onEvent: (event) => messages.event(event),
    ...(logger === undefined ? {} : { logger }),
    ...(now === undefined ? {} : { now }),
    ...(options.isFleeting === true ? { cache: false } : {}),
  });
}
