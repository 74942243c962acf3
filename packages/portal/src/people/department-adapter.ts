import { z } from "zod";
import type { Department } from "../model/types.ts";
import { readRows, wireId, wireReference, wireText } from "../wire.ts";

/** https://apidocs.bitrix24.com/api-reference/departments/department-get.html */
const departmentRow = z.object({ ID: wireId, NAME: wireText, PARENT: wireReference, UF_HEAD: wireReference });

/** The departments of some rows of `department.get`. */
export function parseDepartments(rows: readonly unknown[]): readonly Department[] {
  return readRows("department.get", departmentRow, rows).map((row) => ({
    id: row.ID,
    name: row.NAME,
    ...(row.PARENT && { parentId: row.PARENT }),
    ...(row.UF_HEAD && { headId: row.UF_HEAD }),
  }));
}
