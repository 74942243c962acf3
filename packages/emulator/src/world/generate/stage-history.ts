import type { StageHistoryRow } from "../types.ts";
import type { Life, Move } from "./life.ts";
import type { Setting } from "./setting.ts";

interface Lived {
  readonly id: number;
  readonly categoryId: number;
  readonly life: Life;
}

/** One record per stage that was entered, numbered in the order of time. */
export function stageHistoryRows(setting: Setting, entityType: 1 | 2, records: readonly Lived[]): StageHistoryRow[] {
  const moves = records.flatMap((record) => record.life.map((move) => ({ record, move })));
  moves.sort((a, b) => a.move.at - b.move.at);
  let id = entityType === 1 ? 300 : 500;
  return moves.map(({ record, move }) => row(setting, entityType, record, move, (id += 2)));
}

function row(setting: Setting, entityType: 1 | 2, record: Lived, move: Move, id: number): StageHistoryRow {
  return {
    ENTITY_TYPE_ID: entityType,
    ID: id,
    TYPE_ID: move.type,
    OWNER_ID: record.id,
    CREATED_TIME: setting.clock.iso(move.at),
    CATEGORY_ID: record.categoryId,
    STAGE_SEMANTIC_ID: move.semantics,
    STAGE_ID: move.stage,
  };
}
