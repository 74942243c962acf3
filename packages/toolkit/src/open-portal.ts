import { Temporal } from "temporal-polyfill";
import type { BucketStore, Client } from "@b24kit/client";
import { createPortal, type DictionaryCache, PART_TIMEOUT, type Portal } from "@b24kit/portal";
import type { AccessPolicy, Grants, Journal } from "@b24kit/guard";
import type { Report } from "@b24kit/report";
import { cacheKey, tenantOf } from "./cache-key.ts";
import { dropOldDictionaries } from "./drop-old-dictionaries.ts";
import {
  type ClientSettings,
  connect,
  type ConnectionCredential,
  credentialOf,
  type OpenClientOptions,
  type OpenProfileClientOptions,
  ownBuckets,
  ownCache,
  ownStateFile,
  refuseTwoCredentials,
} from "./open-client.ts";
import { makeReport, type ReportOptions, type WordedReport } from "./make-report.ts";
import { readCalendar } from "./read-calendar.ts";
import { readPlan } from "./read-plan.ts";
import { readSettings } from "./read-settings.ts";
import { readOnly, resolveProfile } from "./resolve-profile.ts";
import type { StateFile } from "./state-file.ts";
import { withCalendars } from "./with-calendars.ts";
import { withStageLimits } from "./with-stage-limits.ts";
import { createPlans, type Plans } from "./writes/plans.ts";

interface PortalSettings {
  /**
   * A clock for reports and the dates of actions instead of the real one, epoch milliseconds: for repeatable runs. Plans, grants
   * and the journal go by the real one.
   */
  readonly now?: () => number;
  /**
   * Where dictionaries are kept for 24 h: the state folder by default. When false, this portal keeps nothing on disk: no
   * dictionaries, no daily records, nothing of what was told before (`onlyNew`), and no request counter unless there is a
   * `bucketStore`.
   */
  readonly cache?: DictionaryCache | false;
}

/** How to open a portal whose webhook is at hand. */
export interface OpenPortalOptions extends OpenClientOptions, PortalSettings {}

/** How to open the portal of a stored profile. */
export interface OpenProfilePortalOptions extends OpenProfileClientOptions, PortalSettings {}

/** What a scenario asks for, as its `parameters` describe. */
export type ReportParameters = Readonly<Record<string, unknown>>;

/** An open portal. Close it, or let `await using` do it. */
export interface OpenedPortal extends AsyncDisposable {
  /** Calls of methods: documented reads, and messages that a grant covers. Anything else takes a plan. */
  readonly client: Client;
  /** The portal in business words. */
  readonly portal: Portal;
  /** Name of the stored profile; undefined for a webhook without one. */
  readonly profile: string | undefined;
  /** What the profile may do, as it says; only reads without one. A write needs it to be the access that the owner set. */
  readonly access: AccessPolicy;
  /** Makes a report. `parameters` are those of the scenario. Throws `ToolkitError`, `ClientError`. */
  report(id: string, parameters?: ReportParameters, options?: ReportOptions): Promise<Report>;
  /** Like `report`, with the language that the renderers need. */
  wordedReport(id: string, parameters?: ReportParameters, options?: ReportOptions): Promise<WordedReport>;
  /** Writes: described, asked about, run once. */
  readonly plans: Plans;
  /** Standing permissions for messages to fixed recipients. Made only after a person was asked on a terminal. */
  grants(): Promise<Grants>;
  /** Every write and every refusal. */
  journal(): Promise<Journal>;
  close(): Promise<void>;
}

/**
 * Opens a portal: `await using portal = openPortal({ webhook })`. Nothing is sent yet. Throws `InvalidWebhookError` and
 * `ToolkitError`. With `profile` it is a promise, since the keychain or a passphrase may have to be asked:
 * `await using portal = await openPortal({ profile: "main" })`; it rejects with what the credential store throws, too.
 */
export function openPortal(options: OpenProfilePortalOptions): Promise<OpenedPortal>;
export function openPortal(options: OpenPortalOptions): OpenedPortal;
export function openPortal(
  options: OpenPortalOptions | OpenProfilePortalOptions,
): OpenedPortal | Promise<OpenedPortal> {
  return options.profile === undefined
    ? createOpenedPortal(options, { credential: credentialOf(options) })
    : openProfilePortal(options);
}

async function openProfilePortal(options: OpenProfilePortalOptions): Promise<OpenedPortal> {
  refuseTwoCredentials(options);
  return createOpenedPortal(options, await resolveProfile(options));
}

function createOpenedPortal(options: ClientSettings & PortalSettings, connection: ConnectionCredential): OpenedPortal {
  const { credential, fingerprint } = connection;
  const file = ownStateFile(options);
  const clock = options.now ?? Date.now;
  const { client, writes } = connect(options, connection, { file, buckets: bucketsOf(file, options) });
  const key = cacheKey(credential, fingerprint);
  const cache = cacheOf(
    options.cache === false ? undefined : (options.cache ?? ownCache(file, options)),
    key,
    connection,
    clock,
  );
  const now = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(clock());
  const portalAsRead = createPortal({
    client,
    now,
    cacheKey: key,
    partTimeout: Math.min(options.timeout ?? PART_TIMEOUT, PART_TIMEOUT),
    ...(cache === undefined ? {} : { cache }),
  });
  const { env = process.env } = options;
  const place = { env, platform: process.platform };
  // Read at each report, so that a program that runs for days follows the file.
  const ownSettings = async () => readSettings(place);
  const portal = withCalendars(withStageLimits(portalAsRead, ownSettings), async () => readCalendar(place));
  const close = async (): Promise<void> => {
    await client.close();
    file.close();
  };
  const clockIsFixed = options.now !== undefined;
  const wordedReport: OpenedPortal["wordedReport"] = async (id, parameters = {}, reportOptions = {}) =>
    makeReport({
      ...reportOptions,
      id,
      parameters,
      portal,
      now,
      clockIsFixed,
      readPlan: async () => readPlan(place),
      readSettings: ownSettings,
      file: options.cache === false ? undefined : file,
      onEvent: options.onEvent,
    });
  return {
    client,
    portal,
    profile: connection.profile,
    access: connection.policy ?? readOnly,
    report: async (...question) => (await wordedReport(...question)).report,
    wordedReport,
    plans: createPlans({ writes, portal, client, now }),
    grants: async () => (await writes.memory()).grants,
    journal: async () => (await writes.memory()).journal,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function bucketsOf(file: StateFile, options: ClientSettings & PortalSettings): BucketStore | undefined {
  const { bucketStore, cache } = options;
  if (bucketStore !== undefined) return bucketStore === false ? undefined : bucketStore;
  return cache === false ? undefined : ownBuckets(file, options);
}

/** Dictionaries of a profile go when its credential changes. */
function cacheOf(
  cache: DictionaryCache | undefined,
  key: string,
  { profile, credential }: ConnectionCredential,
  now: () => number,
): DictionaryCache | undefined {
  if (cache === undefined || profile === undefined) return cache;
  return dropOldDictionaries({ cache, profile, portal: tenantOf(credential), key, now });
}
