import { DeliveryError } from "./delivery-error.ts";
import type { ChannelParts, Recipient } from "./open-channel.ts";

/** Whom the report is made for. Throws "misconfigured" where the job makes one report for all. */
export function recipientOf({ recipient }: Pick<ChannelParts, "recipient">): Recipient {
  if (recipient !== undefined) return recipient;
  throw new DeliveryError(
    "misconfigured",
    {
      ru: "Неизвестно, кому отправлять: отчёт один на всех.",
      en: "Nobody knows whom to send to: the report is one for all.",
    },
    {
      action: {
        ru: "Укажите получателя вместо recipient или разошлите отчёт по сотрудникам (for).",
        en: "Name somebody instead of recipient, or let the job make a report for each person (for).",
      },
    },
  );
}
