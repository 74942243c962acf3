import { Temporal } from "temporal-polyfill";
import type { Client } from "@b24kit/client";
import { createPortal, type DictionaryCache, PART_TIMEOUT, type Portal } from "@b24kit/portal";
import type { Report } from "@b24kit/report";
import { dictionaryCache, forgivingCache } from "@b24kit/state";
import { cacheKey } from "./cache-key.ts";
import { openClient, type OpenClientOptions, ownBuckets, ownStateFile, webhookOf } from "./open-client.ts";
import { makeReport, type ReportOptions, type WordedReport } from "./make-report.ts";
import type { StateFile } from "./state-file.ts";

export interface OpenPortalOptions extends OpenClientOptions {
  /** A clock for reports instead of the real one, epoch milliseconds: for repeatable runs. */
  readonly now?: () => number;
  /**
   * Where dictionaries are kept for 24 h: the state folder by default. When false, this portal keeps nothing on disk: no
   * dictionaries, and no request counter unless there is a `bucketStore`.
   */
  readonly cache?: DictionaryCache | false;
}

/** What a scenario asks for, as its `parameters` describe. */
export type ReportParameters = Readonly<Record<string, unknown>>;

/** An open portal. Close it, or let `await using` do it. */
export interface OpenedPortal extends AsyncDisposable {
  /** Calls of methods; only documented reads are sent. */
  readonly client: Client;
  /** The portal in business words. */
  readonly portal: Portal;
  /** Makes a report. `parameters` are those of the scenario. Throws `ToolkitError`, `ClientError`. */
  report(id: string, parameters?: ReportParameters, options?: ReportOptions): Promise<Report>;
  /** Like `report`, with the language that the renderers need. */
  wordedReport(id: string, parameters?: ReportParameters, options?: ReportOptions): Promise<WordedReport>;
  close(): Promise<void>;
}

/**
 * Opens a portal: `await using portal = openPortal({ webhook })`. Nothing is sent yet. Throws `InvalidWebhookError` and
 * `ToolkitError`.
 */
export function openPortal(options: OpenPortalOptions): OpenedPortal {
  const webhook = webhookOf(options);
  const file = ownStateFile(options);
  const cache = options.cache === false ? undefined : (options.cache ?? ownCache(file, options));
  const buckets = options.bucketStore ?? (options.cache !== false && ownBuckets(file, options));
  const client = openClient({ ...options, webhook, bucketStore: buckets });
  const clock = options.now ?? Date.now;
  const now = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(clock());
  const portal = createPortal({
    client,
    now,
    cacheKey: cacheKey(webhook),
    partTimeout: Math.min(options.timeout ?? PART_TIMEOUT, PART_TIMEOUT),
    ...(cache === undefined ? {} : { cache }),
  });
  const close = async (): Promise<void> => {
    await client.close();
    file.close();
  };
  const clockIsFixed = options.now !== undefined;
  const wordedReport: OpenedPortal["wordedReport"] = async (id, parameters = {}, reportOptions = {}) =>
    makeReport({ ...reportOptions, id, parameters, portal, now, clockIsFixed });
  return {
    client,
    portal,
    report: async (...question) => (await wordedReport(...question)).report,
    wordedReport,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function ownCache(file: StateFile, { onEvent }: OpenPortalOptions): DictionaryCache {
  return forgivingCache(
    () => dictionaryCache(file.open()),
    ({ code, message, hint }) => onEvent?.({ type: "cache-trouble", code, message, hint }),
  );
}
