import type { Text } from "../words.ts";
import { exitCodes } from "./exit-codes.ts";

/** What is said of an error by its code. Never text of the portal: these words stand in history, too. */
export interface KnownWords {
  readonly what: Text;
  readonly why: Text;
  readonly next?: Text;
  /** 1 when absent. */
  readonly exitCode?: number;
}

const signIn: Text = {
  ru: "войдите на портал снова: b24 auth login (b24 ставится из npm: @b24kit/cli)",
  en: "sign in to the portal again: b24 auth login (b24 comes from npm: @b24kit/cli)",
};
const later: Text = { ru: "повторите позже", en: "try again later" };
const noPortal: Text = { ru: "портал не ответил", en: "the portal did not answer" };
const noKey: Text = { ru: "вход на портал не удался", en: "the sign-in to the portal failed" };
const noSecret: Text = { ru: "секрет не прочитан", en: "the secret cannot be read" };
const noDisk: Text = { ru: "файл b24kit недоступен", en: "a file of b24kit cannot be used" };
const { access, usage } = exitCodes;

/** Of the portal's client. */
export const clientWords: Readonly<Record<string, KnownWords>> = {
  network: {
    what: noPortal,
    why: { ru: "нет соединения с порталом", en: "there is no connection to the portal" },
    next: { ru: "проверьте сеть и адрес портала", en: "check the network and the portal's address" },
  },
  dns: {
    what: noPortal,
    why: { ru: "адрес портала не найден", en: "the portal's address was not found" },
    next: { ru: "проверьте сеть и адрес портала", en: "check the network and the portal's address" },
  },
  timeout: { what: noPortal, why: { ru: "портал не успел ответить", en: "the portal took too long" }, next: later },
  "rate-limited": {
    what: noPortal,
    why: { ru: "слишком много запросов за короткое время", en: "too many requests in a short time" },
    next: later,
  },
  "operation-limit": {
    what: noPortal,
    why: {
      ru: "израсходовано время, отведённое методу",
      en: "the time that the portal gives to the method is used up",
    },
    next: later,
  },
  overloaded: {
    what: noPortal,
    why: {
      ru: "запросы к порталу заблокированы из-за перегрузки",
      en: "requests to the portal are blocked because of overload",
    },
    next: later,
  },
  "server-error": { what: noPortal, why: { ru: "на портале сбой", en: "the portal has failed" }, next: later },
  "malformed-answer": {
    what: noPortal,
    why: { ru: "ответ портала повреждён", en: "the portal's answer is damaged" },
    next: later,
  },
  "not-a-portal": {
    what: noPortal,
    why: { ru: "вместо портала ответил другой сервер", en: "another server answered in the portal's place" },
    next: signIn,
  },
  redirected: {
    what: noPortal,
    why: { ru: "портал отвечает с другого адреса", en: "the portal answers from another address" },
    next: signIn,
  },
  "portal-deleted": {
    what: { ru: "портала больше нет", en: "the portal is gone" },
    why: { ru: "его адрес отвечает, что портал удалён", en: "its address answers that the portal was deleted" },
    next: {
      ru: "уберите его задания и ленты из файла расписания, профиль — b24 auth logout",
      en: "take its jobs and feeds out of the schedule file, the profile away by b24 auth logout",
    },
    exitCode: access,
  },
  unauthorized: {
    what: noKey,
    why: {
      ru: "портал не принимает ключ: вебхук удалён или изменён",
      en: "the portal does not accept the key: the webhook was deleted or changed",
    },
    next: signIn,
    exitCode: access,
  },
  "invalid-webhook": {
    what: noKey,
    why: { ru: "адрес вебхука не подходит", en: "the address of the webhook is not usable" },
    next: signIn,
    exitCode: access,
  },
  "missing-scope": {
    what: { ru: "вебхуку не хватает права", en: "the webhook lacks a right" },
    why: {
      ru: "нужный раздел не отмечен в настройках вебхука",
      en: "the scope is not ticked in the webhook's settings",
    },
    next: {
      ru: "отметьте его на портале, адрес не изменится",
      en: "tick it on the portal; the address stays the same",
    },
    exitCode: access,
  },
  "access-denied": {
    what: { ru: "портал отказал в доступе", en: "the portal denied access" },
    why: {
      ru: "у владельца вебхука нет прав или тариф не включает REST",
      en: "the webhook's owner has no right, or the plan has no REST",
    },
    next: { ru: "попросите права у администратора портала", en: "ask the portal's administrator for the right" },
    exitCode: access,
  },
  refused: {
    what: { ru: "отказано, на портал ничего не отправлено", en: "refused, nothing was sent to the portal" },
    why: { ru: "сообщение не покрыто разрешением", en: "no grant covers the message" },
    next: { ru: "дайте разрешение: b24 grant add", en: "give a grant: b24 grant add" },
    exitCode: access,
  },
};

