import type { ItemKeys } from "../run/scenario.ts";
import type { OverdueData } from "./data.ts";

/** Everything that is late or stuck. */
export const overdueItemKeys: ItemKeys<OverdueData> = {
  keysOf: ({ tasks, given, stuckDeals }) => [
    ...[...(tasks?.items ?? []), ...(given?.items ?? [])].map(({ id }) => `task:${id}`),
    ...(stuckDeals?.items ?? []).map(({ id }) => `deal:${id}`),
  ],
};
