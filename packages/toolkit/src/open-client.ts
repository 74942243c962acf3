import { isRead } from "@b24kit/catalog";
import {
  type BucketStore,
  type Client,
  type ClientOptions,
  createClient,
  parseWebhook,
  type Webhook,
} from "@b24kit/client";
import type { Actor } from "@b24kit/guard";
import { dictionaryCache, type DictionaryCache, forgivingCache } from "@b24kit/state";
import { type ProfileChoice, readOnly, type ResolvedProfile, resolveProfile } from "./resolve-profile.ts";
import { cacheKey } from "./cache-key.ts";
import { sharedBuckets } from "./shared-buckets.ts";
import { type StateFile, stateFile } from "./state-file.ts";
import { storedFields, type StoredFields } from "./stored-fields.ts";
import { ToolkitError } from "./toolkit-error.ts";
import type { ToolkitEvent } from "./toolkit-event.ts";
import { openWrites, type Writes } from "./writes/writes.ts";

/** How a client works, whatever its credential. */
export interface ClientSettings extends Pick<ClientOptions, "limits" | "timeout" | "retries" | "links" | "logger"> {
  /** Where the state folder, and for a profile the credential store, is looked up. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /**
   * Where the portal's request counter is kept. The state folder by default, so that all programs of this user keep the
   * portal's limit together; only in the memory of this process when false.
   */
  readonly bucketStore?: BucketStore | false;
  /** Who works, for the journal. Default: a program without a name. */
  readonly actor?: Actor;
  /** Told about requests and about trouble that does not stop the work. */
  readonly onEvent?: (event: ToolkitEvent) => void;
}

/** How to reach a portal whose webhook is at hand. */
export interface OpenClientOptions extends ClientSettings {
  /** The address of an inbound webhook. */
  readonly webhook?: string | Webhook;
  readonly profile?: undefined;
}

/** How to reach the portal of a stored profile. */
export interface OpenProfileClientOptions extends ClientSettings, ProfileChoice {
  readonly webhook?: undefined;
}

/** A client, and what is known of its portal without asking. */
export interface OpenedClient extends Client {
  readonly storedFields: StoredFields;
}

/**
 * Opens a portal for calls alone: a client that sends what is documented as a read, and messages that a grant covers.
 * Writes take a plan, for which there is `openPortal`. Throws `InvalidWebhookError`
 * and `ToolkitError`. With `profile` it is a promise, since the keychain or a passphrase may have to be asked; it rejects with
 * what the credential store throws, too.
 */
export function openClient(options: OpenProfileClientOptions): Promise<OpenedClient>;
export function openClient(options: OpenClientOptions): OpenedClient;
export function openClient(
  options: OpenClientOptions | OpenProfileClientOptions,
): OpenedClient | Promise<OpenedClient> {
  return options.profile === undefined
    ? createGuardedClient(options, { webhook: webhookOf(options) })
    : openProfileClient(options);
}

async function openProfileClient(options: OpenProfileClientOptions): Promise<OpenedClient> {
  refuseTwoCredentials(options);
  return createGuardedClient(options, await resolveProfile(options));
}

function createGuardedClient(options: ClientSettings, credential: ConnectionCredential): OpenedClient {
  const { bucketStore } = options;
  const file = ownStateFile(options);
  const buckets = bucketStore === undefined ? ownBuckets(file, options) : bucketStore || undefined;
  const { client } = connect(options, credential, { file, buckets });
  const close = async (): Promise<void> => {
    await client.close();
    file.close();
  };
  const key = cacheKey(credential.webhook, credential.fingerprint);
  const fields = storedFields(ownCache(file, options), key, Date.now);
  return { ...client, storedFields: fields, close, [Symbol.asyncDispose]: close };
}

/** The webhook, and the profile it comes from when there is one. */
export type ConnectionCredential = Pick<ResolvedProfile, "webhook"> & Partial<ResolvedProfile>;

interface Surroundings {
  readonly file: StateFile;
  readonly buckets: BucketStore | undefined;
}

/** Joins client and guard: everything that the client sends passes the guard, and the guard reads through the client. */
export function connect(
  options: ClientSettings,
  { webhook, profile, policy = readOnly, trusted, sealKey }: ConnectionCredential,
  { file, buckets }: Surroundings,
): { readonly client: Client; readonly writes: Writes } {
  const { host, url, userId } = webhook;
  const portal = { host, url, ...(userId === undefined ? {} : { userId }) };
  const { actor = { kind: "library" }, onEvent } = options;
  const stored = {
    ...(profile === undefined ? {} : { profile }),
    ...(trusted === undefined ? {} : { trusted }),
    ...(sealKey === undefined ? {} : { sealKey }),
  };
  const writes = openWrites({ ...stored, file, portal, policy, actor, client: () => client, onEvent });
  const client = guardedClient(options, webhook, writes, buckets);
  return { client, writes };
}

function guardedClient(
  options: ClientSettings,
  webhook: Webhook,
  { link }: Writes,
  store: BucketStore | undefined,
): Client {
  const { limits, timeout, retries, onEvent, logger, links = [] } = options;
  return createClient({
    webhook,
    isRead,
    links: [...links, link],
    ...(limits === undefined ? {} : { limits }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(retries === undefined ? {} : { retries }),
    ...(onEvent === undefined ? {} : { onEvent }),
    ...(logger === undefined ? {} : { logger }),
    ...(store === undefined ? {} : { bucketStore: store }),
  });
}

/** The dictionaries in a state file; trouble with it is told as an event. */
export function ownCache(file: StateFile, { onEvent }: ClientSettings): DictionaryCache {
  return forgivingCache(
    () => dictionaryCache(file.open()),
    ({ code, message, hint }) => onEvent?.({ type: "cache-trouble", code, message, hint }),
  );
}

/** The state file where the options look it up. */
export function ownStateFile({ env = process.env }: ClientSettings): StateFile {
  return stateFile({ env, platform: process.platform });
}

/** The request counters in a state file; trouble with it is told as an event. */
export function ownBuckets(file: StateFile, { onEvent }: ClientSettings): BucketStore {
  return sharedBuckets(file, ({ code, message, hint }) => onEvent?.({ type: "bucket-trouble", code, message, hint }));
}

/** The parsed webhook of the options. */
export function webhookOf({ webhook }: OpenClientOptions): Webhook {
  if (webhook === undefined) {
    const hint = "Pass `webhook`, the address of an inbound webhook, or `profile`, the name of a stored profile.";
    throw new ToolkitError("no-webhook", "No portal was given.", hint);
  }
  return typeof webhook === "string" ? parseWebhook(webhook) : webhook;
}

/** For callers without types: guessing which portal is meant could show the wrong company. */
export function refuseTwoCredentials({ webhook }: { readonly webhook?: unknown }): void {
  if (webhook === undefined) return;
  throw new ToolkitError("two-credentials", "Both a webhook and a profile were given.", "Pass one of them.");
}
