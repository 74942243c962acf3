import type { Link, Next } from "../link.ts";

/** Puts wrappers around the sender. The first one is the outermost. */
export function chain(links: readonly Link[], send: Next): Next {
  return links.reduceRight<Next>((next, link) => async (call) => link(call, next), send);
}
