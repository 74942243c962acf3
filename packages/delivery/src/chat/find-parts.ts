import type { Client } from "@b24kit/client";
import { ZodError } from "zod";
import { DeliveryError } from "../delivery-error.ts";
import type { Message } from "../message.ts";
import type { ChannelParts } from "../open-channel.ts";
import { portalError } from "../portal/portal-error.ts";
import { lookBack } from "./look-back.ts";
import { markedPart, type MarkedPart } from "./marker.ts";

/** A message of a delivery. */
interface FoundPart extends MarkedPart {
  readonly id: number;
}

/** What of a delivery stands in a dialog. */
export interface FoundParts {
  /** Of all attempts, whose reports may differ. */
  readonly parts: readonly FoundPart[];
  /** The messages of a report that is there from its first to its last part, in order; undefined: none is. */
  readonly whole: readonly FoundPart[] | undefined;
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
  const parts: FoundPart[] = [];
  let whole: readonly FoundPart[] | undefined;
  const onMessage = ({ id, text }: { readonly id: number; readonly text: string }): boolean => {
    const marked = markedPart(text, message);
    if (marked === undefined) return false;
    parts.push({ ...marked, id });
    whole = wholeOf(parts, marked.parts);
    return whole !== undefined;
  };
  const isSure = await lookBack({ ...options, onMessage }).catch((error: unknown) => unlessUnreadable(error, options));
  return { parts, isSure, whole };
}

/**
 * A report of so many parts, if all of them are there. Whoever sends one part has made sure that the earlier ones are there, so parts of
 * other attempts with as many cannot be taken for it: the last one comes after all of its own.
 */
function wholeOf(found: readonly FoundPart[], parts: number): readonly FoundPart[] | undefined {
  const own = new Map(found.filter((one) => one.parts === parts).map((one) => [one.part, one]));
  if (own.size < parts) return undefined;
  return [...own.values()].toSorted((left, right) => left.part - right.part);
}

/** False: this dialog can never be read by this user. Throws what may pass. */
function unlessUnreadable(error: unknown, { dialog }: FindOptions): false {
  if (error instanceof ZodError) return false;
  const found = portalError(error, { isRead: true, granted: { method: "im.message.add", recipient: dialog } });
  const isForGood = found instanceof DeliveryError && (found.code === "refused" || found.code === "misconfigured");
  if (!isForGood) throw found;
  return false;
}
