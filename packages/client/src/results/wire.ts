import { z } from "zod";

// The forms in which PHP sends plain values. Nothing is converted: a schema says what a row holds on the wire.

/** A number, also as text: classic methods send "5" and "0.00". */
export const wireNumber = z.union([z.number(), z.templateLiteral([z.number()])]);

/** A number, or one of the portal's ways to say that there is none. */
export const wireNumberOrNone = z.union([wireNumber, z.literal(""), z.null(), z.literal(false)]);

/** Text, or nothing. */
export const wireText = z.string().nullable();

/** A yes or no: the classic methods send letters, newer ones booleans. */
export const wireFlag = z.union([z.boolean(), z.literal(["Y", "N", "", "0", "1"]), z.null()]);

/** A date that some lists send as `{}`: the server has no way to write it there. */
export const wireDateOrEmpty = z.union([wireText, z.record(z.string(), z.never())]);

/** An object with documented and other keys. PHP sends an empty one as `[]`, which is read as no keys. */
export function wireObject<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((value) => (isEmptyList(value) ? {} : value), z.looseObject(shape));
}

/** An object with any keys and values of one kind; `[]` when it is empty. */
export function wireMap<Value extends z.ZodType>(value: Value) {
  return z.preprocess((sent) => (isEmptyList(sent) ? {} : sent), z.record(z.string(), value));
}

/** A row of a list: `select` decides which of the optional fields are there. */
export function wireRow<Always extends z.ZodRawShape, Selected extends z.ZodRawShape>(
  always: Always,
  selected: Selected,
) {
  return z.looseObject(selected).partial().extend(always);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
