import type { Sizes } from "../answers/sizes.ts";

/** How much of a resource is given at once: hosts put it into a conversation as a whole. */
export const mostText: Sizes = { lines: 2000, textBytes: 64 * 1024, bytes: 128 * 1024 };
