import type { Query } from "../query.ts";

/**
 * Identifiers named in one condition: a batch of 50 such commands stays well below what a portal takes as one request, and
 * the few pages of each fill the batches in which they are read together.
 */
const IDS_PER_QUERY = 100;

/**
 * The same query for parts of a long list of identifiers, each identifier once, under the keys "name.0", "name.1" …
 * None for an empty list.
 */
export function inParts<Row>(
  name: string,
  ids: Iterable<number>,
  query: (ids: readonly number[]) => Query<Row>,
): Readonly<Record<string, Query<Row>>> {
  const distinct = [...new Set(ids)];
  const parts = Array.from({ length: Math.ceil(distinct.length / IDS_PER_QUERY) }, (_, index) =>
    distinct.slice(index * IDS_PER_QUERY, (index + 1) * IDS_PER_QUERY),
  );
  return Object.fromEntries(parts.map((part, index) => [`${name}.${index}`, query(part)]));
}
