import { z } from "zod";
import { writesPortal } from "./hints.ts";
import { lang } from "./inputs.ts";
import type { Tool } from "./tool.ts";

const input = z.strictObject({ plan: z.string().max(40).describe("Id of a plan"), lang });

export type ApplyPlanInput = z.infer<typeof input>;

/** Runs a plan that was confirmed. */
export const applyPlan = {
  name: "b24_apply_plan",
  title: "Run a confirmed plan",
  description:
    "Runs a plan of b24_plan_write, once, after the person's yes: it asks where this client can; else it says who confirms and how, or runs where the profile takes your word for the user's. An unknown outcome is never repeated.",
  toolset: "write",
  hints: writesPortal,
  input,
  needs: [],
  access: "write",
  load: async () => ({ run: (await import("./apply-plan-run.ts")).runApplyPlan }),
} as const satisfies Tool<ApplyPlanInput>;
