import type { ItemKeys } from "../run/scenario.ts";
import type { LeadsData } from "./data.ts";

/** Every lead that came in. */
export const leadsItemKeys: ItemKeys<LeadsData> = {
  keysOf: ({ items }) => (items ?? []).map(({ id }) => `lead:${id}`),
};
