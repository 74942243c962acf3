import { z } from "zod";
import { readsCatalog } from "./hints.ts";
import { detail, lang, method } from "./inputs.ts";
import type { Tool } from "./tool.ts";
import { toolKeys } from "../limits/tool-keys.ts";

const input = z.strictObject({ method, lang, detail });

export type DescribeMethodInput = z.infer<typeof input>;

/** All that is known of a method. */
export const describeMethod = {
  ...toolKeys.describeMethod,
  title: "Describe a REST method",
  description:
    "Parameters, types, effect, scope, hazards, result and an example of one REST method. Read it before a call or a plan.",
  hints: readsCatalog,
  input,
  needs: [],
  load: async () => ({ run: (await import("./describe-method-run.ts")).runDescribeMethod }),
} as const satisfies Tool<DescribeMethodInput>;
