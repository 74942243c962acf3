import type { CredentialErrorCode } from "@b24kit/credential-store";
import type { Text } from "../words.ts";
import { lacksBinary, nameFault, placeFault, profilesFault, removalFault } from "./credential-fault.ts";

/** What a sentence about a credential may name. */
export interface CredentialFacts {
  /** The profile as it is typed in a shell. */
  readonly profile: string;
  /** The file, else empty. */
  readonly path: string;
  /** The package's own sentence. */
  readonly message: string;
}

/** What happened, why and what to do. A text in Russian alone: in English the package itself says it. */
export interface CredentialWords {
  readonly what: Text;
  readonly why: string | Text;
  readonly next: string | Text;
}

const otherPlace =
  "возьмите зашифрованный файл (--storage file) или, если защита слабее вас устраивает, --machine-bound";

const installAgain: Text = {
  ru: "установите b24kit заново вместе с необязательными зависимостями (optionalDependencies) или возьмите --storage file",
  en: "install b24kit again, with its optional dependencies, or use the encrypted file (--storage file)",
};

const signInAgain = ({ profile }: CredentialFacts): Text => ({
  ru: `войдите снова под тем же именем: b24 auth login ${profile}`,
  en: `sign in again under the same name: b24 auth login ${profile}`,
});

const fileOfProfiles: Text = { ru: "файл профилей не прочитан", en: "the file of profiles cannot be used" };
const place: Text = { ru: "место для секретов недоступно", en: "the place of secrets is not usable" };

