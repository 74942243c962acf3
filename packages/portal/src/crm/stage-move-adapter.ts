import { z } from "zod";
import type { StageEntry, StageMove } from "../model/types.ts";
import { isRecord, readRows, readWire, wireId, wireInteger, wireRequiredInstant, wireText } from "../wire.ts";
import { compactEntry, type EnteredStage } from "./compact-entry.ts";
import { semanticsOf } from "./semantics.ts";
import { readEpoch, wireEpoch } from "./wire-epoch.ts";

const KIND_CODES = { created: 1, moved: 2, closed: 3, "pipeline-changed": 5 } as const satisfies Record<
  StageMove["kind"],
  number
>;

const METHOD = "crm.stagehistory.list";

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

/** The same with the time as a number. */
const stageEntryRow = stageMoveRow.extend({ CREATED_TIME: wireEpoch });

/** The history records of some rows, of deals or of leads. */
export function parseStageMoves(rows: readonly unknown[]): readonly StageMove[] {
  return readRows(METHOD, stageMoveRow, rows).map((row) => ({ ...recordOf(row), at: row.CREATED_TIME }));
}

/** The same in the compact form. `shared` gives the one copy of what many records have alike. */
export function parseStageEntries(
  rows: readonly unknown[],
  shared: (entered: EnteredStage) => EnteredStage,
): readonly StageEntry[] {
  return rows.map((row, index) => {
    const read = usualRow(row) ?? readWire(METHOD, stageEntryRow, row, [index]);
    const { id, ownerId, kind, categoryId, stageId, semantics } = recordOf(read);
    return compactEntry({ id, ownerId, at: read.CREATED_TIME }, shared({ kind, categoryId, stageId, semantics }));
  });
}

/**
 * A row spelled as current portals do, read by hand: of a long history the schema makes so many short-lived objects that
 * the process takes a tenth more memory. Undefined for any other spelling, which is the schema's to read or to refuse.
 */
function usualRow(row: unknown): z.output<typeof stageEntryRow> | undefined {
  if (!isRecord(row)) return undefined;
  const { ID, TYPE_ID, OWNER_ID, CATEGORY_ID = 0 } = row;
  const { STAGE_SEMANTIC_ID = "", STAGE_ID = "", STATUS_SEMANTIC_ID = "", STATUS_ID = "" } = row;
  const CREATED_TIME = readEpoch(row["CREATED_TIME"]);
  if (!isId(ID) || !isId(OWNER_ID) || !isInteger(TYPE_ID) || !isInteger(CATEGORY_ID)) return undefined;
  const stage = { STAGE_SEMANTIC_ID, STAGE_ID, STATUS_SEMANTIC_ID, STATUS_ID };
  if (!areTexts(stage) || Number.isNaN(CREATED_TIME)) return undefined;
  return { ID, TYPE_ID, OWNER_ID, CREATED_TIME, CATEGORY_ID, ...stage };
}

function areTexts<Key extends string>(values: Readonly<Record<Key, unknown>>): values is Readonly<Record<Key, string>> {
  return Object.values(values).every((value) => typeof value === "string");
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isId(value: unknown): value is number {
  return isInteger(value) && value > 0;
}

/** TYPE_ID of a kind of move. */
export function stageMoveCode(kind: StageMove["kind"]): number {
  return KIND_CODES[kind];
}

function recordOf(row: Omit<z.output<typeof stageMoveRow>, "CREATED_TIME">): Omit<StageMove, "at"> {
  const stageId = row.STAGE_ID === "" ? row.STATUS_ID : row.STAGE_ID;
  const letter = row.STAGE_SEMANTIC_ID === "" ? row.STATUS_SEMANTIC_ID : row.STAGE_SEMANTIC_ID;
  return {
    id: row.ID,
    ownerId: row.OWNER_ID,
    kind: kindOf(row.TYPE_ID),
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
