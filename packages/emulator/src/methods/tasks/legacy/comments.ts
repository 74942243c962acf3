import { isArrayLike, toInt, toText, valueAt } from "../../../php/values.ts";
import type { CommentRow } from "../../../portal/office-rows.ts";
import { RestError } from "../../../server/rest-error.ts";
import { formatIso } from "../../../time/format.ts";
import type { MethodCall, MethodDefinition, MethodResult, MethodTable } from "../../method.ts";
import { nowIso } from "../change-task.ts";
import { visibleTask } from "../task-target.ts";
import { filterPrefixes, filterRows } from "./filter-rows.ts";
import { itemId, positional, taskError, taskId, type PositionalParameter } from "./positional.ts";
import { sortRows } from "./sort-rows.ts";

const fields: PositionalParameter = {
  name: "arFields",
  type: "array",
  keys: ["POST_MESSAGE", "AUTHOR_ID", "POST_DATE", "UF_FORUM_MESSAGE_DOC"],
};
const order: PositionalParameter = {
  name: "arOrder",
  type: "array",
  isOptional: true,
  keys: ["ID", "AUTHOR_ID", "AUTHOR_NAME", "AUTHOR_EMAIL", "POST_DATE"],
};
const filter: PositionalParameter = {
  name: "arFilter",
  type: "array",
  isOptional: true,
  keys: ["ID", "AUTHOR_ID", "AUTHOR_NAME", "POST_DATE"],
  prefixes: filterPrefixes,
};
const note = "As in the old task card: comments are no chat here. Files are ignored.";

/** Comments of tasks. Parameters are read by their place. */
export const commentMethods: MethodTable = {
  "task.commentitem.add": write(add),
  "task.commentitem.delete": write(remove),
  "task.commentitem.getlist": { scopes: ["task"], support: "partial", note, run: getList },
};

function write(run: MethodDefinition["run"]): MethodDefinition {
  return { scopes: ["task"], support: "partial", note, effect: "write", run };
}

/** Anybody who sees the task may write, also in the name of others. */
function add(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const [id, given] = positional(call, [taskId, fields]);
  const task = visibleTask(call, Number(id));
  if (task === undefined) throw new RestError("ERROR_CORE", "Insufficient permissions to add a comment.<br>");
  const text = toText(valueAt(given, "POST_MESSAGE")).trim();
  if (text === "") throw new RestError("ERROR_CORE", "Comment text is not specified<br>");
  const author = valueAt(given, "AUTHOR_ID");
  const authorId = portal.users.get(isArrayLike(author) ? 0 : toInt(author))?.ID ?? caller.id;
  const at = portal.dates.instant(toText(valueAt(given, "POST_DATE"))) ?? portal.now();
  const comment = { id: portal.comments.nextId(), taskId: Number(task.id), authorId: Number(authorId), at, text };
  portal.comments.put(comment);
  const commentsCount = String(Number(task["commentsCount"] ?? 0) + 1);
  portal.tasks.put({ ...task, commentsCount, activityDate: nowIso(call) });
  return { result: comment.id };
}

/** Own comments; administrators delete all. */
function remove(call: MethodCall): MethodResult {
  const { portal, caller } = call;
  const [id, item] = positional(call, [taskId, itemId]);
  const task = visibleTask(call, Number(id));
  const comment = portal.comments.get(Number(item));
  const isOwn = comment !== undefined && (caller.isAdmin || comment.authorId === caller.id);
  if (task === undefined || !isOwn || comment.taskId !== Number(id)) throw taskError(4, "Action is not allowed");
  portal.comments.remove(comment.id);
  portal.tasks.put({ ...task, commentsCount: String(Math.max(Number(task["commentsCount"] ?? 1) - 1, 0)) });
  return { result: true };
}

/** Newest first. */
function getList(call: MethodCall): MethodResult {
  const [id, sort, conditions] = positional(call, [taskId, order, filter]);
  if (visibleTask(call, Number(id)) === undefined) throw taskError(8, "Action failed");
  const own = call.portal.comments.rows.filter((comment) => comment.taskId === Number(id));
  const rows = own.map((comment) => commentRow(call, comment)).toReversed();
  return { result: sortRows(filterRows(rows, conditions, call.portal.dates), sort) };
}

function commentRow({ portal, caller }: MethodCall, comment: CommentRow): Record<string, unknown> {
  const author = portal.users.get(comment.authorId);
  return {
    POST_MESSAGE_HTML: null,
    ID: String(comment.id),
    AUTHOR_ID: String(comment.authorId),
    AUTHOR_NAME: author === undefined ? "" : `${author.NAME} ${author.LAST_NAME}`.trim(),
    AUTHOR_EMAIL: "",
    POST_DATE: formatIso(comment.at, portal.zones.offset(caller.zone, comment.at)),
    POST_MESSAGE: comment.text,
    ATTACHED_OBJECTS: {},
  };
}