/** One sentence per code of the credential store. */
export const credentialErrorWords: Readonly<Record<CredentialErrorCode, (facts: CredentialFacts) => CredentialWords>> =
  {
    "bad-name": ({ message }) => ({
      what: { ru: "имя профиля не подходит", en: "the name of the profile is not usable" },
      why: nameFault(message),
      next: "назовите профиль коротко, например main или Ромашка",
    }),
    "no-profile": ({ profile }) => ({
      what: { ru: `нет такого профиля: ${profile}`, en: `there is no such profile: ${profile}` },
      why: { ru: "под этим именем никто не входил", en: "nobody signed in under that name" },
      next: {
        ru: `посмотрите имена: b24 auth list; новый профиль: b24 auth login ${profile}`,
        en: `see the names: b24 auth list; a new profile: b24 auth login ${profile}`,
      },
    }),
    "no-credential": () => ({
      what: { ru: "не выбран портал", en: "no portal is chosen" },
      why: "нет ни вебхука в переменной BITRIX24_WEBHOOK_URL, ни текущего профиля",
      next: {
        ru: "войдите: b24 auth login (вебхук создаётся на портале: «Разработчикам → Другое → Входящий вебхук», права crm, task, calendar, user, department, im, timeman); есть профили — b24 auth switch <имя>; без портала — b24 demo",
        en: "sign in: b24 auth login (make the webhook on the portal: Developer resources → Other → Inbound webhook, with the rights crm, task, calendar, user, department, im, timeman); with profiles stored: b24 auth switch <name>; without a portal: b24 demo",
      },
    }),
    "bad-profiles": ({ path, message }) => ({
      what: fileOfProfiles,
      why: `${profilesFault(message)}; файл оставлен как есть: ${path}`,
      next: "исправьте это место или уберите файл и войдите снова; секреты лежат отдельно",
    }),
    "unreadable-profiles": ({ path }) => ({
      what: fileOfProfiles,
      why: `нет доступа: ${path}`,
      next: "верните файл и его папку своему пользователю или задайте другую папку в B24KIT_HOME",
    }),
    "newer-profiles": ({ path }) => ({
      what: fileOfProfiles,
      why: `он записан более новой версией b24kit: ${path}`,
      next: "обновите b24kit или задайте другую папку в B24KIT_HOME",
    }),
    "bad-profile": () => ({
      what: { ru: "профиль нельзя сохранить", en: "the profile cannot be stored" },
      why: "в нём есть то, чему там не место; ничего не изменено",
      next: "исправьте значение",
    }),
    "changed-secret": (facts) => ({
      what: { ru: "секрет профиля подменён", en: "the secret of the profile was exchanged" },
      why: "на его месте лежит не тот вебхук, который был сохранён",
      next: signInAgain(facts),
    }),
    "lost-secret": (facts) => ({
      what: { ru: "секрета профиля больше нет", en: "the secret of the profile is gone" },
      why: "на его месте ничего не найдено",
      next: signInAgain(facts),
    }),
    "not-verified": () => ({
      what: { ru: "секрет не сохранён", en: "the secret was not stored" },
      why: "после записи прочиталось другое значение; профиль не изменён",
      next: otherPlace,
    }),
    "not-removed": ({ message, profile }) => ({
      what: { ru: "секрет не удалён", en: "the secret was not removed" },
      why: removalFault(message, profile),
      next: "разблокируйте или почините это место и повторите, сотрите запись вручную или отзовите вебхук на портале",
    }),
    "no-secret": ({ message }) => ({
      what: { ru: "нет такого секрета", en: "there is no such secret" },
      why: { ru: "его нет ни в хранилище, ни в переменной B24KIT_SECRET_…", en: message.replace(/\.$/, "") },
      next: {
        ru: "сохраните его: b24-scheduler secret set <имя>, или задайте переменную B24KIT_SECRET_<ИМЯ>",
        en: "store it: b24-scheduler secret set <name>, or set the variable B24KIT_SECRET_<NAME>",
      },
    }),
    "no-vault": () => ({
      what: { ru: "секрет негде безопасно сохранить", en: "there is no safe place for the secret" },
      why: "ни хранилище паролей системы, ни зашифрованный файл здесь не работают",
      next: {
        ru: "что с ними и что делать, скажет b24 doctor",
        en: "b24 doctor says what is wrong with each, and what to do",
      },
    }),
    "vault-unavailable": ({ message }) => ({
      what: place,
      why: placeFault(message),
      next: lacksBinary(message) ? installAgain : otherPlace,
    }),
    "vault-timeout": () => ({
      what: place,
      why: "оно не ответило вовремя",
      next: `повторите; если молчит — ${otherPlace}`,
    }),
    "vault-locked": () => ({
      what: place,
      why: "оно заблокировано",
      next: "разблокируйте хранилище паролей, войдя в рабочий стол, и повторите",
    }),
    "vault-failed": () => ({ what: place, why: "оно ответило ошибкой", next: otherPlace }),
    "no-passphrase": () => ({
      what: { ru: "нет парольной фразы", en: "there is no passphrase" },
      why: "без неё зашифрованный файл секретов не открыть",
      next: "запустите команду в терминале или задайте фразу в BITRIX24_KEYRING_PASSWORD (или BITRIX24_KEYRING_PASSWORD_FD)",
    }),
    "wrong-passphrase": ({ path }) => ({
      what: { ru: "парольная фраза не подходит", en: "the passphrase is wrong" },
      why: `файл секретов зашифрован другой фразой: ${path}`,
      next: "проверьте раскладку и BITRIX24_KEYRING_PASSWORD и повторите; забытую фразу не восстановить: уберите файл и войдите снова",
    }),
    "wrong-machine": ({ path }) => ({
      what: { ru: "секреты привязаны к другому компьютеру", en: "the secrets are bound to another computer" },
      why: `файл записан на другом компьютере или после переустановки: ${path}`,
      next: "уберите файл и войдите здесь снова: b24 auth login",
    }),
    "bad-vault-file": ({ path }) => ({
      what: { ru: "файл секретов не прочитан", en: "the file of secrets cannot be used" },
      why: `он повреждён или изменён и оставлен как есть: ${path}`,
      next: "верните копию или уберите файл и войдите снова",
    }),
    "newer-vault-file": ({ path }) => ({
      what: { ru: "файл секретов не прочитан", en: "the file of secrets cannot be used" },
      why: `он записан более новой версией b24kit: ${path}`,
      next: "обновите b24kit",
    }),
    "bad-secret": () => ({
      what: { ru: "секрет не подходит", en: "the secret is not usable" },
      why: "он пуст, слишком длинный или с недопустимыми знаками",
      next: "скопируйте вебхук ещё раз, целиком",
    }),
  };
