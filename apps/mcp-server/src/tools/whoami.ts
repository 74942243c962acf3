import { z } from "zod";
import { readsPortal } from "./hints.ts";
import type { Tool } from "./tool.ts";

const input = z.strictObject({});

/** Whose rights apply, and what this server may do. */
export const whoami = {
  name: "b24_whoami",
  title: "Who am I, what may I do",
  description:
    "Whose rights apply here: user, portal, scopes, time zone, what this server may do. Call it when something is refused, or to learn the user's id.",
  hints: readsPortal,
  input,
  needs: [],
  access: "read-only",
  load: async () => ({ run: (await import("./whoami-run.ts")).runWhoami }),
} as const satisfies Tool<z.infer<typeof input>>;
