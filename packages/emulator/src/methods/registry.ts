import { calendarMethods } from "./calendar/calendar.ts";
import { bindingMethods } from "../events/methods/binding-methods.ts";
import { featureMethods } from "../events/methods/feature-methods.ts";
import { offlineMethods } from "../events/methods/offline-methods.ts";
import { activityBindingMethods } from "./crm/activity-bindings.ts";
import { activityMethods } from "./crm/activity.ts";
import { classicMethods } from "./crm/classic.ts";
import { dictionaryMethods } from "./crm/dictionaries.ts";
import { duplicateMethods } from "./crm/duplicates.ts";
import { itemMethods } from "./crm/item.ts";
import { stageHistoryMethods } from "./crm/stage-history.ts";
import { timelineCommentMethods } from "./crm/timeline-comments.ts";
import { activityWriteMethods } from "./crm/write/activity-writes.ts";
import { classicWriteMethods } from "./crm/write/classic-writes.ts";
import { itemWriteMethods } from "./crm/write/item-writes.ts";
import { todoWriteMethods } from "./crm/write/todo-writes.ts";
import { attachMethods } from "./disk/attach.ts";
import { diskMethods } from "./disk/disk.ts";
import { imMethods } from "./im/im.ts";
import type { MethodDefinition, MethodTable } from "./method.ts";
import { serviceMethods } from "./service.ts";
import { taskMethods } from "./tasks/task.ts";
import { timemanMethods } from "./timeman.ts";
import { departmentMethods } from "./users/department.ts";
import { imDepartmentMethods } from "./users/im-department.ts";
import { userMethods } from "./users/user.ts";

/** Every method that is dispatched through the table; `batch` runs them and stands outside. */
const methodTable: MethodTable = {
  ...serviceMethods(() => [
    ["batch", []],
    ...Object.entries(methodTable).map(([name, { scopes }]) => [name, scopes] as const),
  ]),
  ...userMethods,
  ...departmentMethods,
  ...imDepartmentMethods,
  ...taskMethods,
  ...calendarMethods,
  ...imMethods,
  ...diskMethods,
  ...attachMethods,
  ...itemMethods,
  ...classicMethods,
  ...activityMethods,
  ...activityBindingMethods,
  ...duplicateMethods,
  ...itemWriteMethods,
  ...classicWriteMethods,
  ...activityWriteMethods,
  ...todoWriteMethods,
  ...timelineCommentMethods,
  ...dictionaryMethods,
  ...stageHistoryMethods,
  ...timemanMethods,
  ...bindingMethods,
  ...offlineMethods,
  ...featureMethods,
};

/** The same by lower-case name. */
export function methodIndex(): ReadonlyMap<string, MethodDefinition> {
  return new Map(Object.entries(methodTable).map(([name, definition]) => [name.toLowerCase(), definition]));
}

/** How well a method is emulated, and what is missing. */
export interface Coverage {
  readonly support: "full" | "partial";
  readonly note?: string;
}

/** All emulated methods. A method outside answers ERROR_METHOD_NOT_FOUND, as the portal does for an unknown one. */
export const coverage: Readonly<Record<string, Coverage>> = {
  batch: { support: "full" },
  ...Object.fromEntries(
    Object.entries(methodTable).map(([name, { support, note }]) => [
      name,
      note === undefined ? { support } : { support, note },
    ]),
  ),
};
