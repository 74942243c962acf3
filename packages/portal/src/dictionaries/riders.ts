import type { Temporal } from "temporal-polyfill";
import type { ReadFailure } from "../model/types.ts";
import type { Query } from "../query.ts";
import type { Commands, Outcomes } from "../read/send-apart.ts";
import type { CacheEntry } from "./cache-entry.ts";
import { fingerprintOf, hasChanged } from "./fingerprint.ts";
import { identityQueries, partQueries, type PartName } from "./parts.ts";

/** What the portal says about itself while something else is read. */
export interface Sighting {
  readonly isStale: boolean;
  readonly serverTime?: Temporal.Instant;
}

/**
 * Commands that tell, in a batch sent anyway, whether cached dictionaries still hold: who the key belongs to, its
 * scopes, the licence, the clock, and whether a part that could not be read then can be read now.
 */
export function riderCommands(entry: CacheEntry, now: Temporal.Instant): Commands {
  const { profile, serverTime, scopes, app } = identityQueries();
  const parts = partQueries(now);
  const failed = failedParts(entry.failures).map((name) => [partKey(name), parts[name].command] as const);
  return {
    riderProfile: profile.command,
    riderTime: serverTime.command,
    riderScopes: scopes.command,
    riderApp: app.command,
    ...Object.fromEntries(failed),
  };
}

/** Compares what came back with the cached entry. What was not answered or cannot be read says nothing. */
export function sightingOf(entry: CacheEntry, outcomes: Outcomes): Sighting {
  const { profile, serverTime, scopes, app } = identityQueries();
  const seen = fingerprintOf(
    answerOf(profile, outcomes, "riderProfile"),
    answerOf(scopes, outcomes, "riderScopes"),
    answerOf(app, outcomes, "riderApp"),
  );
  const time = answerOf(serverTime, outcomes, "riderTime");
  const isRecovered = failedParts(entry.failures).some((name) => outcomes[partKey(name)]?.ok === true);
  return {
    isStale: isRecovered || hasChanged(entry.fingerprint, seen),
    ...(time && { serverTime: time.instant }),
  };
}

/** Parts whose failure may be over the next time, whatever the key may read. */
export function passingFailures(failures: readonly ReadFailure[]): readonly PartName[] {
  return failedParts(failures.filter(({ reason }) => !LASTING.has(reason)));
}

const LASTING: ReadonlySet<ReadFailure["reason"]> = new Set(["missing-scope", "access-denied", "unknown-method"]);

function failedParts(failures: readonly ReadFailure[]): readonly PartName[] {
  return failures.map(({ key }) => key as PartName);
}

function partKey(name: PartName): string {
  return `riderPart${name}`;
}

function answerOf<Row>(query: Query<Row>, outcomes: Outcomes, key: string): Row | undefined {
  const outcome = outcomes[key];
  if (outcome?.ok !== true) return undefined;
  try {
    return query.parse(outcome.result)[0];
  } catch {
    return undefined;
  }
}
