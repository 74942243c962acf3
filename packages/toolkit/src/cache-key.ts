import { createHash } from "node:crypto";
import type { Webhook } from "@b24kit/client";

/**
 * Names the owner of cached dictionaries: portal, user and a fingerprint of the key, since another key of the same user may
 * have other rights. The fingerprint is 12 hex digits of a SHA-256; the key cannot be read back from it.
 */
export function cacheKey(webhook: Webhook): string {
  const fingerprint = createHash("sha256").update(webhook.methodUrl("").href).digest("hex").slice(0, 12);
  return `${webhook.host}/${webhook.userId ?? "login"}/${fingerprint}`;
}
