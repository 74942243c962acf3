import { Temporal } from "temporal-polyfill";
import { assemble } from "./dictionaries/assemble.ts";
import { loadEntry, saveEntry, type CacheEntry } from "./dictionaries/cache-entry.ts";
import type { DictionaryCache } from "./dictionaries/dictionary-cache.ts";
import { freshEntry } from "./dictionaries/mend-entry.ts";
import { readAll, type Read } from "./dictionaries/read-parts.ts";
import { riderCommands, sightingOf, type Sighting } from "./dictionaries/riders.ts";
import { fieldsReader } from "./fields/fields-reader.ts";
import type { Dictionaries } from "./model/dictionaries.ts";
import type { DictionaryOptions, Portal, ReadOptions } from "./portal.ts";
import type { Queries, ReadOutcomes } from "./query.ts";
import { rest3Offer } from "./rest3/rest3-offer.ts";
import type { PortalClient } from "./read/portal-client.ts";
import { queryRunner } from "./read/query-runner.ts";
import type { Outcomes } from "./read/send-apart.ts";
import { slowMethods } from "./read/slow-methods.ts";

export interface PortalOptions {
  readonly client: PortalClient;
  readonly now: () => Temporal.Instant;
  /** Where dictionaries are kept for 24 hours. Without it they are read anew for every portal object. */
  readonly cache?: DictionaryCache;
  /** Tells portal, user and credential apart, e.g. a digest of them; needed with `cache`. */
  readonly cacheKey?: string;
  /** Rows of one list after which it is cut and marked `truncated`. Default: 500,000. */
  readonly maxRows?: number;
  /**
   * Milliseconds for each request that searches for the command at which a batch failed, and for those that ask again
   * what failed lately. Default: 8,000 (`PART_TIMEOUT`); more only makes a report with a hanging method slower.
   */
  readonly partTimeout?: number;
  /**
   * Milliseconds after which a `read` in trouble ends: what is still open then fails with the reason `timeout`. Counted
   * from its beginning, or from the last request that was answered as it should be, so that long lists are read to their end. A
   * first request that takes longer by itself is followed by a short search all the same. Default: 60,000.
   */
  readonly readDeadline?: number;
}

const MAX_ROWS = 500_000;
/** Milliseconds: the default of `partTimeout`. */
export const PART_TIMEOUT = 8000;
const READ_DEADLINE = 60_000;

/** Makes the portal that reports read from. It sends nothing until it is asked. */
export function createPortal(options: PortalOptions): Portal {
  const { client, now, maxRows = MAX_ROWS, partTimeout = PART_TIMEOUT, readDeadline = READ_DEADLINE } = options;
  const store = cacheOf(options);
  const slow = slowMethods();
  const run = queryRunner(client, slow, { maxRows, partTimeout, readDeadline });
  let sighting: Sighting = { isStale: false };
  /** Cached dictionaries that no answer has confirmed yet. */
  let unconfirmed: CacheEntry | undefined;

  async function read<Q extends Queries>(queries: Q, readOptions: ReadOptions = {}): Promise<ReadOutcomes<Q>> {
    const entry = unconfirmed;
    const riders = entry === undefined ? {} : riderCommands(entry, now());
    const observe = (outcomes: Outcomes): void => {
      if (entry === undefined) return;
      unconfirmed = undefined;
      sighting = sightingOf(entry, outcomes, now());
    };
    return run(queries, readOptions, { riders, observe });
  }

  async function dictionaries(readOptions: DictionaryOptions = {}): Promise<Dictionaries> {
    const plainRead: Read = (queries) => run(queries, readOptions);
    const { host, userId } = client.portal;
    const cached = readOptions.refresh === true ? undefined : store?.load(now().epochMilliseconds);
    if (cached !== undefined) {
      const shortRead: Read = (queries) => run(queries, readOptions, { firstTimeout: partTimeout });
      const readPeople = readOptions.refresh === "people" ? plainRead : undefined;
      const { entry, kept } = await freshEntry(cached.entry, { read: shortRead, readPeople, now: now() });
      slow.addFailures(entry.failures);
      if (kept !== cached.entry) store?.save(kept, cached.savedAt);
      unconfirmed = kept;
      const readAt = Temporal.Instant.fromEpochMilliseconds(cached.savedAt);
      return assemble(entry, { isCached: true, readAt, host });
    }
    const readAt = now();
    const { entry, serverTime } = await readAll({ read: plainRead, now: readAt, host, userId });
    store?.save(entry, readAt.epochMilliseconds);
    unconfirmed = undefined;
    sighting = { isStale: false, ...(serverTime && { serverTime }) };
    return assemble(entry, { isCached: false, readAt, host });
  }

  const more = { fields: fieldsReader(run, options), offersRest3: rest3Offer(options), observed: () => sighting };
  return { host: client.portal.host, url: client.portal.url, dictionaries, read, ...more };
}

function cacheOf({ cache, cacheKey }: PortalOptions) {
  if (cache === undefined || cacheKey === undefined) return undefined;
  return {
    load: (now: number) => loadEntry(cache, cacheKey, now),
    save: (entry: CacheEntry, savedAt: number) => saveEntry(cache, cacheKey, entry, savedAt),
  };
}
