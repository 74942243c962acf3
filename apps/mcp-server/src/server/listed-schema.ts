import { z } from "zod";

/** What every client assumes without being told. */
const assumed: ReadonlySet<unknown> = new Set([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);

/** The JSON schema of an input, as short as it can be without saying less. */
export function listedSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...listed } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ jsonSchema }) => {
      for (const bound of ["minimum", "maximum"] as const) {
        if (assumed.has(jsonSchema[bound])) delete jsonSchema[bound];
      }
      if (isEmpty(jsonSchema.additionalProperties)) delete jsonSchema.additionalProperties;
      // Checked all the same; an agent learns it from the error.
      for (const name of ["minLength", "maxLength", "pattern", "propertyNames"] as const) delete jsonSchema[name];
    },
  });
  return listed;
}

/** A schema that everything fits is what applies without it. */
function isEmpty(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && Object.keys(schema).length === 0;
}
