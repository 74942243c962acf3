import { withinTime } from "../within-time.ts";

/** What became of a step; a step that an earlier failure made pointless was not reached. */
export type Attempt<Value> =
  | { readonly state: "done"; readonly value: Value; readonly milliseconds: number }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "not-reached" };

export const notReached = { state: "not-reached" } as const;

/** Runs a step within its time limit, in milliseconds. Never throws. */
export async function attempt<Value>(action: () => Promise<Value>, limit: number): Promise<Attempt<Value>> {
  const begun = performance.now();
  try {
    const value = await withinTime(action(), limit);
    return { state: "done", value, milliseconds: Math.round(performance.now() - begun) };
  } catch (error) {
    return { state: "failed", error };
  }
}
