import type { App } from "./app-adapter.ts";
import { zoneOf, type ServerTime, type Who } from "./identity-adapter.ts";

/** What cached dictionaries depend on. A part that the portal did not tell is absent and not compared. */
export interface Fingerprint {
  readonly userId?: number;
  readonly isAdministrator?: boolean;
  readonly zone?: string;
  readonly scopes?: string;
  readonly license?: string;
}

export function fingerprintOf(
  profile: Who | undefined,
  scopes: readonly string[] | undefined,
  app: App | undefined,
  server: ServerTime | undefined,
): Fingerprint {
  return {
    ...(profile && {
      userId: profile.ID,
      isAdministrator: profile.ADMIN,
      // Where the user has no zone it is the server's offset, which changes with the clock.
      zone: zoneOf([profile], server).id,
    }),
    ...(scopes && { scopes: scopes.join(",") }),
    ...(app && app.license !== "" && { license: app.license }),
  };
}

/** True when a part that both name differs. */
export function hasChanged(before: Fingerprint, now: Fingerprint): boolean {
  return (Object.keys(before) as (keyof Fingerprint)[]).some(
    (part) => now[part] !== undefined && now[part] !== before[part],
  );
}
