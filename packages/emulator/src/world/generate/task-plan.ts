import type { TaskRow } from "../types.ts";
import type { Setting } from "./setting.ts";

/** A task before it gets its id. Times are epoch milliseconds. */
export interface TaskPlan {
  readonly title: string;
  /** Stored status, "1"…"7". */
  readonly status: string;
  readonly creator: number;
  readonly responsible: number;
  readonly created: number;
  readonly deadline?: number;
  /** Last change of the status. */
  readonly changed: number;
  readonly isImportant?: boolean;
  readonly accomplices?: readonly number[];
  readonly auditors?: readonly number[];
  /** "D_105", "CO_17" … */
  readonly links?: readonly string[];
}

/** Rows of tasks.task.list, numbered in the order of their creation. */
export function taskRows(setting: Setting, plans: readonly TaskPlan[]): TaskRow[] {
  const random = setting.random("task-ids");
  let id = 1500;
  return plans
    .toSorted((a, b) => a.created - b.created)
    .map((plan) => taskRow(setting, plan, (id += random.int(1, 4)), random.chance(0.3)));
}

function taskRow(setting: Setting, plan: TaskPlan, id: number, isPraised: boolean): TaskRow {
  const { clock } = setting;
  const created = clock.iso(plan.created);
  const responsible = String(plan.responsible);
  return {
    id: String(id),
    parentId: null,
    title: plan.title,
    description: "",
    priority: plan.isImportant ? "2" : "1",
    multitask: "N",
    replicate: "N",
    stageId: "0",
    groupId: "0",
    createdBy: String(plan.creator),
    createdDate: created,
    responsibleId: responsible,
    changedBy: responsible,
    statusChangedBy: responsible,
    deadline: plan.deadline === undefined ? null : clock.iso(plan.deadline),
    startDatePlan: null,
    endDatePlan: null,
    commentsCount: null,
    allowChangeDeadline: "Y",
    allowTimeTracking: "N",
    addInReport: "N",
    timeEstimate: "0",
    timeSpentInLogs: null,
    matchWorkTime: "N",
    siteId: "s1",
    subordinate: "N",
    isMuted: "N",
    isPinned: "N",
    accomplices: (plan.accomplices ?? []).map(String),
    auditors: (plan.auditors ?? []).map(String),
    ufCrmTask: [...(plan.links ?? [])],
    ...progress(plan, created, clock.iso(plan.changed), isPraised),
  };
}

/** What follows from the status: who has seen, begun and closed the task, and when. */
function progress({ status, responsible }: TaskPlan, created: string, changed: string, isPraised: boolean) {
  const isClosed = status === "5";
  const isNew = status === "1";
  return {
    status,
    mark: isClosed && isPraised ? "P" : null,
    notViewed: isNew ? "Y" : "N",
    viewedDate: isNew ? null : changed,
    changedDate: changed,
    statusChangedDate: changed,
    activityDate: changed,
    dateStart: ["3", "4", "5"].includes(status) ? created : null,
    taskControl: status === "4" ? "Y" : "N",
    closedBy: isClosed ? String(responsible) : null,
    closedDate: isClosed ? changed : null,
  };
}
