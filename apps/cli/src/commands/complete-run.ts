import { type CommandShape, printSuggested, suggest, type TypedLine } from "b24kit/completion";
import { completionValues } from "../completion/completion-values.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";

/** Prints what the typed line may go on with. The program holds the whole grammar of the commands that the line names. */
export async function runComplete(context: Context, program: CommandShape | null, line: TypedLine): Promise<number> {
  if (program !== null)
    context.io.stdout.write(printSuggested(await suggest(program, line, completionValues(context))));
  return exitCodes.done;
}
