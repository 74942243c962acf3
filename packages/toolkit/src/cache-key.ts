import { createHash } from "node:crypto";
import type { Credential } from "@b24kit/client";

/**
 * Names the owner of cached dictionaries: portal, user and a fingerprint of the credential, since another key of the same user may
 * have other rights. The fingerprint of a stored profile is salted; without one it is 12 hex digits of a SHA-256. The key cannot be
 * read back from either. Tokens of no profile have another one after each refresh.
 */
export function cacheKey(credential: Credential, fingerprint = hashOf(credential)): string {
  return `${tenantOf(credential)}/${credential.userId ?? "login"}/${fingerprint}`;
}

/** Names a portal, apart from all others: by its member_id where that is known, since a host may be given to another portal. */
export function tenantOf({ host, memberId }: Credential): string {
  return memberId ?? host;
}

function hashOf(credential: Credential): string {
  const { url, body } = credential.target("", "v2");
  const secret = url.href + (typeof body["auth"] === "string" ? body["auth"] : "");
  return createHash("sha256").update(secret).digest("hex").slice(0, 12);
}
