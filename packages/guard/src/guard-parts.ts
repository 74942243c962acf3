import type { Permits } from "./link/permits.ts";
import type { BulkPermits } from "./link/run-bulk.ts";
import type { GuardOptions } from "./create-guard.ts";

/** What the functions of a guard share. */
export interface GuardParts extends GuardOptions {
  readonly permits: Permits;
  readonly bulkPermits: BulkPermits;
}
