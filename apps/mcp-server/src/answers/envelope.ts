import { z } from "zod";

const errorSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  action: z.string(),
  retryable: z.boolean(),
});

/** The structured content of every tool's answer; `data` is open. */
export const envelopeSchema = z.strictObject({
  ok: z.boolean(),
  asOf: z.string().optional(),
  eyes: z.string().optional(),
  shown: z.number().optional(),
  total: z.number().optional(),
  data: z.record(z.string(), z.unknown()).nullable(),
  notices: z.array(z.string()),
  next: z.string().optional(),
  error: errorSchema.optional(),
});

export type Envelope = z.infer<typeof envelopeSchema>;

/**
 * The envelope as a list of tools shows it: it stands there once for each tool, so it says no more than the names and types.
 * What `error` holds stands in the instructions.
 */
export const listedEnvelope = {
  type: "object",
  properties: {
    ok: { type: "boolean" },
    asOf: { type: "string" },
    eyes: { type: "string" },
    shown: { type: "number" },
    total: { type: "number" },
    data: { anyOf: [{ type: "object" }, { type: "null" }] },
    notices: { type: "array" },
    next: { type: "string" },
    error: { type: "object" },
  },
  required: ["ok", "data", "notices"],
} as const;
