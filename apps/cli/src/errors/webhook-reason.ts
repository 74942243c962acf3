/** The client's reasons for refusing the address of a webhook, in Russian, by the beginning of its English sentence. */
const reasons: Readonly<Record<string, string>> = {
  "The webhook address contains a login": "перед именем портала стоят логин и пароль",
  "The webhook address begins with http://":
    "адрес начинается с http:// — ключ ушёл бы по сети незашифрованным, нужен https://",
  "The webhook address is empty": "адрес пуст",
  "The webhook address lacks https://": "в начале адреса нет https://",
  "This is not a web address": "это не веб-адрес",
  "The address has no /rest/ part": "в адресе нет части /rest/, значит, это не вебхук",
  "The address ends after /rest/": "адрес обрывается после /rest/: нет пользователя и ключа",
  "A part of the address is missing": "не хватает части адреса: после /rest/ должны идти пользователь и ключ",
  "This is the address that applications call": "это адрес для приложений (OAuth или REST 3.0), а не входящий вебхук",
};

/** The reason in Russian; the English sentence when it is not known. */
export function webhookReason(message: string): string {
  const known = Object.keys(reasons).find((beginning) => message.startsWith(beginning));
  return known === undefined ? message : (reasons[known] ?? message);
}
