import { eventQueue, openState } from "@b24kit/state";
import type { QueuedEvent } from "../../../src/events/queue/event-queue.ts";
import { createFeedToken } from "../../../src/events/online/feed-token.ts";
import { openReceiver, type ReceiverParts } from "../../../src/events/online/open-receiver.ts";
import type { OnlineFeed } from "../../../src/events/online/online-feed.ts";
import type { ReceiverEvent } from "../../../src/events/online/receiver-event.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** The token of every feed here. */
export const token = "3a1f5b5e0c7d4e2f9a8b7c6d5e4f3a2b";

/** Noon by every clock here. */
export const noon = Date.parse("2026-03-02T09:00:00Z");

type Made = Partial<Omit<ReceiverParts, "feeds">> & {
  readonly codes?: readonly string[];
  readonly isInstallation?: OnlineFeed["isInstallation"];
  readonly stored?: { token: string | undefined };
};

/** A receiver with one feed, `deals`, on a queue of its own. */
export async function aReceiver({ codes = [], isInstallation, stored = { token }, ...parts }: Made = {}) {
  const queue = eventQueue(openState({ folder: temporaryFolder() }));
  const events: ReceiverEvent[] = [];
  const place = {
    read: async () => stored.token,
    write: async (text: string) => void (stored.token = text),
    remove: async () => void (stored.token = undefined),
  };
  const feed: OnlineFeed = {
    feed: { name: "deals", codes },
    token: createFeedToken(place, () => performance.now()),
    ...(isInstallation === undefined ? {} : { isInstallation }),
  };
  const receiver = await openReceiver(
    { host: "127.0.0.1", port: 0 },
    { feeds: [feed], queue, now: () => noon, onEvent: (event) => events.push(event), ...parts },
  );
  const address = `${receiver.address}deals`;
  return {
    receiver,
    queue,
    address,
    events,
    post: async (form: Form, to = address) => post(to, form),
    /** Everything that waits. */
    waiting: async (): Promise<readonly QueuedEvent[]> =>
      queue.claim({ owner: "test", feeds: ["deals"], limit: 10_000, leaseFor: 1 }),
    [Symbol.asyncDispose]: async () => {
      await receiver.close();
      await queue.close();
    },
  };
}

/** Names of fields in PHP's spelling. */
export type Form = Readonly<Record<string, string>>;

/** What the portal sends when a deal was changed. */
export function dealChanged(id: number, given: Form = {}): Form {
  return {
    event: "ONCRMDEALUPDATE",
    event_handler_id: "1",
    "data[FIELDS][ID]": String(id),
    ts: String(noon / 1000),
    "auth[domain]": "portal.example",
    "auth[member_id]": "d41d8cd98f00b204e9800998ecf8427e",
    "auth[application_token]": token,
    ...given,
  };
}

/** Sends a form as the portal does; the status of the answer. */
export async function post(address: string, form: Form): Promise<number> {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(form) });
  await answer.text();
  return answer.status;
}
