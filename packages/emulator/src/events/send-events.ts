import { createRandom, type Random } from "../world/random.ts";
import type { DeliverySettings } from "./event-options.ts";
import { createFormPoster, type FormPoster } from "./post-form.ts";

/** What became of a request to a handler. */
export interface Delivery {
  readonly code: string;
  readonly handler: string;
  /** `failed`: nobody answered. */
  readonly outcome: "answered" | "failed" | "lost";
  /** HTTP status of what was answered. */
  readonly status?: number;
}

/** A request to a handler; the body is made when it is sent. */
export interface Outgoing {
  readonly code: string;
  readonly handler: string;
  readonly body: () => string;
}

/** Sends events, each once: there is no retry. */
export interface EventSender {
  send(outgoing: Outgoing): void;
  settings: DeliverySettings;
  /** The last 10,000, in the order of their ends. */
  deliveries(): readonly Delivery[];
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
  readonly poster: FormPoster;
  close(): void;
}

/** So many deliveries are remembered. */
const kept = 10_000;

/** Who is to be overtaken waits so many milliseconds for another one. */
const patience = 1000;

/** `sleep` takes milliseconds and rejects when the portal closes. */
export function createEventSender(settings: DeliverySettings, sleep: (length: number) => Promise<void>): EventSender {
  const poster = createFormPoster();
  const random = createRandom("delivery");
  const underWay = new Set<Promise<void>>();
  const deliveries: Delivery[] = [];
  let letGo: (() => void) | undefined;
  const start = (outgoing: Outgoing, before?: Promise<void>): void => {
    const run = deliver({ sender, random, sleep }, outgoing, before)
      .then((delivery) => remember(deliveries, delivery))
      .finally(() => underWay.delete(run));
    underWay.add(run);
  };
  const sender: EventSender = {
    settings,
    poster,
    deliveries: () => deliveries,
    send(outgoing) {
      if (letGo === undefined && random.chance(sender.settings.reorder)) {
        const { promise, resolve } = Promise.withResolvers<void>();
        letGo = resolve;
        return start(outgoing, Promise.race([promise, sleep(patience)]));
      }
      start(outgoing);
      letGo?.();
      letGo = undefined;
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    close: () => poster.close(),
  };
  return sender;
}

interface Way {
  readonly sender: EventSender;
  readonly random: Random;
  readonly sleep: (length: number) => Promise<void>;
}

/** `before`: what it lets pass. */
async function deliver(
  { sender: { settings, poster }, random, sleep }: Way,
  { code, handler, body }: Outgoing,
  before: Promise<void> | undefined,
): Promise<Delivery> {
  const isLost = random.chance(settings.loss);
  const length = typeof settings.delay === "number" ? settings.delay : random.int(...settings.delay);
  try {
    if (before !== undefined) await before;
    if (length > 0) await sleep(length);
    if (isLost) return { code, handler, outcome: "lost" };
    const { status } = await poster.post(handler, body());
    return { code, handler, outcome: "answered", status };
  } catch {
    return { code, handler, outcome: "failed" };
  }
}

function remember(deliveries: Delivery[], delivery: Delivery): void {
  deliveries.push(delivery);
  if (deliveries.length > kept) deliveries.shift();
}
