import type { Reference } from "../../../skill.ts";

/** Tasks in depth. */
export const tasks: Reference = {
  id: "tasks",
  title: "Tasks in depth",
  about: "filters, results, kanban",
  when: {
    ru: [
      "чек-лист задачи",
      "подзадачи",
      "крайний срок задачи с фильтром",
      "канбан задач",
      "задачи, которые ждут моего решения",
      "история задачи",
    ],
    en: ["checklist of a task", "subtasks", "task kanban", "history of a task", "tasks that await my decision"],
  },
  text: () => `Open this when the reports \`tasks\` and \`overdue\` and the actions (create, complete, delegate, postpone, reopen, comment) are not enough.

\`\`\`sh
b24 call tasks.task.list --param 'filter:={"RESPONSIBLE_ID":4,"REAL_STATUS":[2,3],"<DEADLINE":"2026-11-25T00:00:00+00:00"}' --param 'select:=["ID","TITLE","DEADLINE"]'
b24 call tasks.task.list --param 'filter[CREATED_BY]=1' --param 'filter[REAL_STATUS]=4' --param 'select:=["ID","TITLE","RESPONSIBLE_ID"]'
b24 call tasks.task.list --param 'filter[UF_CRM_TASK]=D_638' --param 'select:=["ID","TITLE","STATUS"]'
b24 call tasks.task.get --param taskId=2764
b24 call task.checklistitem.getlist --param TASKID=2764
b24 call task.checklistitem.add --param TASKID=2764 --param 'FIELDS[TITLE]=Check the drawing'   # exit 2
b24 call tasks.task.history.list --param taskId=2764 --dry-run
b24 call task.stages.get --param entityId=0 --dry-run
b24 call tasks.task.result.list --param taskId=2764 --dry-run
\`\`\`

The methods with \`--dry-run\` are not part of the demo portal; drop it on a real one.

| status | 2 | 3 | 4 | 5 | 6 |
| --- | --- | --- | --- | --- | --- |
| | waiting | in progress | awaits the creator | completed | deferred |

- Filter by \`REAL_STATUS\`. \`STATUS\` is computed (−1 overdue, −3 almost): waiting tasks that are overdue are not in \`STATUS=2\`.
- Overdue: \`<DEADLINE\` now and \`REAL_STATUS\` 2, 3. Without a deadline: \`filter[DEADLINE]=\` (empty).
- There is **no** \`@\` here: several values are a list, \`filter:={"ID":[1,2]}\`. \`TITLE\` always means "contains".
- Always name \`select\`; own fields and links (\`UF_CRM_TASK\`) come only when named.
- Order by \`STATUS\`, \`RESPONSIBLE_ID\` or \`CREATED_BY\` is refused.
- A task that is not visible answers with an empty result, no error: say "I cannot see it".
- Links with the CRM: \`D_638\` deal, \`L_\` lead, \`C_\` contact, \`CO_\` company.
- \`task.checklistitem.*\`, \`task.elapseditem.*\` take parameters **by position**: keep the order shown. The checklist itself is the item without a parent.
- Kanban: \`task.stages.get\` with the number of the group, 0 for "My plan"; \`task.stages.movetask\` moves.
- Comments of the new task card are a chat: the action \`comment-task\` writes; what was written is read as a [chat](chat.md).

Cannot: complete for somebody without the right; take back a deletion.`,
};
