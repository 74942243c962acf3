import type { Messages } from "./create-wording.ts";

const ru = {
  more: "ещё\u00A0{count}",
  asOf: "На {dateTime}",
  zone: "{zone}",
  zoneFromUserOffset: "время UTC{zone}: в профиле пользователя нет часового пояса, только смещение",
  zoneFromServerOffset: "время UTC{zone}, по часам сервера портала: в профиле пользователя нет часового пояса",
  eyes: "доступ: {name}, {isAdministrator, select, true {администратор} other {не администратор}}",
  hint: "Подсказка: {hint}",
  untitled: "(без названия)",
  chartNumbers: "Числа",
  chartLabel: "Показатель",
  unknown: "неизвестно",

  onlyWhatSees: "Показано только то, что видит {name} (не администратор портала).",
  onlyWhatSeesAction: "Чтобы увидеть всё, подключите ключ администратора или руководителя.",
  truncated:
    "Раздел {section} неполный: {read, plural, one {прочитана # строка} few {прочитаны # строки} many {прочитано # строк} other {прочитано # строки}}, на портале есть ещё.",
  truncatedAction: "Сузьте период или отбор, чтобы числа были полными.",

  missingScope: "Раздел {section} не прочитан: у ключа нет права {scope}.",
  missingScopeAction: "Попросите администратора портала добавить право {scope} в настройках вебхука.",
  missingSomeScope: "Раздел {section} не прочитан: у ключа не хватает прав.",
  missingSomeScopeAction: "Попросите администратора портала добавить недостающие права в настройках вебхука.",
  accessDenied: "Раздел {section} не прочитан: портал отказал в доступе.",
  accessDeniedAction: "Попросите администратора портала открыть доступ сотруднику, которому принадлежит ключ.",
  timeout: "Раздел {section} не прочитан: портал не ответил вовремя.",
  timeoutAction: "Повторите через несколько минут.",
  overloaded: "Раздел {section} не прочитан: портал перегружен запросами.",
  overloadedAction: "Повторите через 10\u00A0минут.",
  unknownMethod: "Раздел {section} не прочитан: на этом портале нет такой возможности.",
  unknownMethodAction: "Проверьте, что нужный модуль включён и входит в тариф портала.",
  malformed: "Раздел {section} не прочитан: портал ответил в незнакомом виде.",
  malformedAction: "Повторите позже; если не поможет, сообщите разработчикам b24kit.",
  portalError: "Раздел {section} не прочитан: на портале произошла ошибка.",
  portalErrorAction: "Повторите позже; если не поможет, покажите это сообщение администратору портала.",
  portalSays: "{sentence} Ответ портала: {message}.",
};

const en: Record<keyof typeof ru, string> = {
  more: "+{count} more",
  asOf: "As of {dateTime}",
  zone: "{zone}",
  zoneFromUserOffset: "UTC{zone} time: the user’s profile has no time zone, only an offset",
  zoneFromServerOffset: "UTC{zone} time, by the portal’s server clock: the user’s profile has no time zone",
  eyes: "access: {name}, {isAdministrator, select, true {administrator} other {not an administrator}}",
  hint: "Hint: {hint}",
  untitled: "(untitled)",
  chartNumbers: "Numbers",
  chartLabel: "What",
  unknown: "unknown",

  onlyWhatSees: "Only what {name} may see is shown (not an administrator of the portal).",
  onlyWhatSeesAction: "To see everything, connect with the key of an administrator or a manager.",
  truncated: "{section} is incomplete: {read, plural, one {# row was} other {# rows were}} read, the portal has more.",
  truncatedAction: "Narrow the period or the selection to get complete numbers.",

  missingScope: "{section} could not be read: the key lacks the {scope} permission.",
  missingScopeAction: "Ask the portal’s administrator to add {scope} in the settings of the webhook.",
  missingSomeScope: "{section} could not be read: the key lacks permissions.",
  missingSomeScopeAction:
    "Ask the portal’s administrator to add the missing permissions in the settings of the webhook.",
  accessDenied: "{section} could not be read: the portal denied access.",
  accessDeniedAction: "Ask the portal’s administrator to give access to the employee the key belongs to.",
  timeout: "{section} could not be read: the portal did not answer in time.",
  timeoutAction: "Try again in a few minutes.",
  overloaded: "{section} could not be read: the portal is overloaded with requests.",
  overloadedAction: "Try again in 10\u00A0minutes.",
  unknownMethod: "{section} could not be read: this portal does not have the feature.",
  unknownMethodAction: "Check that the module is switched on and part of the portal’s plan.",
  malformed: "{section} could not be read: the portal answered in an unknown form.",
  malformedAction: "Try again later; if that does not help, tell the developers of b24kit.",
  portalError: "{section} could not be read: an error happened on the portal.",
  portalErrorAction: "Try again later; if that does not help, show this message to the portal’s administrator.",
  portalSays: "{sentence} The portal says: {message}.",
};

/** Words of the frame around every report: as of, eyes, notices. */
export const frameWording = { ru, en } satisfies Messages;

export type FrameKey = keyof typeof ru;
