import { suggestMethods } from "@b24kit/catalog";
import { shorten } from "../output/shorten.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";

/** Nobody has documented a method of that name; names the nearest ones. */
export function noSuchMethod(name: string): CliError {
  const near = suggestMethods(name).join(", ");
  return usageError(
    { ru: `нет такого метода: ${shorten(name)}`, en: `there is no such method: ${shorten(name)}` },
    { ru: "в документации его нет", en: "the documentation has none of that name" },
    near === ""
      ? { ru: "найдите его словами: b24 methods search …", en: "find it by words: b24 methods search …" }
      : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}
