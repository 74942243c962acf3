import { entityTypeOf } from "../fields/field-sources.ts";
import type { WriteCommand } from "../write/write-command.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How records of an entity are made and changed by their fields. */
export interface RecordWrites {
  /** Required fields that the portal fills in itself where they are not given. */
  readonly filledIn: ReadonlySet<string>;
  add(fields: Fields): WriteCommand;
  update(id: number, fields: Fields): WriteCommand;
}

/** The writes of an entity of the CRM or of tasks; undefined where records are not written field by field. */
export function recordWrites(entity: string): RecordWrites | undefined {
  if (entity === "task") return tasks;
  const entityTypeId = entityTypeOf(entity);
  if (entityTypeId === undefined) return undefined;
  return {
    filledIn: new Set(),
    add: (fields) => ({ method: "crm.item.add", params: { entityTypeId, fields } }),
    update: (id, fields) => ({ method: "crm.item.update", params: { entityTypeId, id, fields } }),
  };
}

/** Who makes a task is its creator. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html */
const tasks: RecordWrites = {
  filledIn: new Set(["CREATED_BY"]),
  add: (fields) => ({ method: "tasks.task.add", params: { fields } }),
  update: (taskId, fields) => ({ method: "tasks.task.update", params: { taskId, fields } }),
};
