import { suggestMethods } from "@b24kit/catalog";
import { isToolOpen } from "../limits/allowed-tools.ts";
import { toolKeys } from "../limits/tool-keys.ts";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import type { Settings } from "../settings/settings.ts";
import { isWithinPacks } from "../limits/is-within-packs.ts";

/** The answer about a name that the documentation does not have. The name is the caller's own, so only its length is limited. */
export function unknownMethod(name: string, settings: Settings): Answer {
  const near = suggestMethods(name).filter((method) => isWithinPacks(method, settings));
  const search = isToolOpen(toolKeys.findMethod, settings)
    ? "Search by b24_find_method."
    : "Ask the user, or look into the documentation.";
  const action = near.length === 0 ? search : `Did you mean ${near.join(", ")}? Else: ${search}`;
  return failed("unknown-method", `There is no documented method ${JSON.stringify(name.slice(0, 100))}.`, action, {
    data: { suggestions: near },
  });
}
