import { toInt, toText } from "../../../php/values.ts";
import { serverIso } from "../../../server/time-profile.ts";
import type { ClassicRow, StageHistoryRow } from "../../../world/types.ts";
import type { MethodCall } from "../../method.ts";
import type { Cells, WriteFamily } from "./draft.ts";
import { isPipeline, stagesOf, type StagedType, type Stages } from "./stages.ts";

/** A record enters a stage: what that makes of its row, and the record of it in the stage history. */
export interface Move {
  readonly cells: Cells;
  readonly history: Pick<StageHistoryRow, "TYPE_ID" | "CATEGORY_ID" | "STAGE_ID" | "STAGE_SEMANTIC_ID">;
}

/** Cells that only a move changes. */
export const stageCells: readonly string[] = ["STAGE_ID", "STATUS_ID", "CATEGORY_ID"];

/**
 * The move that a write makes; undefined when the stage stays. A new pipeline without a stage of its own starts at the
 * first one. What the classic methods do with a stage of another pipeline is unconfirmed: here it is not taken.
 */
export function planMove(
  call: MethodCall,
  type: StagedType,
  old: ClassicRow | undefined,
  cells: Cells,
  family: WriteFamily,
): Move | undefined {
  const name = type === 1 ? "STATUS_ID" : "STAGE_ID";
  const category = type === 1 ? 0 : wantedCategory(call, old, cells, family);
  const stages = stagesOf(call.portal, type, category);
  const wanted = toText(cells[name]);
  const fits = wanted !== "" && stages.has(wanted);
  if (wanted !== "" && !fits && family.refusesStages) throw family.refuse(name);
  const isElsewhere = old === undefined || (type === 2 && category !== toInt(old["CATEGORY_ID"]));
  const stage = fits ? wanted : isElsewhere ? stages.first : old[name];
  if (!isElsewhere && stage === old[name]) return undefined;
  return moveTo(call, type, old, { category, stage: toText(stage), stages });
}

function wantedCategory(
  { portal }: MethodCall,
  old: ClassicRow | undefined,
  cells: Cells,
  family: WriteFamily,
): number {
  const current = toInt(old?.["CATEGORY_ID"]);
  const wanted = cells["CATEGORY_ID"] ?? null;
  if (wanted === null || isPipeline(portal, toInt(wanted))) return wanted === null ? current : toInt(wanted);
  if (family.refusesStages) throw family.refuse("CATEGORY_ID");
  return current;
}

interface Target {
  readonly category: number;
  readonly stage: string;
  readonly stages: Stages;
}

function moveTo(
  { portal, caller }: MethodCall,
  type: StagedType,
  old: ClassicRow | undefined,
  { category, stage, stages }: Target,
): Move {
  const now = serverIso(portal, portal.now());
  const semantics = stages.semantics(stage);
  const common = { MOVED_TIME: now, MOVED_BY_ID: String(caller.id) };
  return {
    cells:
      type === 1
        ? { ...common, STATUS_ID: stage, STATUS_SEMANTIC_ID: semantics, DATE_CLOSED: semantics === "P" ? "" : now }
        : {
            ...common,
            CATEGORY_ID: String(category),
            STAGE_ID: stage,
            STAGE_SEMANTIC_ID: semantics,
            IS_NEW: stage === stages.first ? "Y" : "N",
            CLOSED: semantics === "P" ? "N" : "Y",
          },
    history: {
      TYPE_ID: historyType(type, old, category, semantics),
      CATEGORY_ID: category,
      STAGE_ID: stage,
      STAGE_SEMANTIC_ID: semantics,
    },
  };
}

/** 1 created, 5 another pipeline, 2 a stage on the way, 3 a final one (crm-stage-history-list.md). */
function historyType(
  type: StagedType,
  old: ClassicRow | undefined,
  category: number,
  semantics: string,
): StageHistoryRow["TYPE_ID"] {
  if (old === undefined) return 1;
  if (type === 2 && category !== toInt(old["CATEGORY_ID"])) return 5;
  return semantics === "P" ? 2 : 3;
}
