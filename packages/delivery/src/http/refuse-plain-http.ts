import { DeliveryError } from "../delivery-error.ts";

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Throws "misconfigured" for anything but https, or http to this computer. */
export function refusePlainHttp({ protocol, hostname, host }: URL): void {
  if (protocol === "https:" || (protocol === "http:" && loopback.test(hostname))) return;
  throw new DeliveryError(
    "misconfigured",
    {
      ru: `Адрес на ${host} без шифрования: отправленное прочёл бы кто угодно по дороге.`,
      en: `The address at ${host} is not encrypted: anybody on the way could read what is sent.`,
    },
    {
      action: {
        ru: "Укажите адрес https://; http:// разрешён только на этот компьютер.",
        en: "Give an https:// address; http:// is allowed to this computer only.",
      },
    },
  );
}
