import type { ReadBack } from "@b24kit/catalog";
import type { Text } from "../words.ts";

/** How the object of a write is read, in one line. */
export function readBackLine({ method, id, fixed, newId, row }: ReadBack): Text {
  const others = fixed.length === 0 ? "" : `, ${fixed.join(", ")}`;
  const place = ["result", ...(newId ?? [])].join(".");
  const source =
    id.from === "" ? { ru: `${place} ответа`, en: `${place} of the answer` } : { ru: id.from, en: id.from };
  const object = row.length === 0 ? "" : ` → result.${row.join(".")}`;
  return {
    ru: `${method}: ${id.to} = ${source.ru}${others}${object}`,
    en: `${method}: ${id.to} = ${source.en}${others}${object}`,
  };
}
