import type { PositionalParameter } from "../legacy/positional.ts";
import { writableFields } from "./item-input.ts";

/** FIELDS of an item. */
export const fields: PositionalParameter = { name: "arFields", type: "array", keys: writableFields };
