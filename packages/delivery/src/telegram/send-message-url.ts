import { DeliveryError } from "../delivery-error.ts";

/**
 * The address of sendMessage; the token is a part of its path (https://core.telegram.org/bots/api#making-requests), so it never is
 * shown. Throws "misconfigured" when the secret is no token, which would be another path.
 */
export function sendMessageUrl(server: string, token: string, secret: string): URL {
  if (!/^\d{1,20}:[\w-]{10,100}$/.test(token)) throw noToken(secret);
  const base = new URL(server);
  base.pathname = `${base.pathname.replace(/\/$/, "")}/bot${token}/sendMessage`;
  return base;
}

function noToken(secret: string): DeliveryError {
  return new DeliveryError(
    "misconfigured",
    {
      ru: `В секрете «${secret}» не токен бота Telegram.`,
      en: `What the secret "${secret}" holds is not the token of a Telegram bot.`,
    },
    {
      action: {
        ru: `Возьмите токен у @BotFather (123456:ABC…) и сохраните его: b24-scheduler secret set ${secret}`,
        en: `Take the token from @BotFather (123456:ABC…) and store it: b24-scheduler secret set ${secret}`,
      },
    },
  );
}
