import { type Channel, DeliveryError, type DeliveryErrorText, type Settled, type Target } from "@b24kit/delivery";

/** A place that reports go to, outside of every daemon: it stays when they crash. */
export interface Place {
  /** Keys in the order of their arrival. */
  readonly arrived: string[];
  readonly late: boolean[];
  /** How many times it was asked about an earlier attempt. */
  asked: number;
  /** What the coming attempts to send meet, in order; what is not said here arrives. */
  readonly trouble: ("busy" | "refused" | "misconfigured" | "lost" | "lost-and-arrived" | "hangs")[];
  /** What the coming questions meet. */
  readonly settleTrouble: "busy"[];
  /** What its receipts say has not arrived. */
  note?: DeliveryErrorText;
}

/** Channels that tell (`http`: by key; `notification`: again replaces) and that cannot (`command`), by the name of the target. */
export function aWorld() {
  const places = new Map<string, Place>();
  const place = (name: string): Place => {
    const known = places.get(name) ?? { arrived: [], late: [], asked: 0, trouble: [], settleTrouble: [] };
    places.set(name, known);
    return known;
  };
  return { place, openPlace: (name: string, target: Target): Channel => channelTo(place(name), target.kind) };
}

function channelTo(place: Place, kind: Target["kind"]): Channel {
  return {
    send: async ({ key, isLate }, signal) => {
      if (signal.aborted) throw error("cancelled");
      const trouble = place.trouble.shift();
      if (trouble === "hangs") await aborted(signal);
      if (trouble === "busy" || trouble === "refused" || trouble === "misconfigured") throw error(trouble);
      if (trouble === "lost") throw error("outcome-unknown");
      // A notification of the same tag replaces the one before.
      if (kind !== "notification" || !place.arrived.includes(key)) {
        place.arrived.push(key);
        place.late.push(isLate);
      }
      await Promise.resolve();
      if (trouble === "lost-and-arrived") throw error("outcome-unknown");
      return { id: `${place.arrived.length}`, ...(place.note && { note: place.note }) };
    },
    settle: async ({ key }): Promise<Settled> => {
      place.asked += 1;
      if (place.settleTrouble.shift()) throw error("busy");
      await Promise.resolve();
      if (kind === "command") return { state: "unknown" };
      if (kind === "notification") return { state: "repeatable" };
      return place.arrived.includes(key) ? { state: "delivered", id: "found" } : { state: "not-delivered" };
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function error(code: "busy" | "refused" | "misconfigured" | "outcome-unknown" | "cancelled"): DeliveryError {
  return new DeliveryError(code, { ru: `канал: ${code}`, en: `the channel: ${code}` });
}

async function aborted(signal: AbortSignal): Promise<never> {
  await new Promise((resolve) => {
    signal.addEventListener("abort", resolve, { once: true });
  });
  throw error("outcome-unknown");
}
