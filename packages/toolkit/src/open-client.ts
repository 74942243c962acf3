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
import { sharedBuckets } from "./shared-buckets.ts";
import { type StateFile, stateFile } from "./state-file.ts";
import { ToolkitError } from "./toolkit-error.ts";
import type { ToolkitEvent } from "./toolkit-event.ts";

/** How to reach a portal. */
export interface OpenClientOptions extends Pick<ClientOptions, "limits" | "timeout" | "retries" | "links" | "logger"> {
  /** The address of an inbound webhook. One of `webhook` and `profile` is needed. */
  readonly webhook?: string | Webhook;
  /** The name of a stored profile. Comes with a later version. */
  readonly profile?: string;
  /** Where the state folder is looked up. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /**
   * Where the portal's request counter is kept. The state folder by default, so that all programs of this user keep the
   * portal's limit together; only in the memory of this process when false.
   */
  readonly bucketStore?: BucketStore | false;
  /** Told about requests and about trouble that does not stop the work. */
  readonly onEvent?: (event: ToolkitEvent) => void;
}

/**
 * Opens a portal for calls alone: a client that sends only what is documented as a read. Throws `InvalidWebhookError`
 * and `ToolkitError`.
 */
export function openClient(options: OpenClientOptions): Client {
  const { bucketStore } = options;
  if (bucketStore !== undefined) return readingClient(options, bucketStore === false ? undefined : bucketStore);
  const file = ownStateFile(options);
  const client = readingClient(options, ownBuckets(file, options));
  const close = async (): Promise<void> => {
    await client.close();
    file.close();
  };
  return { ...client, close, [Symbol.asyncDispose]: close };
}

function readingClient(options: OpenClientOptions, store: BucketStore | undefined): Client {
  const { limits, timeout, retries, onEvent, logger, links = [] } = options;
  return createClient({
    webhook: webhookOf(options),
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
export function ownStateFile({ env = process.env }: OpenClientOptions): StateFile {
  return stateFile({ env, platform: process.platform });
}

/** The request counters in a state file; trouble with it is told as an event. */
export function ownBuckets(file: StateFile, { onEvent }: OpenClientOptions): BucketStore {
  return sharedBuckets(file, ({ code, message, hint }) => onEvent?.({ type: "bucket-trouble", code, message, hint }));
}

/** The parsed webhook of the options. */
export function webhookOf({ webhook, profile }: OpenClientOptions): Webhook {
  if (profile !== undefined) {
    throw new ToolkitError("no-profiles", "Profiles come with a later version of b24kit.", "Pass `webhook` instead.");
  }
  if (webhook === undefined) {
    throw new ToolkitError("no-webhook", "No portal was given.", "Pass `webhook`: the address of an inbound webhook.");
  }
  return typeof webhook === "string" ? parseWebhook(webhook) : webhook;
}
