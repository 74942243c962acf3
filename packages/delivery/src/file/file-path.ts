import { join } from "node:path";
import { DeliveryError } from "../delivery-error.ts";
import type { Message } from "../message.ts";
import type { ChannelParts } from "../open-channel.ts";
import { recipientOf } from "../recipient-of.ts";
import { safeName } from "./safe-name.ts";

const placeholder = /\{([^{}]*)\}/g;
const known = ["job", "report", "date", "time", "recipient"] as const;

/**
 * Refuses a path that cannot work, before there is a report: an unknown placeholder, one without a value, or a path where the
 * reports of several people would replace each other. Throws "misconfigured".
 */
export function checkPath(path: string, parts: Pick<ChannelParts, "recipient" | "env">): void {
  const names = Array.from(path.matchAll(placeholder), ([, name = ""]) => name);
  const strange = names.find((name) => !known.some((one) => one === name));
  if (strange !== undefined) throw unknownPlaceholder(strange);
  if (names.includes("recipient")) recipientOf(parts);
  else if (parts.recipient !== undefined) throw oneFileForAll();
  if (/^~[/\\]/.test(path)) homeOf(parts);
}

/** Where a message goes: ~ is the home folder; values of placeholders are names within one folder, whatever they hold. */
export function filePath(path: string, message: Message, parts: Pick<ChannelParts, "recipient" | "env">): string {
  const { job, report, slot } = message;
  // A slot is ISO 8601 with its own offset; colons are not allowed in names everywhere.
  const values: Readonly<Record<string, () => string>> = {
    job: () => job,
    report: () => report.report,
    date: () => slot.slice(0, 10),
    time: () => slot.slice(11, 16).replace(":", "-"),
    // With the number: two people may have one name.
    recipient: () => `${recipientOf(parts).userId} ${recipientOf(parts).name}`,
  };
  const filled = path.replaceAll(placeholder, (_, name: string) => safeName(values[name]?.() ?? ""));
  return /^~[/\\]/.test(filled) ? join(homeOf(parts), filled.slice(2)) : filled;
}

function homeOf({ env }: Pick<ChannelParts, "env">): string {
  const home = env["HOME"] || env["USERPROFILE"];
  if (home !== undefined && home !== "") return home;
  throw new DeliveryError(
    "misconfigured",
    {
      ru: "Неизвестна домашняя папка: ~ в пути заменить нечем.",
      en: "The home folder is not known: nothing to put for ~.",
    },
    { action: { ru: "Задайте HOME или полный путь.", en: "Set HOME, or give the whole path." } },
  );
}

function unknownPlaceholder(name: string): DeliveryError {
  const list = known.map((one) => `{${one}}`).join(", ");
  return new DeliveryError(
    "misconfigured",
    {
      ru: `В пути файла нет такой подстановки: {${name}}.`,
      en: `The path of the file has no such placeholder: {${name}}.`,
    },
    { action: { ru: `Есть ${list}.`, en: `There are ${list}.` } },
  );
}

function oneFileForAll(): DeliveryError {
  return new DeliveryError(
    "misconfigured",
    {
      ru: "Отчёты разных людей пишутся в один файл и заменяли бы друг друга.",
      en: "The reports of several people go to one file and would replace each other.",
    },
    { action: { ru: "Добавьте {recipient} в путь.", en: "Put {recipient} into the path." } },
  );
}
