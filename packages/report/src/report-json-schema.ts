import { z } from "zod";
import { reportSchema } from "./document.ts";

export interface JsonSchemaWords {
  readonly title?: string;
  readonly description?: string;
}

/** JSON Schema (draft 2020-12) of what {@link renderJson} prints for one report: `data` is described by the scenario's own schema. */
export function reportJsonSchema(
  id: string,
  dataSchema: z.ZodType,
  words: JsonSchemaWords = {},
): z.core.JSONSchema.BaseSchema {
  const {
    title = `b24kit report: ${id}`,
    description = "Raw numbers stand in `data`, with units and currency; `blocks` hold what is shown.",
  } = words;
  return z.toJSONSchema(reportSchema.extend({ report: z.literal(id), data: dataSchema }).meta({ title, description }));
}
