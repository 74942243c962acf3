import { isDeepStrictEqual } from "node:util";
import type { SelectionCase } from "./case.ts";

/** What a model, or the ranking, has chosen. */
export interface Chosen {
  readonly tool: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** `tool`: the right tool; `all`: with the right arguments, too. */
export interface Verdict {
  readonly tool: boolean;
  readonly all: boolean;
}

/** Judges a choice. Which report and which action it is belongs to the tool: there is one name for all of them. */
export function judge({ tool, args = {}, present = [] }: SelectionCase, chosen: Chosen): Verdict {
  const fits = ([name, value]: readonly [string, unknown]): boolean => isDeepStrictEqual(chosen.args[name], value);
  const kinds = Object.entries(args).filter(([name]) => name === "id" || name === "action");
  const isRight = chosen.tool === tool && kinds.every(fits);
  const isGiven = present.every((name) => chosen.args[name] !== undefined);
  return { tool: isRight, all: isRight && isGiven && Object.entries(args).every(fits) };
}
