import { isRead } from "@b24kit/catalog";
import {
  type BucketStore,
  type Client,
  type ClientOptions,
  createClient,
  parseWebhook,
  type Credential,
  type Webhook,
} from "@b24kit/client";
import type { Actor, OwnQueue, PlanPortal } from "@b24kit/guard";
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
  /** For a reader of the application's own queue of offline events. Default: events are not taken out of it. */
  readonly queue?: OwnQueue;
  /** Told about requests and about trouble that does not stop the work. */
  readonly onEvent?: (event: ToolkitEvent) => void;
}

/** How to reach a portal whose webhook or other credential is at hand. */
export interface OpenClientOptions extends ClientSettings {
  /** The address of an inbound webhook. */
  readonly webhook?: string | Webhook;
  /** Another credential instead of a webhook, such as an `Application` that is signed in. */
  readonly credential?: Credential;
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
    ? createGuardedClient(options, { credential: credentialOf(options) })
    : openProfileClient(options);
}

async function openProfileClient(options: OpenProfileClientOptions): Promise<OpenedClient> {
  refuseTwoCredentials(options);
  return createGuardedClient(options, await resolveProfile(options));
}

function createGuardedClient(options: ClientSettings, connection: ConnectionCredential): OpenedClient {
  const { bucketStore } = options;
  const file = ownStateFile(options);
  const buckets = bucketStore === undefined ? ownBuckets(file, options) : bucketStore || undefined;
  const { client } = connect(options, connection, { file, buckets });
  const close = async (): Promise<void> => {
    await client.close();
    file.close();
  };
  const key = cacheKey(connection.credential, connection.fingerprint);
  const fields = storedFields(ownCache(file, options), key, Date.now);
  return { ...client, storedFields: fields, close, [Symbol.asyncDispose]: close };
}

/** What opens the portal, and the profile it comes from when there is one. */
export type ConnectionCredential = Pick<ResolvedProfile, "credential"> & Partial<ResolvedProfile>;

interface Surroundings {
  readonly file: StateFile;
  readonly buckets: BucketStore | undefined;
}

/** Joins client and guard: everything that the client sends passes the guard, and the guard reads through the client. */
export function connect(
  options: ClientSettings,
  { credential, profile, policy = readOnly, trusted, sealKey }: ConnectionCredential,
  { file, buckets }: Surroundings,
): { readonly client: Client; readonly writes: Writes } {
  const { actor = { kind: "library" }, queue, onEvent } = options;
  const stored = {
    ...(profile === undefined ? {} : { profile }),
    ...(trusted === undefined ? {} : { trusted }),
    ...(sealKey === undefined ? {} : { sealKey }),
  };
  const writes = openWrites({
    ...stored,
    file,
    portal: portalOf(credential),
    policy,
    queue,
    actor,
    client: () => client,
    onEvent,
  });
  const client = guardedClient(options, credential, writes, buckets);
  return { client, writes };
}

/** As it is when it is asked: the portal of an application may get another host while a program runs. */
function portalOf(credential: Credential): PlanPortal {
  const { userId } = credential;
  return {
    get host() {
      return credential.host;
    },
    get url() {
      return credential.url;
    },
    ...(userId === undefined ? {} : { userId }),
  };
}

function guardedClient(
  options: ClientSettings,
  credential: Credential,
  { link }: Writes,
  store: BucketStore | undefined,
): Client {
  const { limits, timeout, retries, onEvent, logger, links = [] } = options;
  return createClient({
    credential,
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

/** The credential of the options, parsed. */
export function credentialOf({ webhook, credential }: OpenClientOptions): Credential {
  if (webhook !== undefined && credential !== undefined) throw twoCredentials("a webhook and another credential");
  if (credential !== undefined) return credential;
  if (webhook === undefined) {
    const hint = "Pass `webhook`, the address of an inbound webhook, or `profile`, the name of a stored profile.";
    throw new ToolkitError("no-webhook", "No portal was given.", hint);
  }
  return typeof webhook === "string" ? parseWebhook(webhook) : webhook;
}

/** For callers without types: guessing which portal is meant could show the wrong company. */
export function refuseTwoCredentials(given: { readonly webhook?: unknown; readonly credential?: unknown }): void {
  if (given.webhook !== undefined) throw twoCredentials("a webhook and a profile");
  if (given.credential !== undefined) throw twoCredentials("a credential and a profile");
}

function twoCredentials(what: string): ToolkitError {
  return new ToolkitError("two-credentials", `Both ${what} were given.`, "Pass one of them.");
}
