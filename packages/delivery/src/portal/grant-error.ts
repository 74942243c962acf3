import type { ClientError } from "@b24kit/client";
import { DeliveryError } from "../delivery-error.ts";

/** What a grant has to cover. */
export interface Granted {
  readonly method: "im.message.add" | "im.notify.personal.add";
  /** As `b24 grant add --to` takes it. */
  readonly recipient: string;
}

/** The guard let nothing pass, and has a reason of its own for it. */
export function grantError(error: ClientError, granted: Granted): DeliveryError {
  const { reason } = error as ClientError & { readonly reason?: unknown };
  if (reason === "denied") return deniedByRules(error, granted);
  return reason === "no-journal" ? noJournal(error) : noGrant(error, granted);
}

function noGrant(cause: ClientError, { method, recipient }: Granted): DeliveryError {
  const command = `b24 grant add --method ${method} --to ${recipient} --days 90`;
  return new DeliveryError(
    "misconfigured",
    {
      ru: `Нет действующего разрешения отправлять ${method} получателю ${recipient}.`,
      en: `There is no grant in force to send ${method} to ${recipient}.`,
    },
    {
      cause,
      action: {
        ru: `Человек даёт его на терминале, тем же профилем (-P): ${command}`,
        en: `A person gives it on a terminal, with the same profile (-P): ${command}`,
      },
    },
  );
}

function deniedByRules(cause: ClientError, { method }: Granted): DeliveryError {
  return new DeliveryError(
    "misconfigured",
    { ru: `Правила профиля запрещают ${method}.`, en: `The rules of the profile deny ${method}.` },
    {
      cause,
      action: {
        ru: "Владелец профиля видит и меняет их на терминале: b24 auth access.",
        en: "The owner of the profile sees and changes them on a terminal: b24 auth access.",
      },
    },
  );
}

function noJournal(cause: ClientError): DeliveryError {
  return new DeliveryError(
    "busy",
    {
      ru: "Журнал записей недоступен, поэтому сообщение не отправлено.",
      en: "The journal of writes could not be written, so the message was not sent.",
    },
    { cause, action: { ru: "Что с ним, скажет b24 doctor.", en: "b24 doctor says what is wrong." } },
  );
}
