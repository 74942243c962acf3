import { DeliveryError } from "@b24kit/delivery";
import { StateError } from "@b24kit/state";
import { Interruption } from "./interruption.ts";
import type { Failure, Parts } from "./parts.ts";

/** Not now, or not known: it may be better by itself. */
const retryable: ReadonlySet<string> = new Set(["busy", "unreachable", "outcome-unknown", "cancelled"]);

/** Somebody has to do something first. */
export const needsHands: ReadonlySet<string> = new Set(["misconfigured", "unauthorized"]);

/** What an error means for a run. */
export function failureOf(error: unknown, parts: Pick<Parts, "failureOf">): Failure {
  if (error instanceof DeliveryError) return deliveryFailure(error);
  if (error instanceof Interruption) return deliveryFailure(brokenOff());
  if (error instanceof StateError) return stateFailure(error);
  return parts.failureOf(error);
}

function brokenOff(): DeliveryError {
  return new DeliveryError("cancelled", { ru: "Прервано до отправки", en: "Broken off before it was sent" });
}

function deliveryFailure({ code, text, action, retryAt }: DeliveryError): Failure {
  const reason = { code, ru: join(text.ru, action?.ru), en: join(text.en, action?.en) };
  return {
    reason,
    isRetryable: retryable.has(code),
    ...(retryAt === undefined ? {} : { retryAt }),
    pausesJob: needsHands.has(code),
  };
}

/** The words of `StateError` are English in both languages, as everywhere. */
function stateFailure({ code, message, hint }: StateError): Failure {
  const text = join(message, hint);
  return { reason: { code: `state-${code}`, ru: text, en: text }, isRetryable: true, pausesJob: false };
}

function join(text: string, more: string | undefined): string {
  return more === undefined ? text : `${/[.!?]$/.test(text) ? text : `${text}.`} ${more}`;
}
