import addressparser from "nodemailer/lib/addressparser";
import { DeliveryError } from "../delivery-error.ts";

/** Who a mail is from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** The sender as the settings have it: `name@company.ru` or `Reports <name@company.ru>`. Throws "misconfigured". */
export function readSender(text: string): Sender {
  const [sender, ...others] = addressparser(text, { flatten: true });
  const isOneLine = !/[\p{Cc}\u2028\u2029]/u.test(text);
  if (isOneLine && sender !== undefined && others.length === 0 && isAddress(sender.address)) {
    return { name: sender.name, address: sender.address };
  }
  throw new DeliveryError(
    "misconfigured",
    { ru: "В поле from не адрес отправителя.", en: "What stands in from is not the address of a sender." },
    {
      action: {
        ru: "Укажите один адрес: reports@company.ru или Отчёты <reports@company.ru>.",
        en: "Give one address: reports@company.com or Reports <reports@company.com>.",
      },
    },
  );
}

/** Whether a text is one address that SMTP can carry. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>,;:"()[\]\\\p{Cc}]{1,64}@[^\s@<>,;:"()[\]\\\p{Cc}]{1,253}$/u.test(text);
}
