import { Temporal } from "temporal-polyfill";
import type { Client } from "@b24kit/client";
import { createPortal, type DictionaryCache, PART_TIMEOUT, type Portal } from "@b24kit/portal";
import type { Report } from "@b24kit/report";
import { cacheKey } from "./cache-key.ts";
import { dictionaryStore } from "./dictionary-store.ts";
import { openClient, type OpenClientOptions, webhookOf } from "./open-client.ts";
import { makeReport, type ReportOptions, type WordedReport } from "./make-report.ts";

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
  const client = openClient({ ...(options.cache === false ? { bucketStore: false } : {}), ...options, webhook });
  const store = options.cache === undefined ? ownStore(options) : undefined;
  const cache = options.cache === false ? undefined : (options.cache ?? store?.cache);
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
    store?.close();
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

function ownStore({ env = process.env, onEvent }: OpenPortalOptions) {
  return dictionaryStore({
    env,
    platform: process.platform,
    onTrouble: ({ code, message, hint }) => onEvent?.({ type: "cache-trouble", code, message, hint }),
  });
}
