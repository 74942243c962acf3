import { formatIso } from "../../time/format.ts";
import { toText } from "../../php/values.ts";
import type { TaskRow } from "../../world/types.ts";
import type { MethodCall } from "../method.ts";
import type { Dto, DtoField, DtoRelation } from "./dto.ts";

/** Names of statuses and priorities by their numbers of REST 2. api-reference/tasks/fields-rest-v3.md */
export const statusNames: Readonly<Record<string, string>> = {
  2: "pending",
  3: "in_progress",
  4: "supposedly_completed",
  5: "completed",
  6: "deferred",
  7: "declined",
};
export const priorityNames: Readonly<Record<string, string>> = { 0: "low", 1: "average", 2: "high" };

type TaskField = DtoField<TaskRow>;

const id = (name: string): Pick<TaskField, "type" | "value"> => ({
  type: "int",
  value: (_, row) => Number(toText(row[name], "0")),
});

/** A task as far as the emulator has it in REST 3.0. Only the identifier can be filtered by, as on the portal at present. */
export const taskDto: Dto<TaskRow> = {
  fields: {
    id: { ...id("id"), isFilterable: true, isSortable: true },
    title: { type: "string", value: (_, row) => row.title, isSortable: true, isEditable: true, isRequired: true },
    status: { type: "string", value: (_, row) => statusNames[row.status] ?? null, isEditable: true },
    priority: {
      type: "string",
      value: (_, row) => priorityNames[toText(row["priority"], "1")] ?? null,
      isEditable: true,
    },
    deadline: { type: "datetime", value: deadline, isSortable: true, isEditable: true },
    creatorId: { ...id("createdBy"), isEditable: true, isRequired: true },
    responsibleId: { ...id("responsibleId"), isEditable: true, isRequired: true },
  },
  relations: {
    creator: person("createdBy"),
    responsible: person("responsibleId"),
    group: part("groupId", ["id", "name"]),
    stage: part("stageId", ["id"]),
  },
};

function deadline({ portal, caller }: MethodCall, row: TaskRow): string | null {
  const instant = row.deadline === null ? undefined : portal.dates.stored(row.deadline);
  return instant === undefined ? null : formatIso(instant, portal.zones.offset(caller.zone, instant));
}

function person(name: string): DtoRelation<TaskRow> {
  return {
    fields: ["id", "name"],
    value: ({ portal }, row) => {
      const user = portal.users.get(Number(row[name]));
      return user === undefined ? null : { id: Number(user.ID), name: `${user.NAME} ${user.LAST_NAME}`.trim() };
    },
  };
}

/** Names of groups are not in the world. */
function part(name: string, fields: readonly string[]): DtoRelation<TaskRow> {
  return {
    fields,
    value: (_, row) => {
      const number = Number(toText(row[name], "0"));
      return number > 0 ? { id: number, name: "" } : null;
    },
  };
}
