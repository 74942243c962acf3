import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import { allows, type Settings } from "../settings/settings.ts";
import { tooMuch } from "../writes/ceiling.ts";
import { type CheckedMethod, checkMethod } from "./check-method.ts";

/** Lets through what is documented as a change, as far as the operator allows. */
export async function checkWrite(name: string, params: object, settings: Settings): Promise<CheckedMethod> {
  return checkMethod(name, params, {
    settings,
    rawBatch,
    refuse: ({ name: method, effect }) => {
      if (effect === "read") return onlyReads(method);
      return effect === "destructive" && !allows(settings, "destructive") ? tooMuch() : undefined;
    },
  });
}

function rawBatch(): Answer {
  return failed("no-write", "batch is no method of its own here. Nothing was sent.", "Plan one method at a time.");
}

function onlyReads(method: string): Answer {
  return failed("no-write", `${method} only reads, so there is nothing to plan.`, "Use b24_call.");
}
