import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import type { Logger } from "@b24kit/client";
import { type CredentialStore } from "@b24kit/credential-store";
import { secretReader } from "@b24kit/delivery";
import type { Feed } from "../../config/events/feed.ts";
import type { Context } from "../../context.ts";
import { openEventHandler } from "../../events/handlers/open-event-handler.ts";
import { openObjectReader } from "../../events/objects/open-object-reader.ts";
import type { ObjectReader } from "../../events/objects/object-reader.ts";
import type { EventQueue } from "../../events/queue/event-queue.ts";
import type { FeedWork } from "../../events/work/work-parts.ts";
import { openPortals, type Portals } from "../../portals/open-portals.ts";
import { createBell } from "../../runs/bell.ts";
import type { Clock } from "../../runs/parts.ts";
import { systemClock } from "../../runs/system-clock.ts";
import { openSecrets } from "../../secrets/open-secrets.ts";
import type { RunStore } from "../../store/run-store.ts";
import type { SharedParts } from "../../store/open-store.ts";
import { createKnownSecrets, type KnownSecrets } from "../known-secrets.ts";
import { logOf } from "../log-of.ts";

/** All that feeds share. */
export interface FeedParts {
  readonly log: Logger;
  readonly secrets: CredentialStore;
  readonly known: KnownSecrets;
  readonly portals: Portals;
  readonly queue: EventQueue;
  readonly store: RunStore;
  /** What is shared with other computers. */
  readonly shared: SharedParts | undefined;
  readonly clock: Clock;
  readonly owner: string;
}

/** Puts together what feeds share; nothing is asked of a portal yet. The portals are the caller's to close. */
export function feedParts(
  context: Context,
  { mayLose, ...memory }: Pick<FeedParts, "queue" | "store" | "shared"> & { readonly mayLose: boolean },
): FeedParts {
  const { io, language, stoppedClock } = context;
  const { shared } = memory;
  const secrets = openSecrets(io, language, { asks: false });
  const known = createKnownSecrets(secretReader(secrets.targetSecrets));
  const log = logOf(context, "info")(known);
  const portals = openPortals({
    env: io.env,
    now: stoppedClock,
    bucketStore: shared?.buckets,
    queue: { mayLose },
    onEvent: (event) => log.debug({ event: event.type }, "portal"),
  });
  const clock = { ...systemClock, now: shared?.now ?? io.clock ?? Date.now };
  const owner = `${hostname()} ${process.pid} ${randomBytes(4).toString("hex")}`;
  return { log, secrets, known, portals, ...memory, clock, owner };
}

/** What the workers of a feed take. Rejects with what its handler or its profile lacks. */
export async function openFeedWork(
  feed: Feed,
  { portals, known, clock }: FeedParts,
  env: Context["io"]["env"],
): Promise<FeedWork> {
  const { name, attempts, timeout, workers } = feed;
  const handler = await openEventHandler(feed.to, { feed: name, secret: known.secret, env, now: clock.now, timeout });
  try {
    const reader = feed.reads ? readerOf(feed, portals) : undefined;
    return {
      name,
      attempts,
      timeout,
      workers,
      portal: await hostOf(feed, portals),
      handler,
      reader,
      bell: createBell(clock),
    };
  } catch (error) {
    await handler.close();
    throw error;
  }
}

function readerOf({ profile }: Feed, portals: Portals): ObjectReader {
  return {
    read: async (...what) => portals.use(profile, async ({ client }) => openObjectReader(client).read(...what)),
  };
}

/** An outbound webhook that reads nothing needs no profile: whose events these are only its feed says then. */
async function hostOf({ profile, from, reads }: Feed, portals: Portals): Promise<string> {
  if (from === "online" && !reads && profile === undefined) return "";
  return portals.use(profile, async ({ client }) => Promise.resolve(client.portal.host));
}
