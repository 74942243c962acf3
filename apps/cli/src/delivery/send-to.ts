import {
  type Channel,
  type ChannelParts,
  DeliveryError,
  type Message,
  openChannel,
  type Target,
} from "@b24kit/delivery";

/** A target as it was asked for. */
export interface AskedTarget {
  readonly asked: string;
  readonly target: Target;
}

/** How sending to one target ended. */
export type Sent =
  | { readonly state: "delivered"; readonly receipt: string; readonly note?: DeliveryError["text"] }
  /** Not there. */
  | { readonly state: "failed"; readonly error: DeliveryError }
  /** It may be there. It is not sent again. */
  | { readonly state: "unknown"; readonly error: DeliveryError };

/** Sends a message once. Where the answer is lost, the channel is asked; it never sends again. Throws what is no `DeliveryError`. */
export async function sendTo(
  { target }: AskedTarget,
  message: Message,
  parts: ChannelParts,
  signal: AbortSignal,
): Promise<Sent> {
  try {
    await using channel = await openChannel(target, parts);
    return await send(channel, message, parts.now(), signal);
  } catch (error) {
    if (error instanceof DeliveryError) return { state: "failed", error };
    throw error;
  }
}

async function send(channel: Channel, message: Message, since: number, signal: AbortSignal): Promise<Sent> {
  try {
    const { id, note } = await channel.send(message, signal);
    return { state: "delivered", receipt: id, ...(note && { note }) };
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.code !== "outcome-unknown") throw error;
    const id = await foundThere(channel, message, since, signal);
    return id === undefined ? { state: "unknown", error } : { state: "delivered", receipt: id };
  }
}

/** What the channel can tell of it; undefined: nothing for sure. */
async function foundThere(
  channel: Channel,
  message: Message,
  since: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const settled = await channel.settle(message, since, signal);
    return settled.state === "delivered" ? settled.id : undefined;
  } catch (error) {
    if (error instanceof DeliveryError) return undefined;
    throw error;
  }
}
