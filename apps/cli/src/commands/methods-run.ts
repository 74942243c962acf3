import { listMethods, methodDetails, searchMethods } from "@b24kit/catalog";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { methodCard } from "../methods/method-card.ts";
import { methodJson } from "../methods/method-json.ts";
import { methodLines } from "../methods/method-lines.ts";
import { methodRow } from "../methods/method-row.ts";
import { noSuchMethod } from "../methods/no-such-method.ts";
import { noSuchScope } from "../methods/no-such-scope.ts";
import { printList } from "../methods/print-list.ts";
import { renderJson } from "../output/json.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { withSink } from "../output/sink.ts";
import type { ListMethodsOptions, SearchMethodsOptions } from "./methods.ts";

/** Finds methods by words. Nothing found is no failure. */
export async function runSearchMethods(context: Context, text: string, options: SearchMethodsOptions): Promise<number> {
  refuseDocuments(context);
  if (options.scope !== undefined) await refuseBadScope(options.scope);
  const found = (await searchMethods(text, options)).map(({ details }) => details);
  await printList(context, {
    rows: found.map((details) => methodRow(details, context.language)),
    draw: () => methodLines(context, found),
    nothing: {
      ru: "ничего не найдено; попробуйте другие слова или b24 methods list --scope …",
      en: "nothing was found; try other words, or b24 methods list --scope …",
    },
  });
  return exitCodes.done;
}

/** Prints all that is known of a method. */
export async function runShowMethod(context: Context, name: string): Promise<number> {
  refuseDocuments(context);
  const details = await methodDetails(name.trim());
  if (details === undefined) throw noSuchMethod(name);
  const text =
    context.format === "json"
      ? renderJson(await methodJson(details, context.language))
      : await methodCard(context, details);
  await withSink(context, (sink) => sink.write(`${text}\n`));
  return exitCodes.done;
}

/** Lists methods, sorted by module and name. */
export async function runListMethods(context: Context, options: ListMethodsOptions): Promise<number> {
  refuseDocuments(context);
  if (options.scope !== undefined) await refuseBadScope(options.scope);
  const found = await listMethods(options);
  await printList(context, {
    rows: found.map((details) => methodRow(details, context.language)),
    draw: () => methodLines(context, found, { isShort: true }),
    nothing: { ru: "таких методов нет", en: "there are no such methods" },
  });
  return exitCodes.done;
}

async function refuseBadScope(scope: string): Promise<void> {
  const known = await listMethods({ scope });
  if (known.length === 0) throw noSuchScope(scope);
}
