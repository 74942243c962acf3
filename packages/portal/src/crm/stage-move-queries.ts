import { command } from "@b24kit/client";
import type { Temporal } from "temporal-polyfill";
import { definedEntries, hasEmptyList, isAtOrAfter, isBefore, isIn, wireTime } from "../conditions.ts";
import type { StageMove } from "../model/types.ts";
import type { Query } from "../query.ts";
import { parseStageMoves, stageMoveCode } from "./stage-move-adapter.ts";

/** Bounds of the moment of the move: from included, before excluded. */
export interface StageMoveConditions {
  readonly entity: "deal" | "lead";
  readonly from?: Temporal.Instant;
  readonly before?: Temporal.Instant;
  readonly kinds?: readonly StageMove["kind"][];
  readonly ownerIds?: readonly number[];
}

/** Records of the stage history, in the order of their identifiers. Filtered by the portal and checked here again. */
export function stageMoves(conditions: StageMoveConditions): Query<StageMove> {
  const { entity, from, before, kinds, ownerIds } = conditions;
  const filter = definedEntries({
    ">=CREATED_TIME": from && wireTime(from),
    "<CREATED_TIME": before && wireTime(before),
    TYPE_ID: kinds?.map(stageMoveCode),
    OWNER_ID: ownerIds,
  });
  const owners = ownerIds && new Set(ownerIds);
  const matches = (move: StageMove): boolean =>
    isAtOrAfter(move.at, from) &&
    isBefore(move.at, before) &&
    isIn(move.kind, kinds) &&
    (owners === undefined || owners.has(move.ownerId));
  return {
    command: command("crm.stagehistory.list", { entityTypeId: entity === "deal" ? 2 : 1, filter }),
    scope: "crm",
    parse: (rows) => parseStageMoves(rows).filter(matches),
    isEmpty: hasEmptyList(kinds, ownerIds),
  };
}
