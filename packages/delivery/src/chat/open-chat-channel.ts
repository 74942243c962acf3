import type { Client } from "@b24kit/client";
import { cancelled } from "../cancelled.ts";
import type { Channel, Receipt, Settled } from "../channel.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { Message } from "../message.ts";
import type { ChannelParts } from "../open-channel.ts";
import { partlySent } from "../portal/partly-sent.ts";
import { portalError } from "../portal/portal-error.ts";
import { portalTexts } from "../portal/portal-texts.ts";
import { recipientOf } from "../recipient-of.ts";
import type { TargetOf } from "../target.ts";
import { findParts, type FoundParts } from "./find-parts.ts";
import { markerOf, markerSpare } from "./marker.ts";

const method = "im.message.add";

/** The portal cuts a request at 60 s, and until then may still run one whose answer was lost. */
const requestLifetime = 65_000;

/**
 * A dialog of the portal. Each part of a report ends with a marker in plain sight, by which `settle` finds it again. A part that
 * is there is never sent a second time: `send` leaves out what `settle` has found, and looks for itself where a report has
 * several parts. A failure after the first part is "outcome-unknown".
 */
export function openChatChannel({ to }: TargetOf<"chat">, parts: ChannelParts): Channel {
  const dialog = String(to === "recipient" ? recipientOf(parts).userId : to);
  const settled = new Map<string, FoundParts>();
  const find = async (message: Message, since: number, signal: AbortSignal): Promise<FoundParts> =>
    findParts(message, { client: await parts.client(), dialog, since, now: parts.now, signal });
  return {
    async send(message, signal) {
      if (signal.aborted) throw cancelled(signal.reason);
      const texts = markedTexts(message);
      const known = settled.get(message.key);
      settled.delete(message.key);
      // No attempt was made before the slot.
      const found = known ?? (texts.length === 1 ? undefined : await find(message, slotOf(message), signal));
      if (found?.isWhole === true) return receipt(found);
      return sendMissing(await parts.client(), { dialog, texts, found }, signal);
    },
    async settle(message, since, signal) {
      const lookedAt = parts.now();
      const isSingle = markedTexts(message).length === 1;
      const found = await find(message, isSingle ? since : Math.min(since, slotOf(message)), signal);
      if (!found.isWhole && found.isSure && lookedAt - since < requestLifetime) throw tooEarly(since, lookedAt);
      settled.set(message.key, found);
      return verdict(found);
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function markedTexts(message: Message): readonly string[] {
  const texts = portalTexts(message, markerSpare);
  return texts.map((text, index) => `${text}\n\n${markerOf(message, { part: index + 1, parts: texts.length })}`);
}

function slotOf({ slot }: Message): number {
  return Date.parse(slot);
}

function verdict(found: FoundParts): Settled {
  if (found.isWhole) return { state: "delivered", id: receipt(found).id };
  return found.isSure ? { state: "not-delivered" } : { state: "unknown" };
}

function receipt({ ids }: Pick<FoundParts, "ids">): Receipt {
  const inOrder = Array.from(ids).toSorted(([left], [right]) => left - right);
  return { id: inOrder.map(([, id]) => id).join(",") };
}

interface Missing {
  readonly dialog: string;
  readonly texts: readonly string[];
  readonly found: FoundParts | undefined;
}

async function sendMissing(client: Client, { dialog, texts, found }: Missing, signal: AbortSignal): Promise<Receipt> {
  const ids = new Map(found?.ids);
  for (const [index, text] of texts.entries()) {
    if (ids.has(index + 1)) continue;
    const params = { DIALOG_ID: dialog, MESSAGE: text, URL_PREVIEW: "N" };
    const id = await client.call(method, params, { signal }).catch((error: unknown) => {
      const failure = portalError(error, { isRead: false, granted: { method, recipient: dialog } });
      throw ids.size === 0 ? failure : partlySent(failure);
    });
    ids.set(index + 1, Number(id));
  }
  return receipt({ ids });
}

function tooEarly(since: number, now: number): DeliveryError {
  return new DeliveryError(
    "busy",
    {
      ru: "Сообщения в чате ещё нет, но портал может выполнять запрос: проверка позже.",
      en: "The message is not in the chat yet, but the portal may still run the request: looked at again later.",
    },
    { retryAt: Math.min(since, now) + requestLifetime },
  );
}
