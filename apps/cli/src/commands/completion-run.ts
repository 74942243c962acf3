import { type Shell, shellScript } from "b24kit/completion";
import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { withSink } from "../output/sink.ts";

/** Prints what the shell has to read. */
export async function runCompletion(context: Context, shell: Shell): Promise<number> {
  refuseForms(context);
  await withSink(context, (sink) => sink.write(shellScript(shell, "b24")));
  return exitCodes.done;
}
