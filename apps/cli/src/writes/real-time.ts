import type { Context } from "../context.ts";

/** The time by which plans and grants end and the journal is written: the computer's, which `B24KIT_NOW` does not move. */
export function realTime({ io }: Pick<Context, "io">): number {
  return (io.clock ?? Date.now)();
}
