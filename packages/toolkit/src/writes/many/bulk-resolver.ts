import type { Client, OutcomeResolver } from "@b24kit/client";
import { originOutcomes } from "@b24kit/portal";

/** Finds out what became of the writes of a plan: their records carry a mark that is made of its id. */
export function bulkResolver(client: Client, plan: string): OutcomeResolver {
  return originOutcomes(client, { write: plan });
}
