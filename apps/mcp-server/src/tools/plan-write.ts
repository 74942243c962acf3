import { z } from "zod";
import { actionIds } from "./action-ids.ts";
import { plansWrites } from "./hints.ts";
import { detail, lang, method, params } from "./inputs.ts";
import type { Tool } from "./tool.ts";
import { toolKeys } from "../limits/tool-keys.ts";

const input = z
  .strictObject({
    action: z.enum(actionIds).optional(),
    method: method.optional(),
    params: params
      .optional()
      .describe("Of the action, as texts (what it takes is told when one is missing); or of the method"),
    lang,
    detail,
  })
  .refine(
    ({ action, method: name }) => (action === undefined) !== (name === undefined),
    "Either an action or a method",
  );

export type PlanWriteInput = z.infer<typeof input>;

/** Describes a write. */
export const planWrite = {
  ...toolKeys.planWrite,
  title: "Plan a write",
  description:
    "Describes a change without making it: an everyday action with words as people say them (“tomorrow 15:00”, part of a title), or one documented method. Gives the objects with before and after, and the id for b24_apply_plan.",
  hints: plansWrites,
  input,
  needs: [],
  load: async () => ({ run: (await import("./plan-write-run.ts")).runPlanWrite }),
} as const satisfies Tool<PlanWriteInput>;
