import type { Ask } from "./asked.ts";

/** The reader of phrases; loaded when it is asked for, since reports do without it. */
export async function loadAsk(): Promise<Ask> {
  const { createAsk } = await import("./create-ask.ts");
  return createAsk();
}
