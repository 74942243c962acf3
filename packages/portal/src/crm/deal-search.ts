import { z } from "zod";
import { hasEmptyList } from "../conditions.ts";
import type { Deal } from "../model/types.ts";
import type { Query } from "../query.ts";
import { readWire, wireList } from "../wire.ts";
import { DEAL_FIELDS, parseDeals } from "./deal-adapter.ts";
import { wordGroups } from "./word-groups.ts";

const METHOD = "crm.item.list";
const answer = z.object({ items: wireList });

/** The newest 50 deals in whose title every word stands, recurring templates (`isTemplate`) among them. */
export function dealsCalled(words: readonly string[], responsibleIds?: readonly number[]): Query<Deal> {
  const filter = {
    ...(responsibleIds !== undefined && { "@assignedById": responsibleIds }),
    ...wordGroups(words, ["title"]),
  };
  return {
    command: {
      method: METHOD,
      params: { entityTypeId: 2, select: DEAL_FIELDS, filter, order: { id: "DESC" } },
    },
    scope: "crm",
    isWhole: true,
    isEmpty: hasEmptyList(responsibleIds),
    parse: ([result]) => parseDeals(readWire(METHOD, answer, result).items),
  };
}
