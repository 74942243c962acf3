import type { PortalField, RecordWrites } from "b24kit";
import { cellText } from "../export/cell-text.ts";
import type { ImportProblem } from "./problem.ts";
import type { ImportRecord } from "./read-records.ts";

/** What a new record must have, and this one has not. */
export function missingValues(
  { line, values }: ImportRecord,
  fields: readonly PortalField[],
  { filledIn }: RecordWrites,
): readonly ImportProblem[] {
  const isMissing = (field: PortalField): boolean =>
    field.isRequired && !field.isReadOnly && !values.has(field) && !filledIn.has(field.name);
  return fields.filter(isMissing).map(({ title }) => ({
    line,
    what: { ru: `нет обязательного: ${title}`, en: `required, but missing: ${title}` },
  }));
}

/** Values that would be written with the mark that stands for a lost character. */
export function lostCharacters(line: number, written: Iterable<PortalField>, values: ImportRecord["values"]) {
  return [...written].flatMap((field): readonly ImportProblem[] => {
    if (!cellText(values.get(field) ?? null).includes("\uFFFD")) return [];
    return [
      {
        line,
        what: {
          ru: `${field.title}: «\uFFFD» стоит на месте знака, которого в файле нет`,
          en: `${field.title}: "\uFFFD" stands for a character that the file has lost`,
        },
      },
    ];
  });
}
