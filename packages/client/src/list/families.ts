import { crmFamilies } from "./families/crm.ts";
import { imFamilies } from "./families/im.ts";
import { officeFamilies } from "./families/office.ts";
import { peopleFamilies } from "./families/people.ts";
import { restV3Families } from "./families/rest-v3.ts";
import { taskFamilies } from "./families/tasks.ts";
import { tradeFamilies } from "./families/trade.ts";
import type { Family, FamilyTable } from "./family.ts";

export type { Family, KeysetFamily } from "./family.ts";

/**
 * What is known of every list method, by its name in small letters. By identifier are read those of which all three are
 * known: `>` on the identifier, order by it, and `start=-1`.
 */
export const families: FamilyTable = {
  ...crmFamilies,
  ...tradeFamilies,
  ...taskFamilies,
  ...peopleFamilies,
  ...imFamilies,
  ...officeFamilies,
  ...restV3Families,
};

/** How a method's rows are read. Unknown methods are read by offset, and their rows looked for in the answer. */
export function familyOf(method: string): Family {
  const name = method.toLowerCase();
  return Object.hasOwn(families, name) ? (families[name] as Family) : { paging: "offset" };
}
