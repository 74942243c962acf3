import type { StageHistoryRow } from "../types.ts";
import type { LoadContext } from "./context.ts";
import { moment } from "./date-readers.ts";
import { textOf, type Draft, type FieldTable, type Source } from "./field-table.ts";
import { field, idNumber, text, wholeNumber } from "./readers.ts";
import { readRows } from "./rows.ts";

const ENTITY = "1 (lead) or 2 (deal)";
const TYPE = "1 (created), 2 (moved), 3 (closed) or 5 (pipeline changed)";
const SEMANTICS = '"P", "S" or "F"';

/** Leads may say STATUS_ID and STATUS_SEMANTIC_ID, as the portal answers them. */
const HISTORY: FieldTable<LoadContext> = {
  ID: idNumber(),
  ENTITY_TYPE_ID: field(ENTITY, (value, fail) => ([1, 2].includes(Number(value)) ? Number(value) : fail(ENTITY)), {
    fallback: 2,
  }),
  OWNER_ID: idNumber(),
  CREATED_TIME: moment(),
  STAGE_ID: text(),
  STAGE_SEMANTIC_ID: field(
    SEMANTICS,
    (value, fail) => (["P", "S", "F"].includes(String(value)) ? String(value) : fail(SEMANTICS)),
    {
      fallback: (draft, { stages }) =>
        stages.semanticsOf(draft["ENTITY_TYPE_ID"] === 1 ? "lead" : "deal", textOf(draft, "STAGE_ID")),
    },
  ),
  CATEGORY_ID: wholeNumber({ fallback: (draft) => Number(/^C(\d+):/.exec(textOf(draft, "STAGE_ID"))?.[1] ?? 0) }),
  TYPE_ID: field(TYPE, (value, fail) => ([1, 2, 3, 5].includes(Number(value)) ? Number(value) : fail(TYPE)), {
    fallback: (draft) => (draft["STAGE_SEMANTIC_ID"] === "P" ? 2 : 3),
  }),
};

/** Leads and deals count their records apart. */
function historyKey(row: Draft): string {
  return `${textOf(row, "ENTITY_TYPE_ID")}:${textOf(row, "ID")}`;
}

/** Records that the file does not have are not made up. */
export function readStageHistory(rows: readonly unknown[], context: LoadContext): StageHistoryRow[] {
  const collection = { name: "stageHistory", table: HISTORY, key: "ID", unique: historyKey, numbersRows: true };
  const named = rows.map((row) =>
    typeof row === "object" && row !== null && !Array.isArray(row) ? dealNames(row as Source) : row,
  );
  return readRows(named, collection, context) as unknown as StageHistoryRow[];
}

function dealNames({ STATUS_ID, STATUS_SEMANTIC_ID, ...row }: Source): Source {
  return {
    ...row,
    ...(row["STAGE_ID"] === undefined && STATUS_ID !== undefined && { STAGE_ID: STATUS_ID }),
    ...(row["STAGE_SEMANTIC_ID"] === undefined &&
      STATUS_SEMANTIC_ID !== undefined && { STAGE_SEMANTIC_ID: STATUS_SEMANTIC_ID }),
  };
}
