import { DeliveryError, type DeliveryErrorText } from "./delivery-error.ts";
import type { ChannelParts } from "./open-channel.ts";

/** Where secrets of targets lie: `CredentialStore.targetSecrets`. */
interface SecretPlace {
  get(name: string): Promise<{ reveal(): string }>;
}

/** `CredentialError`, whose package stands beside this one: known by its name. */
interface CredentialError extends Error {
  readonly code: string;
  readonly hint: string;
  readonly isRetryable: boolean;
}

/**
 * Reads secrets for channels: `ChannelParts.secret`. What stands in the way becomes a `DeliveryError` with the name of the secret and
 * never its value: "busy" when its place did not answer in time, else "misconfigured".
 */
export function secretReader(secrets: SecretPlace): ChannelParts["secret"] {
  return async (name) => {
    try {
      return (await secrets.get(name)).reveal();
    } catch (error) {
      throw isCredentialError(error) ? deliveryError(name, error) : unreadable(name, error);
    }
  };
}

function isCredentialError(error: unknown): error is CredentialError {
  return error instanceof Error && error.name === "CredentialError";
}

function deliveryError(name: string, error: CredentialError): DeliveryError {
  const code = error.isRetryable ? "busy" : "misconfigured";
  return new DeliveryError(code, textOf(name, error), { action: actionOf(name, error), cause: error });
}

function textOf(name: string, { code, message }: CredentialError): DeliveryErrorText {
  const why = reasons[code];
  return why === undefined
    ? { ru: `секрет «${name}» не прочитан (${code})`, en: `the secret "${name}" could not be read: ${message}` }
    : { ru: `секрет «${name}» ${why.ru}`, en: `the secret "${name}" ${why.en}` };
}

const reasons: Readonly<Record<string, DeliveryErrorText>> = {
  "no-secret": { ru: "не сохранён", en: "is not stored" },
  "lost-secret": { ru: "исчез со своего места", en: "is no longer in its place" },
  "no-passphrase": { ru: "не прочитан: нет парольной фразы", en: "could not be read: there is no passphrase" },
  "wrong-passphrase": { ru: "не прочитан: фраза не подходит", en: "could not be read: the passphrase is wrong" },
  "wrong-machine": { ru: "сохранён на другом компьютере", en: "was stored on another computer" },
  "vault-locked": { ru: "не прочитан: хранилище закрыто", en: "could not be read: its place is locked" },
  "vault-timeout": { ru: "не прочитан: хранилище не ответило", en: "could not be read: its place did not answer" },
};

function actionOf(name: string, { code, hint }: CredentialError): DeliveryErrorText {
  if (code === "no-passphrase" || code === "wrong-passphrase") {
    return {
      ru: "задайте фразу в BITRIX24_KEYRING_PASSWORD или BITRIX24_KEYRING_PASSWORD_FD",
      en: "give the passphrase in BITRIX24_KEYRING_PASSWORD or BITRIX24_KEYRING_PASSWORD_FD",
    };
  }
  const isAbsent = code === "no-secret" || code === "lost-secret" || code === "wrong-machine";
  const store = `b24-scheduler secret set ${name}`;
  return isAbsent
    ? { ru: `сохраните его: ${store}`, en: `store it: ${store}` }
    : { ru: "посмотрите, где лежит секрет: b24-scheduler secret list", en: hint };
}

/** Trouble with the files themselves: locks, a full disk. */
function unreadable(name: string, cause: unknown): DeliveryError {
  const text = { ru: `секрет «${name}» не прочитан`, en: `the secret "${name}" could not be read` };
  return new DeliveryError("misconfigured", text, { cause });
}
