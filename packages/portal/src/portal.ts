import type { Temporal } from "temporal-polyfill";
import type { PortalField } from "./fields/portal-field.ts";
import type { Dictionaries } from "./model/dictionaries.ts";
import type { Queries, ReadOutcomes } from "./query.ts";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Told after every request: rows read so far, of all queries together. */
  readonly onProgress?: (progress: { readonly rows: number; readonly requests: number }) => void;
}

/** How fresh dictionaries have to be. */
export interface DictionaryOptions extends ReadOptions {
  readonly refresh?: boolean | "people";
}

/** A portal in business words. */
export interface Portal {
  /** Host with port, e.g. "example.bitrix24.ru". */
  readonly host: string;
  /** Address for people, without the key: "https://example.bitrix24.ru". */
  readonly url: string;
  /**
   * Reads what changes rarely: from the cache (24 h) unless `refresh`, else in two requests, plus the pages of the stage
   * history where a year of it needs more. A part that failed in passing (too slow, overloaded) is asked again on its own,
   * at most every ten minutes. With `refresh: "people"` only people and departments are read anew, in one request; what cannot be
   * read stands in `failures`, and what is known of it otherwise is from the cache.
   */
  dictionaries(options?: DictionaryOptions): Promise<Dictionaries>;
  /** Reads any number of queries, their first pages in one batch, the lists to their end; one that fails fails alone. */
  read<Q extends Queries>(queries: Q, options?: ReadOptions): Promise<ReadOutcomes<Q>>;
  /**
   * The fields of an entity with the user fields of this portal: "deal", "lead", "contact", "company", "quote", "invoice",
   * the number of a smart process, "task", "user", "activity", "calendar-event". From the cache (24 h) unless `refresh`, else in one
   * request. Throws FieldsError for another entity, and when the portal does not tell them.
   */
  fields(entity: string, options?: ReadOptions & { readonly refresh?: boolean }): Promise<readonly PortalField[]>;
  /**
   * Whether a section of REST 3.0, such as "tasks.task.chat.message", is there and open to this key: from the cache (24 h), else
   * by one request. False also when the portal could not say.
   */
  offersRest3(section: string, options?: Pick<ReadOptions, "signal">): Promise<boolean>;
  /**
   * What the reads so far have shown about the portal: `isStale` when the cached dictionaries belong to another
   * identity or other rights than the portal now states; the portal's clock when it was seen.
   */
  observed(): { readonly isStale: boolean; readonly serverTime?: Temporal.Instant };
}
