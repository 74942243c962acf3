import { findPack, methodInfo, type Pack, packMethods, packs } from "@b24kit/catalog";
import { renderTable } from "@b24kit/report";
import { suggest } from "../arguments/suggest.ts";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { effectWords } from "../methods/effect-words.ts";
import { printList } from "../methods/print-list.ts";
import { renderJson } from "../output/json.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { shorten } from "../output/shorten.ts";
import { withSink } from "../output/sink.ts";

const nothing = { ru: "здесь ничего нет", en: "there is nothing here" };

/** Lists the packs with the number of their methods. */
export async function runListPacks(context: Context): Promise<number> {
  refuseDocuments(context);
  const { language } = context;
  const rows = packs.map(({ id, title, summary }) => ({
    id,
    title: title[language],
    methods: packMethods(id).length,
    summary: summary[language],
  }));
  await printList(context, { rows, draw: () => drawPacks(context, rows), nothing });
  return exitCodes.done;
}

/** Prints the methods of a pack. */
export async function runShowPack(context: Context, id: string): Promise<number> {
  refuseDocuments(context);
  const pack = findPack(id.trim().toLowerCase());
  if (pack === undefined) throw noSuchPack(id);
  if (context.format === "json" && (context.options.json ?? "") === "") {
    await withSink(context, (sink) => sink.write(`${renderJson(packJson(context, pack))}\n`));
  } else {
    await printList(context, { rows: methodRows(pack), draw: () => drawPack(context, pack), nothing });
  }
  return exitCodes.done;
}

interface PackRow {
  readonly id: string;
  readonly title: string;
  readonly methods: number;
  readonly summary: string;
}

function drawPacks({ language, stdout }: Context, rows: readonly PackRow[]): string {
  const titles = { ru: ["Набор", "Методов", "Что в нём"], en: ["Pack", "Methods", "What is in it"] }[language];
  const columns = titles.map((title, index) => ({
    title,
    align: index === 1 ? ("right" as const) : ("left" as const),
  }));
  const cells = rows.map(({ id, methods, title, summary }) => [id, String(methods), `${title}. ${summary}`]);
  return renderTable(columns, cells, { width: stdout.width, colour: stdout.colour });
}

function methodRows({ id }: Pack) {
  return packMethods(id).flatMap((name) => {
    const info = methodInfo(name);
    return info === undefined ? [] : [{ method: info.name, effect: info.effect, scope: info.scope }];
  });
}

function packJson({ language }: Context, pack: Pack): object {
  const { id, title, summary, patterns } = pack;
  return { id, title: title[language], summary: summary[language], patterns, methods: methodRows(pack) };
}

function drawPack({ language, stdout }: Context, pack: Pack): string {
  const titles = { ru: ["Метод", "Действие", "Право"], en: ["Method", "Effect", "Scope"] }[language];
  const columns = titles.map((title) => ({ title, align: "left" as const }));
  const rows = methodRows(pack).map(({ method, effect, scope }) => [
    method,
    effectWords[effect].short[language],
    scope ?? "",
  ]);
  const table = renderTable(columns, rows, { width: stdout.width, colour: stdout.colour });
  return `${pack.title[language]}. ${pack.summary[language]}\n\n${table}`;
}

function noSuchPack(id: string): CliError {
  const known = packs.map((pack) => pack.id);
  const near = suggest(id, known);
  return usageError(
    { ru: `нет такого набора: ${shorten(id)}`, en: `there is no such pack: ${shorten(id)}` },
    { ru: `есть: ${known.join(", ")}`, en: `there are: ${known.join(", ")}` },
    near === undefined
      ? { ru: "что в каждом: b24 packs list", en: "what is in each: b24 packs list" }
      : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}
