import { DeliveryError } from "./delivery-error.ts";

/** The caller gave up before anything was sent. */
export function cancelled(cause?: unknown): DeliveryError {
  return new DeliveryError(
    "cancelled",
    { ru: "Отправка отменена, ничего не отправлено.", en: "The delivery was cancelled, nothing was sent." },
    { cause },
  );
}
