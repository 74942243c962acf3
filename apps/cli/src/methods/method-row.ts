import { type MethodDetails, titleOf } from "@b24kit/catalog";
import type { Row } from "../output/rows.ts";
import type { Language } from "../words.ts";

/** A method as a row for programs. */
export function methodRow(details: MethodDetails, language: Language): Row {
  const { name, effect, scope, deprecated, replacedBy, page } = details;
  return { method: name, effect, scope, title: titleOf(details, language), deprecated, replacedBy, page };
}
