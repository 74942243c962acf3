import { z } from "zod";
import { readsPortal } from "./hints.ts";
import { cursor, detail, limit, method, params } from "./inputs.ts";
import type { Tool } from "./tool.ts";
import { toolKeys } from "../limits/tool-keys.ts";

const input = z.strictObject({ method, params: params.optional(), limit: limit(500), cursor, detail });

export type CallInput = z.infer<typeof input>;

/** One method that reads. */
export const call = {
  ...toolKeys.call,
  title: "Call a REST method (reads only)",
  description:
    "Calls one documented REST method that only reads; writes are refused. Lists come row by row: limit (20 by default) and cursor. Name the fields in select. For numbers over many records prefer a report.",
  hints: readsPortal,
  input,
  needs: [],
  load: async () => ({ run: (await import("./call-run.ts")).runCallTool }),
} as const satisfies Tool<CallInput>;
