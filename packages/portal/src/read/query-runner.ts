import { anyMethod, type ListProgress } from "@b24kit/client";
import type { ReadOptions } from "../portal.ts";
import type { Queries, ReadOutcomes } from "../query.ts";
import type { PortalClient } from "./portal-client.ts";
import { readQueries, type ReadContext } from "./read-queries.ts";
import type { Send } from "./send-apart.ts";
import type { SlowMethods } from "./slow-methods.ts";
import type { StreamRows } from "./stream-list.ts";

/** A part of a failed batch is repeated once: the search for the guilty command is a repetition already. */
const PART_RETRIES = 1;

/** Reads queries; `extra` is what a single read has of its own. */
export type RunQueries = <Q extends Queries>(
  queries: Q,
  options: ReadOptions,
  extra?: Partial<Pick<ReadContext, "riders" | "observe" | "firstTimeout">>,
) => Promise<ReadOutcomes<Q>>;

/** Reads queries through a client, and learns which methods are slow. */
export function queryRunner(
  client: PortalClient,
  slow: SlowMethods,
  limits: Pick<ReadContext, "maxRows" | "partTimeout" | "readDeadline">,
): RunQueries {
  return async <Q extends Queries>(
    queries: Q,
    { signal: stop, onProgress }: ReadOptions,
    extra: Partial<Pick<ReadContext, "riders" | "observe" | "firstTimeout">> = {},
  ): Promise<ReadOutcomes<Q>> => {
    let requests = 0;
    const stoppedBy = (signal: AbortSignal | undefined): { readonly signal?: AbortSignal } => {
      const signals = [stop, signal].filter((one) => one !== undefined);
      return signals.length > 0 ? { signal: AbortSignal.any(signals) } : {};
    };
    const send: Send = (commands, { timeout, signal } = {}) => {
      requests += 1;
      const limited = timeout === undefined ? {} : { timeout, retries: PART_RETRIES };
      return client.batch(commands, { ...stoppedBy(signal), ...limited });
    };
    const stream: StreamRows = ({ method, params }, { signal, onProgress: onAnswer, ...place }) => {
      let sent = 0;
      const onSent = (progress: ListProgress): void => {
        requests += progress.requests - sent;
        sent = progress.requests;
        onAnswer?.(progress);
      };
      return client.list(anyMethod(method), params, { ...place, ...stoppedBy(signal), onProgress: onSent });
    };
    const outcomes = await readQueries(queries, {
      send,
      stream,
      ...limits,
      // Not the portal's `now`, which may be a fixed time.
      clock: () => performance.now(),
      slowMethods: slow.names,
      riders: {},
      observe: () => undefined,
      onRows: (rows) => onProgress?.({ rows, requests }),
      ...extra,
    });
    slow.learn(queries, outcomes);
    return outcomes as ReadOutcomes<Q>;
  };
}
