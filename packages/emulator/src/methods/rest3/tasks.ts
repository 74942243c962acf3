import { toText } from "../../php/values.ts";
import { RestError } from "../../server/rest-error.ts";
import { invalidFields, Rest3Error } from "../../server/rest3/rest3-error.ts";
import type { TaskRow } from "../../world/types.ts";
import type { MethodCall, MethodDefinition, MethodResult, MethodTable } from "../method.ts";
import { canSeeTask } from "../tasks/access.ts";
import { taskMethods } from "../tasks/task.ts";
import { renderDto, selectionOf } from "./dto.ts";
import { listDto } from "./dto-list.ts";
import { fieldMethods } from "./field-methods.ts";
import { taskDto } from "./task-dto.ts";
import { taskFieldsOf } from "./task-fields.ts";

const scopes = ["tasks"];
const note = "Only the fields id, title, status, priority, deadline, creatorId and responsibleId, and the relations.";

/** Tasks in REST 3.0, on the same rows as those of REST 2. */
export const rest3TaskMethods: MethodTable = {
  "tasks.task.get": { scopes, support: "partial", note, run: get },
  "tasks.task.list": { scopes, support: "partial", note, run: list },
  "tasks.task.add": write(add),
  "tasks.task.update": write(update),
  "tasks.task.delete": write(remove),
  "tasks.task.chat.message.send": {
    ...write(send),
    note: "The message becomes a comment of the task: there are no chats of tasks.",
  },
  ...fieldMethods("tasks.task", scopes, taskDto),
  ...fieldMethods("tasks.task.chat.message", scopes, {
    fields: {
      taskId: { type: "int", value: () => null, isEditable: true, isRequired: true },
      text: { type: "string", value: () => null, isEditable: true, isRequired: true },
    },
    relations: {},
  }),
};

function write(run: MethodDefinition["run"]): MethodDefinition {
  return { scopes, support: "partial", note, effect: "write", run };
}

function list(call: MethodCall): MethodResult {
  return listDto(
    call,
    taskDto,
    call.portal.tasks.rows.filter((row) => canSeeTask(call.caller, row)),
  );
}

function get(call: MethodCall): MethodResult {
  const row = taskOf(call, idOf(call));
  return { result: { item: renderDto(call, taskDto, selectionOf(taskDto, call.params["select"]), row) } };
}

function add(call: MethodCall): MethodResult {
  const fields = taskFieldsOf(call.params, ["title", "creatorId", "responsibleId"]);
  const { task } = older(call, "tasks.task.add", { fields }) as { task: { id: string } };
  const row = taskOf(call, Number(task.id));
  return { result: { item: renderDto(call, taskDto, Object.keys(taskDto.fields), row) } };
}

function update(call: MethodCall): MethodResult {
  const { id } = taskOf(call, idOf(call));
  older(call, "tasks.task.update", { taskId: id, fields: taskFieldsOf(call.params, []) });
  return { result: { result: true } };
}

function remove(call: MethodCall): MethodResult {
  const { id } = taskOf(call, idOf(call));
  older(call, "tasks.task.delete", { taskId: id });
  return { result: { result: true } };
}

function send(call: MethodCall): MethodResult {
  const fields = (call.params["fields"] ?? {}) as Readonly<Record<string, unknown>>;
  const missing = ["taskId", "text"].filter((name) => toText(fields[name]).trim() === "");
  if (missing.length > 0) {
    const validation = missing.map((field) => ({ field, message: "Required" }));
    throw new Rest3Error("VALIDATION_DTOVALIDATION", "Validation failed", validation);
  }
  const { id } = taskOf(call, Number(fields["taskId"]));
  older(call, "task.commentitem.add", { TASKID: id, FIELDS: { POST_MESSAGE: fields["text"] } });
  return { result: { result: true } };
}

/** Does it by the method of REST 2; its refusals are answered in the form of REST 3.0. */
function older(call: MethodCall, method: string, params: Record<string, unknown>): unknown {
  try {
    return taskMethods[method]?.run({ ...call, method: method.toLowerCase(), params }).result;
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    const isInvalid = error.code === "ERROR_CORE" || error.code === "100";
    throw new Rest3Error(isInvalid ? "VALIDATION_REQUESTVALIDATION" : "ACCESSDENIED", error.message);
  }
}

/** A task that is not there and one that may not be seen look the same. */
function taskOf(call: MethodCall, id: number): TaskRow {
  const row = call.portal.tasks.get(id);
  if (row !== undefined && canSeeTask(call.caller, row)) return row;
  throw new Rest3Error("ENTITYNOTFOUND", `Entity not found: ${id}`);
}

function idOf({ params }: MethodCall): number {
  const id = params["id"];
  if (id === undefined) throw invalidFields({ id: "Required" });
  if (/^\d+$/.test(toText(id))) return Number(id);
  throw invalidFields({ id: "An integer is needed" });
}
