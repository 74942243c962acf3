import type { RefusalReason } from "@b24kit/guard";

const reasons: Readonly<Record<RefusalReason, string>> = {
  write: "этот метод меняет данные на портале",
  destructive: "этот метод удаляет или завершает что-то на портале",
  unknown: "такого метода нет в документации, поэтому неизвестно, только ли он читает",
  batch: "пакет может выполнить любой метод, поэтому отдельным методом он не принимается: есть команда b24 batch",
  parameter: "параметры верхнего уровня auth, access_token, cmd и halt портал понял бы по-своему",
};

/** Why the guard refused, in Russian; `message` when the reason is unknown. */
export function refusalReason(reason: string, message: string): string {
  return isKnown(reason) ? reasons[reason] : message;
}

function isKnown(reason: string): reason is RefusalReason {
  return Object.hasOwn(reasons, reason);
}
