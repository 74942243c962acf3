import { isArrayLike, toInt, valueAt } from "../../../php/values.ts";
import { RestError } from "../../../server/rest-error.ts";
import type { WriteFamily } from "./draft.ts";
import type { MultiChange } from "./multi-cells.ts";
import { textCell } from "./written-cell.ts";

/** How an entry of a multi field is spelled: `VALUE_TYPE` in the classic methods, `valueType` in the universal ones. */
export interface MultiSpelling {
  readonly id: string;
  readonly value: string;
  readonly valueType: string;
}

/**
 * One entry as a change. An id alone, an empty value and `DELETE: "Y"` take the entry away (crm-contact-update.md). An
 * address of mail that is none is ERROR_CORE.
 */
export function readMultiEntry(
  family: WriteFamily,
  typeId: string,
  entry: unknown,
  spelling: MultiSpelling,
): MultiChange[] {
  if (!isArrayLike(entry)) return [];
  const id = valueAt(entry, spelling.id);
  const value = valueAt(entry, "DELETE") === "Y" ? "" : textCell(valueAt(entry, spelling.value) ?? "");
  const valueType = textCell(valueAt(entry, spelling.valueType) ?? "");
  if (value === undefined || valueType === undefined) throw family.refuse(typeId);
  if (typeId === "EMAIL" && value !== "" && !isAddress(value)) {
    throw new RestError("ERROR_CORE", "The field E-mail contains an invalid address");
  }
  return [
    {
      typeId,
      id: id === undefined ? undefined : toInt(id),
      value,
      valueType: valueType === "" ? undefined : valueType,
    },
  ];
}

/** Something before the only @, and a domain with a dot behind it. */
function isAddress(text: string): boolean {
  const [name = "", domain = "", ...more] = text.split("@");
  return name !== "" && more.length === 0 && !/\s/.test(text) && domain.includes(".", 1) && !domain.endsWith(".");
}
