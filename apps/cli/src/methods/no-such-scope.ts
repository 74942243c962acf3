import { allMethods } from "@b24kit/catalog";
import { suggest } from "../arguments/suggest.ts";
import { shorten } from "../output/shorten.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";

/** No method needs that scope; names the nearest one. */
export function noSuchScope(scope: string): CliError {
  const known = [...new Set(allMethods().flatMap(({ scope: one }) => one ?? []))].toSorted();
  const near = suggest(scope, known);
  return usageError(
    { ru: `нет методов с правом ${shorten(scope)}`, en: `no method has the scope ${shorten(scope)}` },
    { ru: `есть: ${known.join(", ")}`, en: `there are: ${known.join(", ")}` },
    near === undefined
      ? { ru: "исправьте --scope", en: "correct --scope" }
      : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}
