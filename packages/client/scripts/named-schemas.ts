import { wireDateOrEmpty, wireFlag, wireNumber, wireNumberOrNone } from "../src/results/wire.ts";
import type { NamedSchemas } from "./render-results.ts";

/** The types of `wire-types.ts`, by the schema that they belong to. */
export const namedSchemas: NamedSchemas = new Map<NamedSchema, string>([
  [wireDateOrEmpty, "WireDate"],
  [wireFlag, "WireFlag"],
  [wireNumber, "WireNumber"],
  [wireNumberOrNone, "WireNumberOrNone"],
]);

type NamedSchema = Parameters<NamedSchemas["get"]>[0];
