import type { PortalOptions } from "../create-portal.ts";
import type { Portal, ReadOptions } from "../portal.ts";
import type { Queries, ReadOutcomes } from "../query.ts";
import { loadFields, saveFields } from "./fields-cache.ts";
import { readFields } from "./read-fields.ts";

type Run = <Q extends Queries>(queries: Q, options: ReadOptions) => Promise<ReadOutcomes<Q>>;

/** `portal.fields`: from the cache, where there is one, else read by `run`. */
export function fieldsReader(
  run: Run,
  { now, cache, cacheKey }: Pick<PortalOptions, "now" | "cache" | "cacheKey">,
): Portal["fields"] {
  const place = cache === undefined || cacheKey === undefined ? undefined : { cache, key: cacheKey };
  return async (entity, { refresh = false, ...readOptions } = {}) => {
    const time = now().epochMilliseconds;
    const known = place === undefined || refresh ? undefined : loadFields(place.cache, place.key, entity, time);
    if (known !== undefined) return known;
    const found = await readFields(entity, (queries) => run(queries, readOptions));
    if (place !== undefined) saveFields(place.cache, place.key, entity, found, time);
    return found;
  };
}
