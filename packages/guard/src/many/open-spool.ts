import type { GuardParts } from "../guard-parts.ts";
import { planRefusals } from "../plan/plan-refusals.ts";
import type { Plan } from "../plan/plan.ts";
import { RefusedError } from "../refused-error.ts";
import type { SpoolReader } from "./spool-store.ts";

/** Opens the commands of a plan. Throws `RefusedError` ("tampered") where they are gone. */
export async function openSpool({ spools }: Pick<GuardParts, "spools">, { id }: Plan): Promise<SpoolReader> {
  const reader = await spools.open(id);
  if (reader === undefined) throw new RefusedError(planRefusals.noSpool, { plan: id });
  return reader;
}
