import { renderTable } from "@b24kit/report";
import type { OpenedPortal } from "b24kit";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { fieldsProblem } from "../methods/fields-problem.ts";
import { printList } from "../methods/print-list.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import type { Language } from "../words.ts";
import type { FieldsOptions } from "./fields.ts";

type Field = Awaited<ReturnType<OpenedPortal["portal"]["fields"]>>[number];

/** Prints the portal's own fields of an entity, user fields included. */
export async function runFields(context: Context, given: string, { refresh }: FieldsOptions): Promise<number> {
  refuseDocuments(context);
  const entity = given.trim().toLowerCase();
  const { portal } = await openPortalFor(context);
  const { signal } = context.io;
  const fields = await portal.fields(entity, { signal, refresh: refresh === true }).catch((error: unknown) => {
    throw fieldsProblem(error, entity);
  });
  await printList(context, {
    rows: context.format === "json" ? fields.map((field) => ({ ...field })) : fields.map((field) => flatRow(field)),
    draw: () => drawFields(context, fields),
    nothing: { ru: "портал не назвал ни одного поля", en: "the portal named no fields" },
  });
  return exitCodes.done;
}

/** The same columns for every entity. */
function flatRow({ name, classicName, type, title, ...flags }: Field) {
  const { isRequired, isReadOnly, isMultiple, isUserField } = flags;
  return { name, classicName: classicName ?? "", type, title, isRequired, isReadOnly, isMultiple, isUserField };
}

const words = {
  ru: {
    titles: ["Поле", "В старых методах", "Тип", "Название", "Особенности"],
    isRequired: "обязательное",
    isReadOnly: "только чтение",
    isMultiple: "несколько значений",
    isUserField: "пользовательское",
  },
  en: {
    titles: ["Field", "In old methods", "Type", "Title", "Remarks"],
    isRequired: "required",
    isReadOnly: "read-only",
    isMultiple: "multiple",
    isUserField: "user field",
  },
} as const;

/** On a narrower terminal the second name of each field would push the rest together. */
const widthForBothNames = 110;

const flags = ["isRequired", "isReadOnly", "isMultiple", "isUserField"] as const;

function drawFields({ language, stdout }: Context, fields: readonly Field[]): string {
  const hasClassic =
    stdout.width >= widthForBothNames &&
    fields.some(({ name, classicName }) => classicName !== undefined && classicName !== name);
  const cells = fields.map((field) => [
    field.name,
    ...(hasClassic ? [field.classicName ?? ""] : []),
    field.type,
    // A field without a title has its name instead.
    field.title === field.name || field.title === field.classicName ? "" : field.title,
    remarksOf(field, language),
  ]);
  const columns = words[language].titles
    .filter((_, index) => hasClassic || index !== 1)
    .map((title) => ({ title, align: "left" as const }));
  return renderTable(columns, cells, { width: stdout.width, colour: stdout.colour });
}

function remarksOf(field: Field, language: Language): string {
  return flags
    .filter((flag) => field[flag])
    .map((flag) => words[language][flag])
    .join(", ");
}
