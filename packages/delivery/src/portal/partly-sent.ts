import { DeliveryError } from "../delivery-error.ts";

/** An error after a part has arrived: whatever it is, the delivery as a whole is neither there nor surely absent. */
export function partlySent(error: unknown): unknown {
  if (!(error instanceof DeliveryError) || error.code === "outcome-unknown") return error;
  const { text, retryAt, action } = error;
  return new DeliveryError(
    "outcome-unknown",
    { ru: `Отправлена только часть. ${text.ru}`, en: `Only a part was sent. ${text.en}` },
    { cause: error, ...(retryAt === undefined ? {} : { retryAt }), ...(action === undefined ? {} : { action }) },
  );
}
