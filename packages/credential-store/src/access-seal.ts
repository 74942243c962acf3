import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { Profile, ProfileAccess } from "./profiles/profile.ts";

/** What the seal of an access stands for: whose access it is, and each of its parts. */
type Sealed = Pick<Profile, "name" | "clientId" | "portal" | "user" | "access">;

/** Whether an access lets more through than reading without rules, so that it must be proved to be a person's. */
export function needsSeal({ level, allow, deny }: ProfileAccess): boolean {
  return level !== "read-only" || allow.length + deny.length > 0;
}

/**
 * The seal of a profile's access: HMAC-SHA-256 as 64 hexadecimal digits, with a subkey (HKDF, RFC 5869) of the key that seals
 * plans, grants and the journal, so that `profiles.json` cannot be edited to allow more.
 */
export function accessSeal(key: Uint8Array, { name, clientId, portal, user, access }: Sealed): string {
  const { level, confirm, confirmDestructive = null, allow, deny } = access;
  const whose = [name, clientId, portal.host, user.id ?? null];
  const text = JSON.stringify([...whose, level, confirm, confirmDestructive, allow, deny]);
  const subkey = Buffer.from(hkdfSync("sha256", key, "", "b24kit access 1", 32));
  return createHmac("sha256", subkey).update(text, "utf8").digest("hex");
}

/** Whether a profile has the seal of exactly this access. */
export function isSealed(key: Uint8Array, profile: Sealed & Pick<Profile, "accessSeal">): boolean {
  const given = Buffer.from(profile.accessSeal ?? "", "utf8");
  const expected = Buffer.from(accessSeal(key, profile), "utf8");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
