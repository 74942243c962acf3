import type { Client } from "@b24kit/client";
import { ZodError } from "zod";
import { DeliveryError } from "../delivery-error.ts";
import type { Message } from "../message.ts";
import type { ChannelParts } from "../open-channel.ts";
import { portalError } from "../portal/portal-error.ts";
import { lookBack } from "./look-back.ts";
import { markedPart } from "./marker.ts";

/** What of a delivery stands in a dialog. */
export interface FoundParts {
  /** Identifiers of the messages by part, counted from 1. */
  readonly ids: ReadonlyMap<number, number>;
  readonly isWhole: boolean;
  /** All was read, so that what was not found is not there. */
  readonly isSure: boolean;
}

/** Where to look. */
export interface FindOptions {
  readonly client: Client;
  readonly dialog: string;
  /** Epoch milliseconds. */
  readonly since: number;
  readonly now: ChannelParts["now"];
  readonly signal: AbortSignal;
}

/** Looks for the parts of a message by their markers. Throws `DeliveryError` when the dialog cannot be read just now. */
export async function findParts(message: Message, options: FindOptions): Promise<FoundParts> {
  const ids = new Map<number, number>();
  let most = Number.POSITIVE_INFINITY;
  const isComplete = (): boolean => ids.size >= most;
  const onMessage = ({ id, text }: { readonly id: number; readonly text: string }): boolean => {
    const marked = markedPart(text, message);
    if (marked === undefined) return false;
    ids.set(marked.part, id);
    // As many as there were when it was sent: a report that is made anew may have another number of parts.
    most = Math.max(marked.parts, most === Number.POSITIVE_INFINITY ? 0 : most);
    return isComplete();
  };
  const isSure = await lookBack({ ...options, onMessage }).catch((error: unknown) => unlessUnreadable(error, options));
  return { ids, isSure, isWhole: isComplete() };
}

/** False: this dialog can never be read by this user. Throws what may pass. */
function unlessUnreadable(error: unknown, { dialog }: FindOptions): false {
  if (error instanceof ZodError) return false;
  const found = portalError(error, { isRead: true, granted: { method: "im.message.add", recipient: dialog } });
  const isForGood = found instanceof DeliveryError && (found.code === "refused" || found.code === "misconfigured");
  if (!isForGood) throw found;
  return false;
}
