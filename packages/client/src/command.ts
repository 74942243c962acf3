import type { Params } from "./link.ts";

/** A method with its parameters, to be put into a batch. */
export interface Command {
  readonly method: string;
  readonly params: Params;
}

/** Describes one command of a batch. */
export function command(method: string, params: Params = {}): Command {
  return { method, params };
}
