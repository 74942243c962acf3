import type { Context } from "../../run/context.ts";
import { ownHintOptions } from "../hint-options.ts";

/** The flags that repeat whose deals were asked for; none for everybody's, which reports about sales mean anyway. */
export function whoseOptions(context: Context): string {
  return context.whose.kind === "all" ? "" : ownHintOptions(context);
}
