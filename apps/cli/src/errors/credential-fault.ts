/** What the credential store found wrong, in Russian, out of its own exact sentences. */

const nameFaults: readonly (readonly [fault: string, reason: string])[] = [
  ["must not be empty", "оно пустое"],
  ["begin or end with a space", "оно начинается или кончается пробелом"],
  ["must not be longer than", "оно длиннее 100 знаков"],
  ["control or invisible characters", "в нём есть управляющие или невидимые знаки"],
  ["slash or backslash", "в нём есть «/» или «\\»"],
  ['must not hold ".."', "в нём есть «..»"],
];

/** The rule that a name breaks. */
export function nameFault(message: string): string {
  return nameFaults.find(([fault]) => message.includes(fault))?.[1] ?? "такого имени быть не может";
}

/** The place in the file of profiles, and what is wrong there. */
export function profilesFault(message: string): string {
  if (message.includes("it is empty")) return "он пуст";
  const line = /line (\d+) is not JSON/.exec(message)?.[1];
  if (line !== undefined) return `строка ${line} — не JSON`;
  const [, field, owner] = /: field (\S+?)(?: \(profile "([^"]*)"\))?: /.exec(message) ?? [];
  if (field === undefined) return "он повреждён";
  return `поле ${field}${owner === undefined ? "" : ` (профиль «${owner}»)`} не подходит`;
}

/** What was done before a secret could not be removed. */
export function removalFault(message: string, profile: string): string {
  const entry = /it is called "([^"]*)"/.exec(message)?.[1];
  const rest = `его секрет остался там, где лежал${entry === undefined ? "" : `, под именем «${entry}»`}: это место не позволило его удалить`;
  if (message.includes("is removed, but")) return `профиль ${profile} удалён, но ${rest}`;
  return message.includes("now uses") ? `профиль ${profile} уже использует новое место, но ${rest}` : rest;
}

const keychainFaults: readonly (readonly [fault: string, reason: string])[] = [
  ["there is no D-Bus session", "нет сеанса D-Bus, как обычно на серверах и в контейнерах"],
  ["no keyring program answers", "в этом сеансе не отвечает ни одно хранилище паролей"],
  ["no default keyring", "в хранилище паролей ещё нет связки ключей по умолчанию"],
  ["talks to it does not exist", "в этой установке b24kit нет части, которая работает с хранилищем паролей"],
  ["libsecret is not installed", "не установлена библиотека libsecret"],
  ["no id of its own", "у этой системы нет своего номера (/etc/machine-id), как обычно в контейнерах"],
];

/** Why a place of secrets is not there. */
export function placeFault(message: string): string {
  return keychainFaults.find(([fault]) => message.includes(fault))?.[1] ?? "этого места для секретов здесь нет";
}

/** Whether a part of this installation is missing. */
export function lacksBinary(message: string): boolean {
  return message.includes("talks to it does not exist");
}
