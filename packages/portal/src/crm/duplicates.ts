import { command } from "@b24kit/client";
import type { Query } from "../query.ts";
import { isNothing, readWire, wireIds, wireRecord } from "../wire.ts";
import type { ClientType } from "./client-cards.ts";

const METHOD = "crm.duplicate.findbycomm";

/** Values that one call takes; the portal leaves out the rest without a word. */
export const MOST_DUPLICATE_VALUES = 20;

/** Records of one type that one call answers; of more it says nothing. */
export const MOST_DUPLICATES = 20;

const ENTITY_TYPES = { lead: "LEAD", contact: "CONTACT", company: "COMPANY" } as const satisfies Record<
  ClientType,
  string
>;

/**
 * Ids of at most 20 records of one type that have one of these phones or addresses of mail. Asked one type at a time:
 * in a call about all of them the portal stops at the first type with enough.
 * https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
 */
export function clientsReachedBy(type: ClientType, kind: "phone" | "email", values: readonly string[]): Query<number> {
  return {
    command: command(METHOD, {
      entity_type: ENTITY_TYPES[type],
      type: kind === "phone" ? "PHONE" : "EMAIL",
      values: values.slice(0, MOST_DUPLICATE_VALUES),
    }),
    scope: "crm",
    isWhole: true,
    isEmpty: values.length === 0,
    parse: ([result]) => idsOf(result, ENTITY_TYPES[type]),
  };
}

/** Nothing found is an empty list, something a map from the type to ids. */
function idsOf(result: unknown, type: string): readonly number[] {
  const found = readWire(METHOD, wireRecord, result)[type];
  return isNothing(found) ? [] : [...new Set(readWire(METHOD, wireIds, found, [type]))];
}
