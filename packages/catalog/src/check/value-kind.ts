/** What a value is to the portal. */
export type ValueKind = "nothing" | "text" | "number" | "boolean" | "list" | "object" | "date" | "unknown";

/** The mark of the client's references to earlier commands of a batch. */
const referenceMark = Symbol.for("b24kit.reference");
const referenceText = /^\$(?:result|next|total|time|error)\[[^\s]*\]$/i;

/**
 * The kind of a value. References to an earlier command of a batch (`$result[add]`, or those that the client makes) are
 * "unknown": the portal fills in anything. So is what cannot be sent at all; that is said once, elsewhere.
 */
export function kindOf(value: unknown): ValueKind {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return isReferenceText(value) ? "unknown" : "text";
  if (typeof value === "number" || typeof value === "bigint") return "number";
  if (typeof value === "boolean") return "boolean";
  if (typeof value !== "object") return "unknown";
  if (Array.isArray(value)) return "list";
  if (value instanceof Date) return "date";
  return isReference(value) ? "unknown" : "object";
}

/** A reference made by the client. */
export function isReference(value: object): boolean {
  return referenceMark in value;
}

/** An object with names, neither a list nor a date nor a reference. */
export function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === "object";
}

function isReferenceText(text: string): boolean {
  return text.startsWith("$") && text.length < 500 && referenceText.test(text);
}
