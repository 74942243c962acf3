import type { z } from "zod";

/** Schemas that the declarations have a word for, with that word. */
export type NamedSchemas = ReadonlyMap<z.core.$ZodType, string>;

/** The source text of `core-results.generated.ts`: what each schema infers, written out so that nobody has to infer it. */
export function renderResults(results: Readonly<Record<string, z.core.$ZodType>>, named: NamedSchemas): string {
  const members = Object.entries(results).map(([method, schema]) =>
    renderMember(JSON.stringify(method), schema, 1, named),
  );
  const names = [...named.values()].toSorted();
  return `// Made by packages/client/scripts/build-results.ts from the schemas beside it, do not edit.
import type { ${names.join(", ")} } from "./wire-types.ts";

/** What the core methods answer with. A test holds it against what zod infers. */
export interface CoreResults {
${members.join("")}}
`;
}

function renderMember(name: string, schema: z.core.$ZodType, depth: number, named: NamedSchemas): string {
  const indent = "  ".repeat(depth);
  const { innerType, type } = schema._zod.def as z.core.$ZodOptionalDef;
  const isOptional = type === "optional";
  const value = isOptional ? innerType : schema;
  const words = descriptionOf(schema) ?? descriptionOf(value);
  const doc = words === undefined ? "" : `${indent}/** ${words} */\n`;
  const text = renderType(value, depth, named);
  return `${doc}${indent}${name}${isOptional ? "?" : ""}: ${isOptional ? `${text} | undefined` : text};\n`;
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return (schema as z.ZodType).description;
}

type Render = (schema: z.core.$ZodType) => string;
type RenderDef = (def: never, render: Render, depth: number, named: NamedSchemas) => string;

/** By the kind of a schema. */
const renderers: Readonly<Record<string, RenderDef>> = {
  string: () => "string",
  number: () => "number",
  boolean: () => "boolean",
  null: () => "null",
  never: () => "never",
  unknown: () => "unknown",
  literal: ({ values }: z.core.$ZodLiteralDef<string>) => values.map((value) => JSON.stringify(value)).join(" | "),
  nullable: ({ innerType }: z.core.$ZodNullableDef, render) => `${render(innerType)} | null`,
  union: ({ options }: z.core.$ZodUnionDef, render) => options.map((option) => render(option)).join(" | "),
  array: ({ element }: z.core.$ZodArrayDef, render) => arrayOf(render(element)),
  record: ({ valueType }: z.core.$ZodRecordDef, render) => `Record<string, ${render(valueType)}>`,
  // A preprocessing step decides nothing about the type.
  pipe: ({ out }: z.core.$ZodPipeDef, render) => render(out),
  object: (def: z.core.$ZodObjectDef, _render, depth, named) => renderObject(def, depth, named),
};

function renderType(schema: z.core.$ZodType, depth: number, named: NamedSchemas): string {
  const { def } = schema._zod;
  const word = [...named].find(([known]) => known._zod.def === def)?.[1];
  if (word !== undefined) return word;
  const render = renderers[def.type];
  if (render === undefined) throw new TypeError(`A schema of the kind "${def.type}" has no declaration yet`);
  return render(def as never, (inner) => renderType(inner, depth, named), depth, named);
}

function arrayOf(element: string): string {
  return /^\w+$/.test(element) || element.startsWith("{") ? `${element}[]` : `(${element})[]`;
}

function renderObject({ shape }: z.core.$ZodObjectDef, depth: number, named: NamedSchemas): string {
  const indent = "  ".repeat(depth);
  const members = Object.entries(shape).map(([name, schema]) => renderMember(name, schema, depth + 1, named));
  return `{\n${indent}  [key: string]: unknown;\n${members.join("")}${indent}}`;
}
