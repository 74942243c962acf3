import type { AccessPolicy } from "@b24kit/guard";
import type { CredentialSource } from "../credential-source.ts";
import { expandPacks } from "./expand-packs.ts";

/** The policy for writes, and whether it is the one that the owner set. */
export interface TrustedPolicy {
  readonly policy: AccessPolicy;
  readonly isGenuine: boolean;
}

/** Proves the access of a profile with the key of the seal. */
export type TrustPolicy = (
  key: Uint8Array,
  portal: { readonly host: string; readonly userId?: number },
) => Promise<TrustedPolicy>;

/** How a source proves the access of a profile; `undefined` for one that has no seal and is trusted. */
export function trustPolicy(profile: string, credentials: CredentialSource): TrustPolicy | undefined {
  if (credentials.verifiedAccessOf === undefined) return undefined;
  return async (key, portal) => {
    const verified = await credentials.verifiedAccessOf?.(profile, { key, portal });
    if (verified === undefined) throw new TypeError("verifiedAccessOf gave nothing");
    return { policy: await expandPacks(verified.access), isGenuine: verified.isGenuine };
  };
}
