import type { Plan } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import { allows, type Settings } from "../settings/settings.ts";
import { outOfPacks } from "../limits/out-of-packs.ts";
import { isWithinPacks } from "../limits/is-within-packs.ts";

/** Why the operator of this server lets a plan not run, wherever it was made; undefined: nothing is against it. */
export function ceilingRefusal(
  { commands, effect }: Pick<Plan, "commands" | "effect">,
  settings: Settings,
): Answer | undefined {
  const outside = packsRefusal(
    commands.map(({ method }) => method),
    settings,
  );
  if (outside !== undefined) return outside;
  return effect === "destructive" && !allows(settings, "destructive") ? tooMuch() : undefined;
}

/** The answer about methods of which one is outside the operator's packs; undefined: none is. */
export function packsRefusal(methods: readonly string[], settings: Settings): Answer | undefined {
  const outside = methods.find((method) => !isWithinPacks(method, settings));
  return outside === undefined ? undefined : outOfPacks(outside, settings);
}

/** The answer about a write that removes or ends something on a server that may not. */
export function tooMuch(): Answer {
  return failed(
    "not-allowed",
    "This removes or ends something, and the operator of this server has not allowed that. Nothing was sent.",
    "Tell the user; whoever runs this server can start it with --allow-destructive.",
  );
}
