import { z } from "zod";

// The part of the registry's format (schema 2025-12-11) that a server in npm over stdio uses. Written by hand from its
// documentation: the check works without a network.

/** Of a server: reverse DNS and one slash. */
const serverName = z
  .string()
  .max(200)
  .regex(/^[a-zA-Z0-9]+(?:[.-][a-zA-Z0-9]+)+\/[a-zA-Z0-9][a-zA-Z0-9._-]*$/);
/** Ranges and "latest" are refused. */
const exactVersion = z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/);

const input = {
  description: z.string().min(1),
  isRequired: z.boolean().optional(),
  isSecret: z.boolean().optional(),
  default: z.string().optional(),
  choices: z.array(z.string()).nonempty().optional(),
};

/** The file server.json. */
export const serverSchema = z.strictObject({
  $schema: z.literal("https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"),
  name: serverName,
  title: z.string().min(1).max(100),
  description: z.string().min(1).max(100),
  version: exactVersion,
  packages: z.tuple([
    z.strictObject({
      registryType: z.literal("npm"),
      identifier: z.string(),
      version: exactVersion,
      runtimeHint: z.literal("npx"),
      transport: z.strictObject({ type: z.literal("stdio") }),
      packageArguments: z.array(
        z.strictObject({ type: z.literal("named"), name: z.string().regex(/^--[a-z]+(?:-[a-z]+)*$/), ...input }),
      ),
      environmentVariables: z.array(z.strictObject({ name: z.string().regex(/^[A-Z][A-Z0-9_]*$/), ...input })),
    }),
  ]),
});
