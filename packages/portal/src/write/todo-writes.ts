import type { Temporal } from "temporal-polyfill";
import { OWNER_TYPE_IDS } from "../crm/activity-adapter.ts";
import { plainText } from "./plain-text.ts";
import { givenOnly, type WriteCommand, writtenTime } from "./write-command.ts";

/** A to-do to be planned on a record of the CRM. */
export interface TodoDraft {
  readonly ownerType: keyof typeof OWNER_TYPE_IDS;
  readonly ownerId: number;
  readonly title: string;
  readonly deadline: Temporal.ZonedDateTime;
  readonly description?: string | undefined;
  readonly responsibleId?: number | undefined;
}

/** https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html */
export function addTodo(draft: TodoDraft): WriteCommand {
  const params = givenOnly({
    ownerTypeId: OWNER_TYPE_IDS[draft.ownerType],
    ownerId: draft.ownerId,
    deadline: writtenTime(draft.deadline),
    title: draft.title,
    description: draft.description === undefined ? undefined : plainText(draft.description),
    responsibleId: draft.responsibleId,
  });
  return { method: "crm.activity.todo.add", params };
}
