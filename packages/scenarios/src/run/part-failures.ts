import type { Dictionaries, ReadFailure } from "@b24kit/portal";
import type { DictionaryName } from "./scenario.ts";

/** Why these parts of the dictionaries could not be read. Such a part is empty, which says nothing about the portal. */
export function partFailures(
  { failures }: Dictionaries,
  names: readonly (DictionaryName | "departments")[],
): readonly ReadFailure[] {
  return names.flatMap((name) => failures.filter(({ key }) => key === name));
}
