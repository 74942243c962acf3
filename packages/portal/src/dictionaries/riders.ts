import type { Temporal } from "temporal-polyfill";
import type { ReadFailure } from "../model/dictionaries.ts";
import type { Query } from "../query.ts";
import { beginList, firstCommand, takeFirst } from "../read/list-state.ts";
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
 * scopes, the licence, the clock, and whether a part that the key might not read then can be read now. Parts that failed
 * for a passing reason do not ride along: one that hangs would take the whole batch with it.
 */
export function riderCommands(entry: CacheEntry, now: Temporal.Instant): Commands {
  const { profile, serverTime, scopes, app } = identityQueries();
  const parts = partQueries(now);
  const failed = lastingFailures(entry).map(
    (name) => [partKey(name), firstCommand(beginList(name, parts[name]))] as const,
  );
  return {
    riderProfile: profile.command,
    riderTime: serverTime.command,
    riderScopes: scopes.command,
    riderApp: app.command,
    ...Object.fromEntries(failed),
  };
}

/** Compares what came back with the cached entry. What was not answered or cannot be read says nothing. */
export function sightingOf(entry: CacheEntry, outcomes: Outcomes, now: Temporal.Instant): Sighting {
  const { profile, serverTime, scopes, app } = identityQueries();
  const time = answerOf(serverTime, outcomes, "riderTime");
  const seen = fingerprintOf(
    answerOf(profile, outcomes, "riderProfile"),
    answerOf(scopes, outcomes, "riderScopes"),
    answerOf(app, outcomes, "riderApp"),
    time,
  );
  const parts = partQueries(now);
  const isRecovered = lastingFailures(entry).some(
    (name) => rowsOf<unknown>(parts[name], outcomes, partKey(name)) !== undefined,
  );
  return {
    isStale: isRecovered || hasChanged(entry.fingerprint, seen),
    ...(time && { serverTime: time.instant }),
  };
}

const LASTING: ReadonlySet<ReadFailure["reason"]> = new Set(["missing-scope", "access-denied", "unknown-method"]);

function lastingFailures({ failures }: CacheEntry): readonly PartName[] {
  return failures.filter(({ reason }) => LASTING.has(reason)).map(({ key }) => key);
}

/** Parts whose failure may be over the next time, whatever the key may read. */
export function passingFailures({ failures }: CacheEntry): readonly PartName[] {
  return failures.filter(({ reason }) => !LASTING.has(reason)).map(({ key }) => key);
}

function partKey(name: PartName): string {
  return `riderPart${name}`;
}

function answerOf<Row>(query: Query<Row>, outcomes: Outcomes, key: string): Row | undefined {
  return rowsOf(query, outcomes, key)?.[0];
}

/** Undefined when the command failed or its answer cannot be read. */
function rowsOf<Row>(query: Query<Row>, outcomes: Outcomes, key: string): readonly Row[] | undefined {
  const outcome = outcomes[key];
  if (outcome?.ok !== true) return undefined;
  const { rows, failure } = takeFirst(beginList(key, query), outcome);
  return failure === undefined ? (rows as readonly Row[]) : undefined;
}
