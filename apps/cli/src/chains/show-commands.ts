import type { FilledStep } from "@b24kit/catalog";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import { checkBeforeSending } from "../request/check-before-sending.ts";
import { checkedSteps } from "./checked-steps.ts";

/** `--dry-run`: the commands in the form that `b24 batch --halt --file` takes. Nothing is sent. */
export async function showCommands(context: Context, steps: readonly FilledStep[]): Promise<number> {
  const checked = checkedSteps(steps);
  await checkBeforeSending(context, checked, {});
  const commands = Object.fromEntries(checked.map(({ key, ...command }) => [key, command]));
  await withSink(context, (sink) => sink.write(`${renderJson(commands)}\n`));
  context.messages.note({ ru: "Ничего не отправлено.", en: "Nothing was sent." });
  return exitCodes.done;
}