/** Of the credential store. */
export const credentialWords: Readonly<Record<string, KnownWords>> = {
  "no-profile": {
    what: { ru: "нет такого профиля", en: "there is no such profile" },
    why: { ru: "под этим именем никто не входил", en: "nobody signed in under that name" },
    next: { ru: "имена показывает b24 auth list", en: "b24 auth list shows the names" },
    exitCode: access,
  },
  "no-credential": {
    what: { ru: "не выбран портал", en: "no portal is chosen" },
    why: {
      ru: "нет ни сохранённого профиля, ни вебхука в окружении",
      en: "there is no stored profile and no webhook in the environment",
    },
    next: { ru: "войдите: b24 auth login", en: "sign in: b24 auth login" },
    exitCode: access,
  },
  "bad-name": {
    what: { ru: "имя не подходит", en: "the name is not usable" },
    why: { ru: "такого имени быть не может", en: "there can be no such name" },
    exitCode: usage,
  },
  "no-secret": {
    what: { ru: "нет такого секрета", en: "there is no such secret" },
    why: { ru: "под этим именем ничего не сохранено", en: "nothing is stored under that name" },
    next: { ru: "имена показывает b24-scheduler secret list", en: "b24-scheduler secret list shows the names" },
    exitCode: usage,
  },
  "lost-secret": {
    what: noSecret,
    why: { ru: "на его месте ничего нет", en: "there is nothing in its place" },
    next: signIn,
    exitCode: access,
  },
  "changed-secret": {
    what: noSecret,
    why: { ru: "на его месте лежит другой", en: "another one is in its place" },
    next: signIn,
    exitCode: access,
  },
  "no-passphrase": {
    what: noSecret,
    why: {
      ru: "файл секретов зашифрован, а парольной фразы нет",
      en: "the file of secrets is encrypted, and there is no passphrase",
    },
    next: { ru: "задайте BITRIX24_KEYRING_PASSWORD", en: "set BITRIX24_KEYRING_PASSWORD" },
    exitCode: access,
  },
  "wrong-passphrase": {
    what: noSecret,
    why: { ru: "парольная фраза не подходит", en: "the passphrase is wrong" },
    next: { ru: "проверьте BITRIX24_KEYRING_PASSWORD", en: "check BITRIX24_KEYRING_PASSWORD" },
    exitCode: access,
  },
  "wrong-machine": {
    what: noSecret,
    why: { ru: "он привязан к другому компьютеру", en: "it is bound to another computer" },
    next: signIn,
    exitCode: access,
  },
  "vault-locked": {
    what: noSecret,
    why: { ru: "хранилище паролей заблокировано", en: "the keychain is locked" },
    next: { ru: "разблокируйте его, войдя в систему", en: "unlock it by signing in to the desktop" },
    exitCode: access,
  },
};

/** Of files on disk. */
export const stateWords: Readonly<Record<string, KnownWords>> = {
  "no-home": { what: noDisk, why: { ru: "нет домашней папки", en: "there is no home folder" } },
  "bad-folder": { what: noDisk, why: { ru: "такой папки быть не может", en: "there can be no such folder" } },
  "no-permission": {
    what: noDisk,
    why: { ru: "нет прав на файл или папку", en: "no right to the file or its folder" },
  },
  "read-only": { what: noDisk, why: { ru: "диск только для чтения", en: "the disk can only be read" } },
  "disk-full": { what: noDisk, why: { ru: "на диске нет места", en: "the disk is full" } },
  busy: { what: noDisk, why: { ru: "файл занят другим процессом", en: "another process uses the file" }, next: later },
  corrupt: { what: noDisk, why: { ru: "содержимое файла повреждено", en: "the content of the file is damaged" } },
  unreachable: {
    what: { ru: "база данных недоступна", en: "the database is not within reach" },
    why: { ru: "она не отвечает", en: "it does not answer" },
    next: later,
  },
  newer: { what: noDisk, why: { ru: "файл записан более новой версией b24kit", en: "a newer b24kit wrote the file" } },
};

/** What is said of an error of ours whose code has no words of its own. */
export const otherWords: Readonly<Record<string, KnownWords>> = {
  ClientError: { what: noPortal, why: { ru: "портал ответил ошибкой", en: "the portal answered with an error" } },
  PortalError: { what: noPortal, why: { ru: "портал ответил ошибкой", en: "the portal answered with an error" } },
  PortalReadError: {
    what: noPortal,
    why: { ru: "ответ портала не прочитан", en: "the portal's answer could not be read" },
  },
  CredentialError: {
    what: noSecret,
    why: { ru: "место для секретов недоступно", en: "the place of secrets is not usable" },
    exitCode: access,
  },
  StateError: { what: noDisk, why: { ru: "система не дала это сделать", en: "the system did not let it happen" } },
  ToolkitError: {
    what: { ru: "так отчёт не сделать", en: "the report cannot be made so" },
    why: { ru: "запрос или файл настроек не подходит", en: "the request or a file of settings is not usable" },
    exitCode: usage,
  },
};
