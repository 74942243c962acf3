import { Temporal } from "temporal-polyfill";
import { assemble } from "./dictionaries/assemble.ts";
import { loadEntry, saveEntry, type CacheEntry } from "./dictionaries/cache-entry.ts";
import type { DictionaryCache } from "./dictionaries/dictionary-cache.ts";
import { readAll, readSome, type Read } from "./dictionaries/read-parts.ts";
import { passingFailures, riderCommands, sightingOf, type Sighting } from "./dictionaries/riders.ts";
import type { Dictionaries } from "./model/types.ts";
import type { Portal, ReadOptions } from "./portal.ts";
import type { Queries, ReadOutcomes } from "./query.ts";
import type { BatchClient } from "./read/batch-client.ts";
import { readQueries } from "./read/read-queries.ts";
import type { Commands, Outcomes, Send } from "./read/send-apart.ts";

export interface PortalOptions {
  readonly client: BatchClient;
  readonly now: () => Temporal.Instant;
  /** Where dictionaries are kept for 24 hours. Without it they are read anew for every portal object. */
  readonly cache?: DictionaryCache;
  /** Tells portal, user and credential apart, e.g. a digest of them; needed with `cache`. */
  readonly cacheKey?: string;
  /** Rows of one list after which it is cut and marked `truncated`. Default: 500,000. */
  readonly maxRows?: number;
  /** Milliseconds for each request that searches for the command at which a batch failed. Default: 20,000. */
  readonly partTimeout?: number;
}

const MAX_ROWS = 500_000;
/** A part of a failed batch is repeated once: the search for the guilty command is a repetition already. */
const PART_RETRIES = 1;
const PART_TIMEOUT = 20_000;

/** Makes the portal that reports read from. It sends nothing until it is asked. */
export function createPortal(options: PortalOptions): Portal {
  const { client, now, maxRows = MAX_ROWS, partTimeout = PART_TIMEOUT } = options;
  const store = cacheOf(options);
  let sighting: Sighting = { isStale: false };
  /** Cached dictionaries that no answer has confirmed yet. */
  let unconfirmed: CacheEntry | undefined;

  async function read<Q extends Queries>(queries: Q, readOptions: ReadOptions = {}): Promise<ReadOutcomes<Q>> {
    const entry = unconfirmed;
    const riders = entry === undefined ? {} : riderCommands(entry, now());
    const observe = (outcomes: Outcomes): void => {
      if (entry === undefined) return;
      unconfirmed = undefined;
      sighting = sightingOf(entry, outcomes);
    };
    return run(queries, readOptions, riders, observe);
  }

  async function run<Q extends Queries>(
    queries: Q,
    { signal, onProgress }: ReadOptions,
    riders: Commands,
    observe: (outcomes: Outcomes) => void,
  ): Promise<ReadOutcomes<Q>> {
    let requests = 0;
    const send: Send = (commands, timeout) => {
      requests += 1;
      return client.batch(commands, {
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout, retries: PART_RETRIES }),
      });
    };
    const onRows = (rows: number): void => onProgress?.({ rows, requests });
    const outcomes = await readQueries(queries, { send, maxRows, partTimeout, riders, observe, onRows });
    return outcomes as ReadOutcomes<Q>;
  }

  async function dictionaries(readOptions: ReadOptions & { readonly refresh?: boolean } = {}): Promise<Dictionaries> {
    const plainRead: Read = (queries) => run(queries, readOptions, {}, () => undefined);
    const cached = readOptions.refresh === true ? undefined : store?.load(now().epochMilliseconds);
    if (cached !== undefined) {
      const entry = await mended(cached.entry, plainRead, now());
      if (entry !== cached.entry) store?.save(entry, cached.savedAt);
      unconfirmed = entry;
      return assemble(entry, true, Temporal.Instant.fromEpochMilliseconds(cached.savedAt));
    }
    const { host, userId } = client.portal;
    const readAt = now();
    const { entry, serverTime } = await readAll({ read: plainRead, now: readAt, host, userId });
    store?.save(entry, readAt.epochMilliseconds);
    unconfirmed = undefined;
    sighting = { isStale: false, ...(serverTime && { serverTime }) };
    return assemble(entry, false, readAt);
  }

  return { host: client.portal.host, url: client.portal.url, dictionaries, read, observed: () => sighting };
}

/** The entry with the parts that failed for a passing reason read again; the entry itself when there are none. */
async function mended(entry: CacheEntry, read: Read, now: Temporal.Instant): Promise<CacheEntry> {
  const names = passingFailures(entry.failures);
  if (names.length === 0) return entry;
  const { parts, failures } = await readSome(read, now, names);
  const others = entry.failures.filter(({ key }) => !names.some((name) => name === key));
  return { ...entry, parts: { ...entry.parts, ...parts }, failures: [...others, ...failures] };
}

function cacheOf({ cache, cacheKey }: PortalOptions) {
  if (cache === undefined || cacheKey === undefined) return undefined;
  return {
    load: (now: number) => loadEntry(cache, cacheKey, now),
    save: (entry: CacheEntry, savedAt: number) => saveEntry(cache, cacheKey, entry, savedAt),
  };
}
