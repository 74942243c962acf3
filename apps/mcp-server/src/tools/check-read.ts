import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import type { Settings } from "../settings/settings.ts";
import { isToolOpen } from "../limits/allowed-tools.ts";
import { toolKeys } from "../limits/tool-keys.ts";
import { type CheckedMethod, checkMethod } from "./check-method.ts";

/** Lets through what is documented as a read. */
export async function checkRead(name: string, params: object, settings: Settings): Promise<CheckedMethod> {
  return checkMethod(name, params, {
    settings,
    rawBatch,
    refuse: (info) => (info.effect === "read" ? undefined : notARead(info.name, settings)),
  });
}

function rawBatch(): Answer {
  return failed("not-a-read", "batch is no method of its own here. Nothing was sent.", "Use b24_batch.");
}

function notARead(method: string, settings: Settings): Answer {
  const action = isToolOpen(toolKeys.planWrite, settings)
    ? "Make a plan with b24_plan_write and let the person confirm it."
    : "This server only reads. Tell the user; whoever runs it can start it with --allow-write.";
  return failed("not-a-read", `${method} changes the portal. Nothing was sent.`, action);
}
