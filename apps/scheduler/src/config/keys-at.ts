import { z } from "zod";
import type { Path } from "./config-problem.ts";

/** The keys that a schema knows at a place of a value: for suggestions. */
export function keysAt(schema: z.ZodType, value: unknown, path: Path): readonly string[] {
  return objectsOf(schema, value).flatMap((object) => {
    const [step, ...more] = path;
    if (step === undefined) return Object.keys(object.shape);
    const inner: unknown = Object.hasOwn(object.shape, step) ? object.shape[step] : undefined;
    return inner instanceof z.ZodType ? keysAt(inner, childOf(value, step), more) : [];
  });
}

/** The objects that a schema may mean; of several kinds the one that the value names. */
function objectsOf(schema: unknown, value: unknown): readonly z.ZodObject[] {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return objectsOf(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return [];
  const objects = schema.options.flatMap((option) => objectsOf(option, value));
  const kind = childOf(value, "kind");
  const named = objects.filter(({ shape }) => shape["kind"] instanceof z.ZodLiteral && shape["kind"].value === kind);
  return named.length > 0 ? named : objects;
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
}
