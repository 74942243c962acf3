import { type Reference, result } from "@b24kit/client";

/** The id of the record that an earlier `crm.item.add` of the same batch makes. */
export function addedId(key: string): Reference {
  return result(key, "item", "id");
}
