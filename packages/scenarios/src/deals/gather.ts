import { dealsWhere, type Queries } from "@b24kit/portal";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";

/** The open deals; all the rest is in the dictionaries. */
export function gatherDeals({ whose }: Context) {
  return { openDeals: dealsWhere({ ...ownerCondition(whose), semantics: ["open"] }) } satisfies Queries;
}
