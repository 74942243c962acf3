import { z } from "zod";
import { readsCatalog } from "./hints.ts";
import { detail, lang, limit } from "./inputs.ts";
import type { Tool } from "./tool.ts";
import { toolKeys } from "../limits/tool-keys.ts";

const input = z.strictObject({
  query: z.string().min(1).max(300).describe("What it should do, in Russian or English"),
  effect: z.enum(["read", "write", "destructive"]).optional(),
  scope: z.string().max(60).optional().describe("crm, task, calendar …"),
  limit: limit(30),
  lang,
  detail,
});

export type FindMethodInput = z.infer<typeof input>;

/** Search among the documented methods. */
export const findMethod = {
  ...toolKeys.findMethod,
  title: "Find a REST method",
  description:
    "Finds documented Bitrix24 REST methods by what they do. Use it instead of guessing a name; describe the method before it is called.",
  hints: readsCatalog,
  input,
  needs: [],
  load: async () => ({ run: (await import("./find-method-run.ts")).runFindMethod }),
} as const satisfies Tool<FindMethodInput>;
