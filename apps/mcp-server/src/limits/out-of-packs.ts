import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import type { Settings } from "../settings/settings.ts";

/** The answer about a method that the operator of this server has closed. */
export function outOfPacks(method: string, { packs }: Settings): Answer {
  return failed(
    "not-allowed",
    `${method} is outside of the packs that the operator of this server allows (${packs.join(", ")}).`,
    "Use another method, or tell the user that the operator has closed it.",
  );
}
