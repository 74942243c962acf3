import type { Client } from "@b24kit/client";
import { type DialogMessage, readPage } from "./read-page.ts";

/** Where and how far to look. */
export interface LookOptions {
  readonly client: Client;
  readonly dialog: string;
  /** Epoch milliseconds by this computer's clock. */
  readonly since: number;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Told about each own message once; true when no more have to be looked at. */
  readonly onMessage: (message: DialogMessage) => boolean;
}

/** Two clocks may differ by so much without anybody noticing, and this computer's may have been put right since. */
const clockMargin = 10 * 60_000;
const mostPages = 40;

/**
 * Goes through a dialog from its newest message back to before `since`. True when all of that was read, or `onMessage` had
 * enough; false when it is too much, or messages were deleted meanwhile so that some may have been skipped. Errors of the client pass.
 */
export async function lookBack(options: LookOptions): Promise<boolean> {
  const { client, dialog, signal } = options;
  const seen = new Set<number>();
  let until = Number.NEGATIVE_INFINITY;
  let cursor: Cursor | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const { messages, portalNow } = await readPage(client, dialog, cursor?.lastId, signal);
    if (cursor === undefined) until = horizon(options, portalNow);
    else if (!messages.some(({ id }) => id === cursor?.expected)) return seen.size === 1 && messages.length === 0;
    const fresh = messages.filter(({ id }) => !seen.has(id));
    for (const message of fresh) {
      seen.add(message.id);
      if (isOwn(message, client) && options.onMessage(message)) return true;
    }
    if (fresh.length === 0 || fresh.some(({ at }) => at < until)) return true;
    cursor = cursorOf(messages);
  }
  return false;
}

/** A page begins behind a message that must still be there, or it comes empty: so each holds the last one of the page before. */
interface Cursor {
  readonly lastId: number;
  readonly expected: number;
}

function cursorOf(messages: readonly DialogMessage[]): Cursor {
  const ids = messages.map(({ id }) => id).toSorted((a, b) => a - b);
  const [oldest = 0, next = oldest] = ids;
  return { lastId: next, expected: oldest };
}

/** By the portal's clock. Where that is behind ours, it counts. */
function horizon({ since, now }: LookOptions, portalNow: number | undefined): number {
  const behind = portalNow === undefined ? 0 : Math.min(0, portalNow - now());
  return since + behind - clockMargin;
}

function isOwn({ author }: DialogMessage, { portal }: Client): boolean {
  return portal.userId === undefined || author === portal.userId;
}
