import type { TextKind } from "./pseudonyms.ts";

/**
 * What becomes of the value of a field that may stand in a captured file. A list names the only values that are kept;
 * `{ text }` is replaced. Whatever does not look as its treatment expects is left out.
 */
export type Treatment =
  | readonly string[]
  | { readonly text: TextKind }
  | "id"
  | "number"
  | "percent"
  | "flag"
  | "moment"
  | "birthday"
  | "duration"
  | "zone"
  | "code"
  | "currency"
  | "phone"
  | "mail"
  | "phones"
  | "mails"
  | "ids"
  | "links"
  | "bindings"
  | "attendees"
  | "rule"
  | "dates"
  | "missed-call";

/** The fields of a collection that a captured file may hold; every other one is left out. */
export type FieldTreatments = Readonly<Record<string, Treatment>>;
