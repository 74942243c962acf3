import { command } from "@b24kit/client";
import type { Temporal } from "temporal-polyfill";
import { definedEntries, hasEmptyList, isAtOrAfter, isBefore, isIn, wireTime } from "../conditions.ts";
import type { StageEntry, StageMove } from "../model/types.ts";
import type { Query } from "../query.ts";
import type { EnteredStage } from "./compact-entry.ts";
import { sharedValues } from "./shared-texts.ts";
import { parseStageEntries, parseStageMoves, stageMoveCode } from "./stage-move-adapter.ts";

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
  const isWanted = ownCheck(conditions);
  const { from, before } = conditions;
  return historyQuery(conditions, (rows) =>
    parseStageMoves(rows).filter((move) => isWanted(move) && isAtOrAfter(move.at, from) && isBefore(move.at, before)),
  );
}

/** The same records in a compact form, for long histories. */
export function stageEntries(conditions: StageMoveConditions): Query<StageEntry> {
  const isWanted = ownCheck(conditions);
  const shared = sharedValues<EnteredStage>((entered) => Object.values(entered).join());
  // Rounded up as in the condition that is sent: the history has whole seconds.
  const from = conditions.from && wholeSecond(conditions.from);
  const before = conditions.before && wholeSecond(conditions.before);
  return historyQuery(conditions, (rows) =>
    parseStageEntries(rows, shared).filter(
      (entry) =>
        isWanted(entry) && (from === undefined || entry.at >= from) && (before === undefined || entry.at < before),
    ),
  );
}

function historyQuery<Row>(conditions: StageMoveConditions, parse: Query<Row>["parse"]): Query<Row> {
  const { entity, from, before, kinds, ownerIds } = conditions;
  const filter = definedEntries({
    ">=CREATED_TIME": from && wireTime(from),
    "<CREATED_TIME": before && wireTime(before),
    TYPE_ID: kinds?.map(stageMoveCode),
    OWNER_ID: ownerIds,
  });
  return {
    command: command("crm.stagehistory.list", { entityTypeId: entity === "deal" ? 2 : 1, filter }),
    scope: "crm",
    parse,
    isEmpty: hasEmptyList(kinds, ownerIds),
  };
}

function ownCheck({ kinds, ownerIds }: StageMoveConditions): (record: Omit<StageMove, "at">) => boolean {
  const owners = ownerIds && new Set(ownerIds);
  return ({ kind, ownerId }) => isIn(kind, kinds) && (owners === undefined || owners.has(ownerId));
}

function wholeSecond(instant: Temporal.Instant): number {
  return instant.round({ smallestUnit: "second", roundingMode: "ceil" }).epochMilliseconds;
}
