import { join, resolve } from "node:path";
import { DeliveryError } from "@b24kit/delivery";
import { homeFolder } from "@b24kit/state";
import type { EventMessage } from "../event-handler.ts";
import type { HandlerParts } from "../handler-parts.ts";

const placeholder = /\{([^{}]*)\}/g;
const known = ["{date}", "{feed}"];

/** Names the file of each message; the path is looked at first. Throws `DeliveryError` ("misconfigured"). */
export function eventPath(
  path: string,
  { feed, env }: Pick<HandlerParts, "feed" | "env">,
): (message: Pick<EventMessage, "at">) => string {
  const strange = path.match(placeholder)?.find((one) => !known.includes(one));
  if (strange !== undefined) throw unknownPlaceholder(strange);
  const whole = resolve(fromHome(path.replaceAll("{feed}", feed), env));
  // The day on which it happened, so that an event that comes again comes into the same file.
  return ({ at }) => whole.replaceAll("{date}", at.slice(0, 10));
}

function fromHome(path: string, env: HandlerParts["env"]): string {
  if (!/^~[/\\]/.test(path)) return path;
  const home = homeFolder(env) ?? "";
  if (home === "") throw noHome();
  return join(home, path.slice(2));
}

function unknownPlaceholder(name: string): DeliveryError {
  const list = known.join(", ");
  return new DeliveryError(
    "misconfigured",
    {
      ru: `В пути файла нет такой подстановки: ${name}.`,
      en: `The path of the file has no such placeholder: ${name}.`,
    },
    { action: { ru: `Есть ${list}.`, en: `There are ${list}.` } },
  );
}

function noHome(): DeliveryError {
  return new DeliveryError(
    "misconfigured",
    {
      ru: "Неизвестна домашняя папка: ~ в пути заменить нечем.",
      en: "The home folder is not known: nothing to put for ~.",
    },
    { action: { ru: "Задайте HOME или полный путь.", en: "Set HOME, or give the whole path." } },
  );
}
