import { z } from "zod";
import { wireFlag, wireMap, wireNumber, wireNumberOrNone, wireObject, wireRow, wireText } from "./wire.ts";

const person = wireObject({
  id: wireNumberOrNone.optional(),
  name: wireText.optional(),
  link: wireText.optional(),
  icon: wireText.optional(),
  workPosition: wireText.optional(),
});

/** https://apidocs.bitrix24.com/api-reference/tasks/fields.html */
const fields = {
  title: wireText,
  description: wireText,
  status: wireNumber.describe("2 waiting, 3 in progress, 4 awaiting approval, 5 completed, 6 deferred."),
  subStatus: wireNumber.describe("The same, or -3 almost overdue, -1 overdue, -2 not viewed."),
  priority: wireNumberOrNone,
  mark: wireText,
  deadline: wireText,
  createdDate: wireText,
  changedDate: wireText,
  closedDate: wireText,
  dateStart: wireText,
  startDatePlan: wireText,
  endDatePlan: wireText,
  responsibleId: wireNumberOrNone,
  createdBy: wireNumberOrNone,
  changedBy: wireNumberOrNone,
  closedBy: wireNumberOrNone,
  groupId: wireNumberOrNone,
  parentId: wireNumberOrNone,
  stageId: wireNumberOrNone,
  flowId: wireNumberOrNone,
  taskControl: wireFlag,
  favorite: wireFlag,
  group: wireObject({ id: wireNumber.optional(), name: wireText.optional(), opened: wireFlag.optional() }).describe(
    "No keys when the task belongs to no group.",
  ),
  responsible: person,
  creator: person,
  accomplices: z.array(wireNumber),
  auditors: z.array(wireNumber),
  accomplicesData: wireMap(person),
  auditorsData: wireMap(person),
  ufCrmTask: z.union([z.array(z.string()), z.literal(["", false]), z.null()]),
};

const task = wireRow({ id: wireNumber }, { ...fields, action: wireMap(z.boolean()) });
// Here `task` is always there: who may not see the task gets an error.
const changed = z.looseObject({ task });

/** Results of the task methods. */
export const taskResults = {
  "tasks.task.list": wireObject({ tasks: z.array(wireRow({}, { id: wireNumber, ...fields })).optional() }),
  // A task that is missing or not visible is an empty result, not an error.
  "tasks.task.get": wireObject({ task: task.optional() }),
  "tasks.task.add": changed,
};
