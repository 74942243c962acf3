import type { Change, ChangedKind } from "../portal/change-log.ts";

/** Values of an event, as PHP would hold them. */
export interface EventData {
  readonly [name: string]: string | number | EventData;
}

/** What handlers are told: only which object it is. */
export interface RaisedEvent {
  /** Upper case. */
  readonly code: string;
  readonly data: EventData;
}

/** First part of the code of each kind. */
const codes: Readonly<Record<ChangedKind, string>> = {
  lead: "ONCRMLEAD",
  deal: "ONCRMDEAL",
  contact: "ONCRMCONTACT",
  company: "ONCRMCOMPANY",
  activity: "ONCRMACTIVITY",
  "timeline-comment": "ONCRMTIMELINECOMMENT",
  task: "ONTASK",
  "task-comment": "ONTASKCOMMENT",
  "calendar-entry": "ONCALENDARENTRY",
};

/** The event that a change becomes. */
export function eventOfChange(change: Change): RaisedEvent {
  return { code: codes[change.kind] + change.action.toUpperCase(), data: dataOf(change) };
}

function dataOf(change: Change): EventData {
  if (change.kind === "task" || change.kind === "task-comment") return taskData(change);
  return change.kind === "calendar-entry" ? { id: change.id } : { FIELDS: { ID: change.id } };
}

const none = "undefined";

/** See api-reference/tasks/events-tasks; which accessibility comes with which action is unconfirmed, and so are comments. */
function taskData({ action, id, taskId }: Change): EventData {
  const fields = { ID: id, ...(taskId === undefined ? {} : { TASK_ID: taskId }) };
  return {
    FIELDS_BEFORE: action === "add" ? none : fields,
    FIELDS_AFTER: action === "delete" ? none : fields,
    IS_ACCESSIBLE_BEFORE: action === "add" ? "N" : none,
    IS_ACCESSIBLE_AFTER: action === "delete" ? "N" : none,
  };
}
