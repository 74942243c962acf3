import type { CellKind } from "../../lists/cells.ts";

/** A field of a task: its name in answers, how it compares, and its value when a row leaves it out. */
export interface TaskField {
  /** camelCase */
  readonly name: string;
  readonly kind: CellKind;
  readonly fallback: string | null;
}

const lines: Readonly<Record<string, readonly [kind: CellKind, fallback: string | null]>> = {
  ID: ["integer", null],
  PARENT_ID: ["integer", null],
  TITLE: ["text", ""],
  DESCRIPTION: ["text", ""],
  MARK: ["text", null],
  PRIORITY: ["integer", "1"],
  MULTITASK: ["flag", "N"],
  NOT_VIEWED: ["flag", "N"],
  REPLICATE: ["flag", "N"],
  STAGE_ID: ["integer", "0"],
  CREATED_BY: ["integer", null],
  CREATED_DATE: ["datetime", null],
  RESPONSIBLE_ID: ["integer", null],
  CHANGED_BY: ["integer", null],
  CHANGED_DATE: ["datetime", null],
  STATUS_CHANGED_BY: ["integer", null],
  STATUS_CHANGED_DATE: ["datetime", null],
  CLOSED_BY: ["integer", null],
  CLOSED_DATE: ["datetime", null],
  ACTIVITY_DATE: ["datetime", null],
  DATE_START: ["datetime", null],
  DEADLINE: ["datetime", null],
  START_DATE_PLAN: ["datetime", null],
  END_DATE_PLAN: ["datetime", null],
  GUID: ["text", null],
  XML_ID: ["text", null],
  COMMENTS_COUNT: ["integer", null],
  SERVICE_COMMENTS_COUNT: ["integer", null],
  ALLOW_CHANGE_DEADLINE: ["flag", "N"],
  ALLOW_TIME_TRACKING: ["flag", "N"],
  TASK_CONTROL: ["flag", "N"],
  ADD_IN_REPORT: ["flag", "N"],
  FORKED_BY_TEMPLATE_ID: ["integer", null],
  TIME_ESTIMATE: ["integer", "0"],
  TIME_SPENT_IN_LOGS: ["integer", null],
  MATCH_WORK_TIME: ["flag", "N"],
  FORUM_TOPIC_ID: ["integer", null],
  FORUM_ID: ["integer", null],
  SITE_ID: ["text", "s1"],
  SUBORDINATE: ["flag", "N"],
  FAVORITE: ["flag", "N"],
  EXCHANGE_MODIFIED: ["datetime", null],
  EXCHANGE_ID: ["text", null],
  OUTLOOK_VERSION: ["integer", "1"],
  VIEWED_DATE: ["datetime", null],
  SORTING: ["number", null],
  DURATION_PLAN: ["integer", null],
  DURATION_FACT: ["integer", null],
  DURATION_TYPE: ["text", "days"],
  IS_MUTED: ["flag", "N"],
  IS_PINNED: ["flag", "N"],
  IS_PINNED_IN_GROUP: ["flag", "N"],
  FLOW_ID: ["integer", null],
  DESCRIPTION_IN_BBCODE: ["flag", "Y"],
  STATUS: ["integer", "2"],
  GROUP_ID: ["integer", "0"],
};

/** Stored scalar fields of a task by the name of requests. */
export const taskFields: ReadonlyMap<string, TaskField> = new Map(
  Object.entries(lines).map(([upper, [kind, fallback]]) => {
    const name = upper.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return [upper, { name, kind, fallback }];
  }),
);

/** What `order` accepts; STATUS, RESPONSIBLE_ID and CREATED_BY are not among it. */
export const taskOrderFields: ReadonlySet<string> = new Set([
  "ID",
  "TITLE",
  "TIME_SPENT_IN_LOGS",
  "DATE_START",
  "CREATED_DATE",
  "CHANGED_DATE",
  "CLOSED_DATE",
  "ACTIVITY_DATE",
  "START_DATE_PLAN",
  "END_DATE_PLAN",
  "DEADLINE",
  "REAL_STATUS",
  "STATUS_COMPLETE",
  "PRIORITY",
  "MARK",
  "CREATED_BY_LAST_NAME",
  "RESPONSIBLE_LAST_NAME",
  "GROUP_ID",
  "TIME_ESTIMATE",
  "ALLOW_CHANGE_DEADLINE",
  "ALLOW_TIME_TRACKING",
  "MATCH_WORK_TIME",
  "FAVORITE",
  "SORTING",
  "IS_PINNED",
  "IS_PINNED_IN_GROUP",
]);
