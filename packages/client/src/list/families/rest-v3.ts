import { onlyRest3Lists } from "../../rest3/rest3-lists.ts";
import type { FamilyTable } from "../family.ts";

/** Methods that exist in REST 3.0 only. Of those that exist in both versions the older one is called unless asked otherwise. */
export const restV3Families: FamilyTable = Object.fromEntries(
  onlyRest3Lists.map((name) => [name, { paging: "rest-v3" }]),
);
