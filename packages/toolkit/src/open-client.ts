import { isRead } from "@b24kit/catalog";
import {
  type BucketStore,
  type Client,
  type ClientOptions,
  createClient,
  parseWebhook,
  type Webhook,
} from "@b24kit/client";
import { readOnlyGuard } from "@b24kit/guard";
import { type ProfileChoice, resolveProfile } from "./resolve-profile.ts";
import { sharedBuckets } from "./shared-buckets.ts";
import { type StateFile, stateFile } from "./state-file.ts";
import { ToolkitError } from "./toolkit-error.ts";
import type { ToolkitEvent } from "./toolkit-event.ts";

/** How a client works, whatever its credential. */
export interface ClientSettings extends Pick<ClientOptions, "limits" | "timeout" | "retries" | "links" | "logger"> {
  /** Where the state folder, and for a profile the credential store, is looked up. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /**
   * Where the portal's request counter is kept. The state folder by default, so that all programs of this user keep the
   * portal's limit together; only in the memory of this process when false.
   */
  readonly bucketStore?: BucketStore | false;
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

/**
 * Opens a portal for calls alone: a client that sends only what is documented as a read. Throws `InvalidWebhookError`
 * and `ToolkitError`. With `profile` it is a promise, since the keychain or a passphrase may have to be asked; it rejects with
 * what the credential store throws, too.
 */
export function openClient(options: OpenProfileClientOptions): Promise<Client>;
export function openClient(options: OpenClientOptions): Client;
export function openClient(options: OpenClientOptions | OpenProfileClientOptions): Client | Promise<Client> {
  return options.profile === undefined ? createGuardedClient(options, webhookOf(options)) : openProfileClient(options);
}

async function openProfileClient(options: OpenProfileClientOptions): Promise<Client> {
  refuseTwoCredentials(options);
  const { webhook } = await resolveProfile(options);
  return createGuardedClient(options, webhook);
}

function createGuardedClient(options: ClientSettings, webhook: Webhook): Client {
  const { bucketStore } = options;
  if (bucketStore !== undefined)
    return readingClient(options, webhook, bucketStore === false ? undefined : bucketStore);
  const file = ownStateFile(options);
  const client = readingClient(options, webhook, ownBuckets(file, options));
  const close = async (): Promise<void> => {
    await client.close();
    file.close();
  };
  return { ...client, close, [Symbol.asyncDispose]: close };
}

/** A client that sends only reads, with the request counter in this store. */
export function readingClient(options: ClientSettings, webhook: Webhook, store: BucketStore | undefined): Client {
  const { limits, timeout, retries, onEvent, logger, links = [] } = options;
  return createClient({
    webhook,
    isRead,
    links: [...links, readOnlyGuard()],
    ...(limits === undefined ? {} : { limits }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(retries === undefined ? {} : { retries }),
    ...(onEvent === undefined ? {} : { onEvent }),
    ...(logger === undefined ? {} : { logger }),
    ...(store === undefined ? {} : { bucketStore: store }),
  });
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
