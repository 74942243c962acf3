import { isRead, rest3Info } from "@b24kit/catalog";
import { anyMethod } from "b24kit";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { usageError } from "../errors/cli-error.ts";
import { printAnswer } from "../output/print-answer.ts";
import { printRows } from "../output/print-rows.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { readCallParams } from "../params/read-call-params.ts";
import { apiOf } from "../request/api-of.ts";
import { noteFullPage } from "../output/note-full-page.ts";
import { openClientFor } from "../portal/open-client-for.ts";
import { assertRestVersion } from "../request/assert-rest-version.ts";
import { checkBeforeSending, checkFields } from "../request/check-before-sending.ts";
import type { CallOptions } from "./call.ts";

/** Calls the method and prints its result, or every row of its list. */
export async function runCall(context: Context, method: string, options: CallOptions): Promise<number> {
  refuseDocuments(context);
  if (options.maxItems !== undefined && options.all !== true) throw maxItemsAlone();
  const params = await readCallParams({
    assignments: options.param,
    file: options.paramsFile,
    stdin: context.io.stdin,
  });
  if (options.dryRun === true || options.as !== undefined) {
    const { showRequest } = await import("../request/show-request.ts");
    return showRequest(context, { method, params, options });
  }
  const restVersion = await assertRestVersion([method], options);
  await checkBeforeSending(context, [{ method, params, restVersion }], options);
  const isReading = restVersion === 3 ? rest3Info(method)?.effect === "read" : isRead(method);
  if (options.all !== true && !isReading) {
    const { callWrite } = await import("../writes/call-write.ts");
    return callWrite(context, { method, params, restVersion }, options);
  }
  const client = await openClientFor(context);
  await checkFields(context, [{ method, params, restVersion }], { ...options, areStored: true }, async (entity) =>
    client.storedFields(entity),
  );
  const { signal } = context.io;
  const api = apiOf(restVersion);
  if (options.all === true) {
    const limit = options.maxItems === undefined ? {} : { maxItems: options.maxItems };
    await printRows(
      context,
      (listOptions) => client.list(anyMethod(method), params, { signal, ...api, ...limit, ...listOptions }),
      options.maxItems,
    );
  } else {
    const answer = await client.answer(anyMethod(method), params, { signal, ...api });
    await printAnswer(context, answer);
    if (restVersion === 3) noteFullPage(context, { method, params }, answer);
  }
  return exitCodes.done;
}

function maxItemsAlone() {
  return usageError(
    { ru: "--max-items работает только вместе с --all", en: "--max-items works with --all only" },
    { ru: "без --all читается одна страница", en: "without --all one page is read" },
    { ru: "добавьте --all", en: "add --all" },
  );
}
