import { cellKind, type PortalField } from "b24kit";
import { usageError } from "../errors/cli-error.ts";
import { findField } from "../export/find-field.ts";

/** The field of `--key`. Throws a usage error for one by which no record can be found for sure. */
export function keyField(entity: string, fields: readonly PortalField[], given: string): PortalField {
  const field = findField(fields, given, "--key");
  // Tasks are searched for by a part of a text, and nobody knows whether a list of parts is looked for.
  const isSearched = entity === "task" && field.name !== "ID" && cellKind(field) !== "integer";
  if (cellKind(field) !== "contact" && !field.isMultiple && !isSearched) return field;
  throw usageError(
    { ru: `--key: по полю ${field.name} записи не ищутся`, en: `--key: records are not found by ${field.name}` },
    { ru: "портал не сравнивает его целиком", en: "the portal does not compare it as a whole" },
    {
      ru: "возьмите другое поле, например id, у записей CRM — originId",
      en: "take another field: id, or originId of CRM records",
    },
  );
}
