import type { InvalidWebhookReason } from "@b24kit/client";

/** The client's reasons for refusing the address of a webhook, in Russian; its own sentence is the English one. */
const reasons: Readonly<Record<InvalidWebhookReason, string>> = {
  empty: "адрес пуст",
  "no-url": "это не веб-адрес",
  "no-protocol": "в начале адреса нет https://",
  several: "вставлено больше одного адреса или что-то ещё вместе с адресом",
  credentials: "перед именем портала стоят логин и пароль",
  "plain-http": "адрес начинается с http:// — ключ ушёл бы по сети незашифрованным, нужен https://",
  "no-rest": "в адресе нет части /rest/, значит, это не вебхук",
  "no-user-and-key": "адрес обрывается после /rest/: нет пользователя и ключа",
  "part-missing": "не хватает части адреса: после /rest/ должны идти пользователь и ключ",
  swapped: "похоже, пользователь и ключ в адресе поменялись местами",
  application: "это адрес для приложений (OAuth или REST 3.0), а не входящий вебхук",
};

/** The reason in Russian. */
export function webhookReason(reason: string): string {
  return isReason(reason) ? reasons[reason] : "это не адрес входящего вебхука";
}

function isReason(reason: string): reason is InvalidWebhookReason {
  return Object.hasOwn(reasons, reason);
}
