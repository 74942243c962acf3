import { isRead, rest3Info } from "@b24kit/catalog";
import type { Context } from "../context.ts";
import { usageError } from "../errors/cli-error.ts";
import { printOutcomes } from "../output/print-outcomes.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { readBatch } from "../params/read-batch.ts";
import { openClientFor } from "../portal/open-client-for.ts";
import { apiOf } from "../request/api-of.ts";
import { assertRestVersion } from "../request/assert-rest-version.ts";
import { checkBeforeSending, checkFields } from "../request/check-before-sending.ts";
import type { BatchOptions } from "./batch.ts";

/** Runs the commands and prints what became of each. */
export async function runBatch(context: Context, options: BatchOptions): Promise<number> {
  refuseDocuments(context);
  const commands = await readBatch({ commands: options.cmd, file: options.file, stdin: context.io.stdin });
  const methods = Object.values(commands).map(({ method }) => method);
  const restVersion = await assertRestVersion(methods, options);
  if (restVersion === 3 && options.halt === true) throw haltInRest3();
  const checked = Object.entries(commands).map(([key, { method, params }]) => ({ key, method, params, restVersion }));
  await checkBeforeSending(context, checked, options);
  const isReading = restVersion === 3 ? (name: string) => rest3Info(name)?.effect === "read" : isRead;
  if (!methods.every(isReading)) {
    const { batchWrite } = await import("../writes/batch-write.ts");
    return batchWrite(context, commands, { ...options, restVersion });
  }
  const client = await openClientFor(context);
  await checkFields(context, checked, { ...options, areStored: true }, async (entity) => client.storedFields(entity));
  const halt = options.halt === true;
  const outcomes = await client.batch(commands, { signal: context.io.signal, halt, ...apiOf(restVersion) });
  return printOutcomes(context, outcomes, options.keepGoing === true);
}

function haltInRest3() {
  return usageError(
    { ru: "--halt не работает в REST 3.0", en: "--halt does not work in REST 3.0" },
    {
      ru: "как остановить пакет на первой ошибке, там не описано",
      en: "how a batch stops at its first error is not documented there",
    },
    { ru: "уберите --halt или вызывайте методы по одному", en: "leave out --halt, or call the methods one by one" },
  );
}
