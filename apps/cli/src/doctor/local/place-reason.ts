import type { VaultProbe } from "@b24kit/credential-store";
import { withoutStack } from "../../errors/without-stack.ts";
import type { Text } from "../../words.ts";

type Code = NonNullable<VaultProbe["reason"]>["code"];

const russian: Readonly<Record<Code, string>> = {
  "no-bus": "нет сеанса D-Bus, как обычно на серверах и в контейнерах",
  "no-service": "в этом сеансе не отвечает ни одно хранилище паролей",
  "no-collection": "в хранилище ещё нет связки ключей по умолчанию",
  "no-binary": "для этой системы нет нужной части b24kit",
  "no-library": "не установлена библиотека libsecret",
  silent: "оно не ответило за 2 секунды",
  waiting: "оно не ответило за 2 секунды: вероятно, ждёт пароля в окне",
  locked: "оно заблокировано",
  refused: "оно отказало этому пользователю или программе",
  "not-kept": "оно не вернуло того, что было записано",
  "too-large": "секрет для него слишком велик",
  failed: "оно ответило ошибкой",
  "no-passphrase": "нет парольной фразы, и спросить её не у кого",
  "no-machine-id": "у этой системы нет своего номера, как обычно в контейнерах",
  "bad-vault-file": "файл секретов повреждён",
  "newer-vault-file": "файл секретов записан более новой версией b24kit",
  unreadable: "файл секретов не читается",
  "read-only": "диск только для чтения",
  "no-permission": "в папку нельзя писать",
  "bad-folder": "такой папки быть не может",
};

/** Why a place of secrets is not usable. English says the store's own words. */
export function placeReason({ reason }: VaultProbe): Text {
  if (reason === undefined) return { ru: "", en: "" };
  const { code, message } = reason;
  return { ru: russian[code], en: withoutStack(message.replace(/^The keychain is not usable: /, "")) };
}
