import type { Temporal } from "temporal-polyfill";
import { inParts } from "../crm/in-parts.ts";
import { createStageHistory, ownersWithEarlierHistory, type StageHistory } from "../crm/stage-history.ts";
import { learnStageLimits } from "../crm/stage-limits.ts";
import { stageEntries } from "../crm/stage-move-queries.ts";
import { PortalReadError } from "../errors.ts";
import type { Identity } from "../model/dictionaries.ts";
import type { StageEntry } from "../model/types.ts";
import type { Queries, ReadOutcome, ReadOutcomes } from "../query.ts";
import { languageOf } from "./app-adapter.ts";
import type { CacheEntry } from "./cache-entry.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { identityOf, zoneOf, type ServerTime } from "./identity-adapter.ts";
import {
  identityQueries,
  learningStart,
  partQueries,
  partsOf,
  type IdentityOutcomes,
  type PartFailure,
  type PartName,
  type PartOutcomes,
  type Parts,
} from "./parts.ts";

/** How the dictionaries are read: any queries, all of them together. */
export type Read = <Q extends Queries>(queries: Q) => Promise<ReadOutcomes<Q>>;

export interface ReadAllOptions {
  readonly read: Read;
  readonly now: Temporal.Instant;
  readonly host: string;
  /** Whose key it is by its address, if the portal does not tell. */
  readonly userId: number | undefined;
}

/** Reads every part and who the key belongs to. Throws PortalReadError when the latter cannot be known. */
export async function readAll(
  options: ReadAllOptions,
): Promise<{ readonly entry: CacheEntry; readonly serverTime: Temporal.Instant | undefined }> {
  const { read, now } = options;
  const outcomes = await read({ ...identityQueries(), ...partQueries(now) });
  const { parts, failures } = await completed(read, now, outcomes);
  const entry = { ...knownOf(outcomes, options, parts), parts, failures, failedAt: now.epochMilliseconds };
  return { entry, serverTime: firstOf(outcomes.serverTime)?.instant };
}

/** Reads some parts only, e.g. those that failed the last time. */
export async function readSome(
  read: Read,
  now: Temporal.Instant,
  names: readonly PartName[],
): Promise<{ readonly parts: Parts; readonly failures: readonly PartFailure[] }> {
  const all = partQueries(now);
  const queries = Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name as PartName)));
  return completed(read, now, (await read(queries)) as PartOutcomes);
}

async function completed(
  read: Read,
  now: Temporal.Instant,
  outcomes: PartOutcomes,
): Promise<{ readonly parts: Parts; readonly failures: readonly PartFailure[] }> {
  const { parts, failures } = partsOf(outcomes);
  const history = outcomes.stageLimits;
  if (!history?.ok) return { parts, failures };
  const earlier = await readEarlier(read, now, createStageHistory(history.rows));
  if (!earlier.ok) return { parts, failures: [...failures, { ...earlier.failure, key: "stageLimits" }] };
  const stageLimits = [...learnStageLimits(createStageHistory(earlier.rows, history.rows), now)];
  return { parts: { ...parts, stageLimits }, failures };
}

/** The records by which deals entered the stage that they left first within the time that is learned from. */
async function readEarlier(read: Read, now: Temporal.Instant, history: StageHistory): Promise<ReadOutcome<StageEntry>> {
  const queries = inParts("earlier", ownersWithEarlierHistory(history), (ownerIds) =>
    stageEntries({ entity: "deal", before: learningStart(now), ownerIds }),
  );
  const outcomes: readonly ReadOutcome<StageEntry>[] = Object.values(await read(queries));
  const failed = outcomes.find((outcome) => !outcome.ok);
  return failed ?? { ok: true, rows: outcomes.flatMap((outcome) => (outcome.ok ? outcome.rows : [])) };
}

function knownOf(
  outcomes: IdentityOutcomes,
  { host, userId }: ReadAllOptions,
  parts: Parts,
): Pick<CacheEntry, "identity" | "scopes" | "language" | "serverOffset" | "fingerprint"> {
  const profile = firstOf(outcomes.profile);
  const app = firstOf(outcomes.app);
  const server = firstOf(outcomes.serverTime);
  const scopes = firstOf(outcomes.scopes) ?? app?.scopes;
  const identity = identityOf(profile, firstOf(outcomes.currentUser), server) ?? assumed(userId, parts, server);
  if (identity === undefined) {
    const why = outcomes.profile.ok ? "" : `: ${outcomes.profile.failure.message}`;
    throw new PortalReadError("no-identity", `The portal does not say whose key this is${why}`);
  }
  const language = languageOf(app?.license ?? "", host);
  return {
    identity,
    scopes: scopes ?? [],
    ...(language && { language }),
    ...(server && { serverOffset: server.offset }),
    fingerprint: fingerprintOf(profile, scopes, app, server),
  };
}

/** The key's address names its user; what else is known of that person comes from the directory of people. */
function assumed(userId: number | undefined, parts: Parts, server: ServerTime | undefined): Identity | undefined {
  if (userId === undefined) return undefined;
  const person = parts.people?.find(({ id }) => id === userId);
  const who = { TIME_ZONE: person?.timeZone, TIME_ZONE_OFFSET: person?.timeZoneOffset };
  return {
    userId,
    name: person?.name ?? `#${userId}`,
    isAdministrator: false,
    timeZone: zoneOf([who], server),
  };
}

function firstOf<Row>(outcome: ReadOutcome<Row>): Row | undefined {
  return outcome.ok ? outcome.rows[0] : undefined;
}
