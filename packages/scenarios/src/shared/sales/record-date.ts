import type { Format } from "@b24kit/report";
import { dateOf } from "../present-helpers.ts";
import type { Changes } from "./changes-data.ts";

/** The date of the record that something is compared with, in words. */
export function recordDate({ record }: Changes, { format }: { readonly format: Format }): string {
  return format.date(dateOf(record.date));
}
