import { z } from "zod";
import type { StageMove } from "../model/types.ts";
import { readRows, wireId, wireInteger, wireRequiredInstant, wireText } from "../wire.ts";
import { semanticsOf } from "./semantics.ts";

const KIND_CODES = { created: 1, moved: 2, closed: 3, "pipeline-changed": 5 } as const satisfies Record<
  StageMove["kind"],
  number
>;

/**
 * A record of `crm.stagehistory.list`; leads carry STATUS_*, deals STAGE_*. Identifiers are numbers or strings.
 * https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
 */
const stageMoveRow = z.object({
  ID: wireId,
  TYPE_ID: wireInteger,
  OWNER_ID: wireId,
  CREATED_TIME: wireRequiredInstant,
  CATEGORY_ID: wireInteger,
  STAGE_SEMANTIC_ID: wireText,
  STAGE_ID: wireText,
  STATUS_SEMANTIC_ID: wireText,
  STATUS_ID: wireText,
});

/** The history records of some rows, of deals or of leads. */
export function parseStageMoves(rows: readonly unknown[]): readonly StageMove[] {
  return readRows("crm.stagehistory.list", stageMoveRow, rows).map(toStageMove);
}

/** TYPE_ID of a kind of move. */
export function stageMoveCode(kind: StageMove["kind"]): number {
  return KIND_CODES[kind];
}

function toStageMove(row: z.output<typeof stageMoveRow>): StageMove {
  const stageId = row.STAGE_ID === "" ? row.STATUS_ID : row.STAGE_ID;
  const letter = row.STAGE_SEMANTIC_ID === "" ? row.STATUS_SEMANTIC_ID : row.STAGE_SEMANTIC_ID;
  return {
    id: row.ID,
    ownerId: row.OWNER_ID,
    kind: kindOf(row.TYPE_ID),
    at: row.CREATED_TIME,
    categoryId: row.CATEGORY_ID ?? 0,
    stageId,
    semantics: semanticsOf(letter, stageId),
  };
}

/** A type that is not documented is taken for an ordinary move. */
function kindOf(code: number | undefined): StageMove["kind"] {
  if (code === KIND_CODES.created) return "created";
  if (code === KIND_CODES.closed) return "closed";
  return code === KIND_CODES["pipeline-changed"] ? "pipeline-changed" : "moved";
}
