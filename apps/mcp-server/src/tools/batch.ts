import { z } from "zod";
import { readsPortal } from "./hints.ts";
import { detail, method, params } from "./inputs.ts";
import type { Tool } from "./tool.ts";

const key = z.string().regex(/^[A-Za-z]\w{0,39}$/);

const input = z.strictObject({
  commands: z
    .record(key, z.strictObject({ method, params: params.optional() }))
    .refine((commands) => Object.keys(commands).length <= 50, "At most 50 commands"),
  detail,
});

export type BatchInput = z.infer<typeof input>;

/** Several methods that read. */
export const batch = {
  name: "b24_batch",
  title: "Call several REST methods (reads only)",
  description:
    'Up to 50 reading REST methods in one request, by keys of your own. A parameter may be "$result[key][field]" of an earlier command. First pages of lists only; b24_call reads on.',
  toolset: "raw",
  hints: readsPortal,
  input,
  needs: [],
  access: "read-only",
  load: async () => ({ run: (await import("./batch-run.ts")).runBatchTool }),
} as const satisfies Tool<BatchInput>;
