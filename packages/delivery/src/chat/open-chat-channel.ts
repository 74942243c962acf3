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
import { digestOf, markerOf, markerSpare } from "./marker.ts";

const method = "im.message.add";

/**
 * The portal cuts a request at 60 s, and until then may still run one whose answer was lost. It may have left long after sending began:
 * calls wait for their turn.
 */
const requestLifetime = 65_000;

/**
 * A dialog of the portal. Each part of a report ends with a marker in plain sight, by which `settle` finds it again: a report that is
 * there as a whole is never sent a second time, also when it was made anew meanwhile. Of one that broke off, `send` leaves out the parts
 * that say the same as its own, and looks for itself where a report has several; what differs is sent, so that nothing it tells is
 * missing. A failure after the first part is "outcome-unknown".
 */
export function openChatChannel({ to }: TargetOf<"chat">, parts: ChannelParts): Channel {
  const dialog = String(to === "recipient" ? recipientOf(parts).userId : to);
  const settled = new Map<string, FoundParts>();
  const find = async (message: Message, since: number, signal: AbortSignal): Promise<FoundParts> =>
    findParts(message, { client: await parts.client(), dialog, since, now: parts.now, signal });
  return {
    async send(message, signal) {
      if (signal.aborted) throw cancelled(signal.reason);
      const texts = portalTexts(message, markerSpare);
      const known = settled.get(message.key);
      settled.delete(message.key);
      // No attempt was made before the slot.
      const found = known ?? (texts.length === 1 ? undefined : await find(message, slotOf(message), signal));
      const missing = { dialog, message, texts, ids: idsOf(texts, found), isBegun: (found?.parts.length ?? 0) > 0 };
      return sendMissing(await parts.client(), missing, signal);
    },
    async settle(message, since, signal, lostAt = since) {
      const lookedAt = parts.now();
      const isSingle = portalTexts(message, markerSpare).length === 1;
      const found = await find(message, isSingle ? since : Math.min(since, slotOf(message)), signal);
      const isEarly = found.whole === undefined && found.isSure && lookedAt - lostAt < requestLifetime;
      if (isEarly) throw tooEarly(lostAt, lookedAt);
      settled.set(message.key, found);
      return verdict(found);
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** Messages of earlier attempts that say the same as a part of this report, by its number, counted from 1. */
function idsOf(texts: readonly string[], found: FoundParts | undefined): ReadonlyMap<number, number> {
  const own = found?.parts.filter(
    ({ part, parts, digest }) => parts === texts.length && digest === digestOf(texts[part - 1] ?? ""),
  );
  return new Map(own?.map(({ part, id }) => [part, id]));
}

function slotOf({ slot }: Message): number {
  return Date.parse(slot);
}

function verdict({ whole, isSure }: FoundParts): Settled {
  if (whole !== undefined) return { state: "delivered", id: whole.map(({ id }) => id).join(",") };
  return isSure ? { state: "not-delivered" } : { state: "unknown" };
}

interface Missing {
  readonly dialog: string;
  readonly message: Message;
  readonly texts: readonly string[];
  /** Parts that are there already. */
  readonly ids: ReadonlyMap<number, number>;
  /** Some part of the delivery is there, also one that says something else. */
  readonly isBegun: boolean;
}

async function sendMissing(client: Client, missing: Missing, signal: AbortSignal): Promise<Receipt> {
  const { dialog, message, texts, isBegun } = missing;
  const ids: number[] = [];
  for (const [index, text] of texts.entries()) {
    const place = { part: index + 1, parts: texts.length };
    const marked = `${text}\n\n${markerOf(message, text, place)}`;
    const params = { DIALOG_ID: dialog, MESSAGE: marked, URL_PREVIEW: "N" };
    const call = async (): Promise<unknown> =>
      client.call(method, params, { signal }).catch((error: unknown) => {
        const failure = portalError(error, { isRead: false, granted: { method, recipient: dialog } });
        throw isBegun || ids.length > 0 ? partlySent(failure) : failure;
      });
    ids.push(Number(missing.ids.get(place.part) ?? (await call())));
  }
  return { id: ids.join(",") };
}

function tooEarly(lostAt: number, now: number): DeliveryError {
  return new DeliveryError(
    "busy",
    {
      ru: "Сообщения в чате ещё нет, но портал может выполнять запрос: проверка позже.",
      en: "The message is not in the chat yet, but the portal may still run the request: looked at again later.",
    },
    { retryAt: Math.min(lostAt, now) + requestLifetime },
  );
}
