import { createHash } from "node:crypto";
import type { Webhook } from "@b24kit/client";

/**
 * Names the owner of cached dictionaries: portal, user and a fingerprint of the key, since another key of the same user may
 * have other rights. The fingerprint of a stored profile is salted; without one it is 12 hex digits of a SHA-256. The key cannot be
 * read back from either.
 */
export function cacheKey(webhook: Webhook, fingerprint = hashOf(webhook)): string {
  return `${webhook.host}/${webhook.userId ?? "login"}/${fingerprint}`;
}

function hashOf(webhook: Webhook): string {
  return createHash("sha256").update(webhook.methodUrl("").href).digest("hex").slice(0, 12);
}
