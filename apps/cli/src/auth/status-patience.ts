import type { Context } from "../context.ts";

/** Seconds: the answer of `status` must be there within five, however the portal hangs. */
const longest = 3;

/** How long the portal may take to say whether a credential works. Seconds. */
export function statusPatience({ options }: Context): number {
  return Math.min(longest, options.timeout ?? longest);
}
