import type { Environment } from "../io.ts";
import { findWebhook } from "./webhook.ts";

/** The portal's host as errors name it; undefined when the address is no URL. Never anything behind the host. */
export function hostForMessages(env: Environment): string | undefined {
  const webhook = findWebhook(env);
  if (webhook === undefined || !URL.canParse(webhook)) return undefined;
  const { host } = new URL(webhook);
  return host === "" ? undefined : host;
}
