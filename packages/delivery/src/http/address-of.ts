import { DeliveryError } from "../delivery-error.ts";
import type { ChannelParts } from "../open-channel.ts";
import { refusePlainHttp } from "./refuse-plain-http.ts";

/** The address of an HTTP receiver, as it stands in the settings or in a secret. Throws `DeliveryError` ("misconfigured"). */
export async function addressOf(
  url: string | { readonly secret: string },
  secret: ChannelParts["secret"],
): Promise<URL> {
  const text = typeof url === "string" ? url : await secret(url.secret);
  const parsed = URL.parse(text.trim());
  if (parsed === null) throw noAddress(typeof url === "string" ? undefined : url.secret);
  refusePlainHttp(parsed);
  return parsed;
}

/** The text itself may be a secret that was put in the wrong place. */
function noAddress(secret: string | undefined): DeliveryError {
  const [ru, en] =
    secret === undefined ? ["получателя", "of the target"] : [`в секрете ${secret}`, `in the secret ${secret}`];
  return new DeliveryError(
    "misconfigured",
    { ru: `Адрес ${ru} не читается.`, en: `The address ${en} cannot be read.` },
    { action: { ru: "Нужен полный адрес https://…", en: "Give a whole https:// address." } },
  );
}
