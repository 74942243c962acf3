import { isRead } from "@b24kit/catalog";
import type { Context } from "../context.ts";
import { printOutcomes } from "../output/print-outcomes.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { readBatch } from "../params/read-batch.ts";
import { openClientFor } from "../portal/open-client-for.ts";
import { checkBeforeSending, checkFields } from "../request/check-before-sending.ts";
import type { BatchOptions } from "./batch.ts";

/** Runs the commands and prints what became of each. */
export async function runBatch(context: Context, options: BatchOptions): Promise<number> {
  refuseDocuments(context);
  const commands = await readBatch({ commands: options.cmd, file: options.file, stdin: context.io.stdin });
  const checked = Object.entries(commands).map(([key, { method, params }]) => ({ key, method, params }));
  await checkBeforeSending(context, checked, options);
  if (!Object.values(commands).every(({ method }) => isRead(method))) {
    const { batchWrite } = await import("../writes/batch-write.ts");
    return batchWrite(context, commands, options);
  }
  const client = await openClientFor(context);
  await checkFields(context, checked, { ...options, areStored: true }, async (entity) => client.storedFields(entity));
  const outcomes = await client.batch(commands, { signal: context.io.signal, halt: options.halt === true });
  return printOutcomes(context, outcomes, options.keepGoing === true);
}
