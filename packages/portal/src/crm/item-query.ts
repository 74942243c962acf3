import { command } from "@b24kit/client";
import type { Semantics } from "../model/types.ts";
import type { Query } from "../query.ts";
import type { Temporal } from "temporal-polyfill";
import { definedEntries, hasEmptyList, wireTime } from "../conditions.ts";
import { semanticsLetter } from "./semantics.ts";

/** Conditions that deals and leads share; every one that is given must hold. Bounds: from included, before excluded. */
export interface ItemConditions {
  readonly ids?: readonly number[];
  readonly responsibleIds?: readonly number[];
  readonly semantics?: readonly Semantics[];
  readonly createdFrom?: Temporal.Instant;
  readonly createdBefore?: Temporal.Instant;
  /** Last stage move. */
  readonly movedFrom?: Temporal.Instant;
  readonly movedBefore?: Temporal.Instant;
}

/**
 * A query of `crm.item.list`. The method refuses unknown fields, so the conditions need no second check. `further` are
 * conditions of one type, as the portal spells them.
 */
export function itemQuery<Row>(
  entityTypeId: 1 | 2,
  fields: readonly string[],
  conditions: ItemConditions,
  parse: Query<Row>["parse"],
  further: Readonly<Record<string, unknown>> = {},
): Query<Row> {
  const filter = definedEntries({
    ...further,
    "@id": conditions.ids,
    "@assignedById": conditions.responsibleIds,
    "@stageSemanticId": conditions.semantics?.map(semanticsLetter),
    ">=createdTime": conditions.createdFrom && wireTime(conditions.createdFrom),
    "<createdTime": conditions.createdBefore && wireTime(conditions.createdBefore),
    ">=movedTime": conditions.movedFrom && wireTime(conditions.movedFrom),
    "<movedTime": conditions.movedBefore && wireTime(conditions.movedBefore),
  });
  return {
    command: command("crm.item.list", { entityTypeId, select: fields, filter }),
    scope: "crm",
    parse,
    isEmpty: hasEmptyList(conditions.ids, conditions.responsibleIds, conditions.semantics),
  };
}
