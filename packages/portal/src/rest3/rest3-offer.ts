import { anyMethod, ClientError } from "@b24kit/client";
import type { PortalOptions } from "../create-portal.ts";
import type { DictionaryCache } from "../dictionaries/dictionary-cache.ts";
import type { Portal } from "../portal.ts";

/** Raised when the shape of an entry changes. */
const VERSION = 1;
/** Milliseconds that an answer is served: as long as the dictionaries. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** Codes that say for sure that the section is not there, or closed to this key. */
const sure: ReadonlySet<string> = new Set(["method-not-found", "missing-scope", "access-denied"]);

/**
 * `portal.offersRest3`: asked by the list of fields that every section of REST 3.0 has, and remembered for a day. What fails in
 * passing counts as not offered this time and is asked again.
 */
export function rest3Offer({ client, now, cache, cacheKey }: PortalOptions): Portal["offersRest3"] {
  const place = cache === undefined || cacheKey === undefined ? undefined : { cache, key: cacheKey };
  return async (section, { signal } = {}) => {
    const key = `${place?.key ?? ""}:rest3:${section}`;
    const time = now().epochMilliseconds;
    const known = place && load(place.cache, key, time);
    if (known !== undefined) return known;
    const keep = (isOffered: boolean): boolean => {
      place?.cache.set(key, JSON.stringify({ version: VERSION, isOffered }), time);
      return isOffered;
    };
    try {
      await client.call(anyMethod(`${section}.field.list`), {}, { api: "v3", retries: 0, ...(signal && { signal }) });
      return keep(true);
    } catch (error) {
      if (!(error instanceof ClientError) || error.code === "aborted") throw error;
      return sure.has(error.code) && keep(false);
    }
  };
}

function load(cache: DictionaryCache, key: string, now: number): boolean | undefined {
  const stored = cache.get(key);
  const age = stored === undefined ? Number.NaN : now - stored.savedAt;
  if (stored === undefined || !(age >= 0 && age < LIFETIME)) return undefined;
  try {
    const { version, isOffered } = JSON.parse(stored.value) as { version?: unknown; isOffered?: unknown };
    return version === VERSION && typeof isOffered === "boolean" ? isOffered : undefined;
  } catch {
    return undefined;
  }
}
