import { createServer, type Server } from "node:http";
import { listen } from "../../watch/web/listen.ts";
import { objectKey } from "../objects/object-key.ts";
import { objectOf } from "../objects/object-of.ts";
import type { EventQueue } from "../queue/event-queue.ts";
import { createIntake } from "./create-intake.ts";
import type { OnlineFeed } from "./online-feed.ts";
import type { ReceiverEvent } from "./receiver-event.ts";
import { receiverListener } from "./receiver-listener.ts";
import { type ReceiverLimits, usualReceiverLimits } from "./receiver-limits.ts";

/** A receiver of what portals send. */
export interface Receiver {
  /** Such as `http://127.0.0.1:8026/`; a feed has its name below it. */
  readonly address: string;
  /** Takes nothing more, and resolves when what was taken is on the disk. */
  close(): Promise<void>;
}

/** What a receiver works with. */
export interface ReceiverParts {
  readonly feeds: readonly OnlineFeed[];
  readonly queue: Pick<EventQueue, "add">;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly onEvent: (event: ReceiverEvent) => void;
  readonly limits?: Partial<ReceiverLimits>;
}

/** Milliseconds that a receiver counts as ill after an event could not be kept. */
const illness = 10_000;

/** Opens a receiver. Throws `SchedulerError` when it cannot listen. */
export async function openReceiver(
  where: { readonly host: string; readonly port: number },
  { feeds, queue, now, onEvent, limits: own }: ReceiverParts,
): Promise<Receiver> {
  const limits = { ...usualReceiverLimits, ...own };
  const intake = createIntake(queue);
  let lostAt = Number.NEGATIVE_INFINITY;
  const listener = receiverListener({
    feeds: new Map(feeds.map((online) => [online.feed.name, online])),
    store: intake.store,
    objectOf: (code, data) => {
      const object = objectOf(code, data);
      return object === null ? null : objectKey(object);
    },
    now,
    mostBytes: limits.body,
    onEvent: (event) => {
      if (event.type === "lost") lostAt = performance.now();
      onEvent(event);
    },
    isHealthy: () => performance.now() - lostAt > illness,
  });
  const server = createServer(
    {
      maxHeaderSize: limits.headers,
      headersTimeout: limits.headArrival,
      requestTimeout: limits.arrival,
      keepAliveTimeout: limits.idle,
      connectionsCheckingInterval: Math.min(1000, limits.headArrival),
    },
    listener,
  );
  server.maxConnections = limits.connections;
  server.timeout = limits.silence;
  const address = await listen(server, where, receiverName);
  return {
    address,
    close: async () => {
      await end(server, limits.ending);
      await intake.idle();
    },
  };
}

const receiverName = { ru: "Приём событий не открылся", en: "The receiver of events cannot listen" };

/** Lets what has begun come to its end, for a while. */
async function end(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose request was answered meanwhile would stay open for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
  clearInterval(sweep);
}
