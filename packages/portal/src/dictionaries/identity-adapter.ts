import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Identity, TimeZone } from "../model/dictionaries.ts";
import { personName } from "../people/user-adapter.ts";
import { readWire, wireFlag, wireId, wireInteger, wireText } from "../wire.ts";
import { offsetZone, validZone } from "../zone.ts";

/** Of `profile` (no scope needed) and of `user.current` (scope `user`), which has the e-mail but no ADMIN. */
const whoRow = z.object({
  ID: wireId,
  ADMIN: wireFlag,
  NAME: wireText,
  LAST_NAME: wireText,
  EMAIL: wireText,
  LOGIN: wireText,
  TIME_ZONE: wireText,
  TIME_ZONE_OFFSET: wireInteger,
});

/** What the portal says of the owner of the key. */
export type Who = z.output<typeof whoRow>;

export function parseProfile(result: unknown): Who {
  return readWire("profile", whoRow, result);
}

export function parseCurrentUser(result: unknown): Who {
  return readWire("user.current", whoRow, result);
}

/** The portal's clock with its offset. */
export interface ServerTime {
  readonly instant: Temporal.Instant;
  /** "+03:00" */
  readonly offset: string;
}

const serverTime = z.string().transform((text, context): ServerTime => {
  try {
    const offset = /([+-]\d{2}:\d{2})$/.exec(text)?.[1] ?? "+00:00";
    return { instant: Temporal.Instant.from(text), offset };
  } catch {
    context.addIssue({ code: "custom", message: "a date-time" });
    return z.NEVER;
  }
});

export function parseServerTime(result: unknown): ServerTime {
  return readWire("server.time", serverTime, result);
}

/** Who the key belongs to, and the zone of the reports: the user's zone, else the user's offset, else the server's. */
export function identityOf(profile: Who | undefined, current: Who | undefined, server: ServerTime | undefined) {
  const known = profile ?? current;
  if (known === undefined) return undefined;
  const named = [profile, current].find((who) => who !== undefined && (who.NAME + who.LAST_NAME).trim() !== "");
  const identity: Identity = {
    userId: known.ID,
    name: personName(named ?? current ?? known),
    isAdministrator: profile?.ADMIN ?? false,
    timeZone: zoneOf([profile, current], server),
  };
  return identity;
}

/** What a zone can be told from. */
type Zoned = { readonly TIME_ZONE?: string | undefined; readonly TIME_ZONE_OFFSET?: number | undefined };

export function zoneOf(people: readonly (Zoned | undefined)[], server: ServerTime | undefined): TimeZone {
  for (const who of people) {
    const id = validZone(who?.TIME_ZONE);
    if (id !== undefined) return { id, source: "user" };
  }
  for (const who of people) {
    const id = who?.TIME_ZONE_OFFSET === undefined ? undefined : offsetZone(who.TIME_ZONE_OFFSET);
    if (id !== undefined) return { id, source: "user-offset" };
  }
  return { id: server?.offset ?? "+00:00", source: "server-offset" };
}
