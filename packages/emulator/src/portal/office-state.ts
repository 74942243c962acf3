import type { EventRow } from "../world/types.ts";
import type { ChangeLog } from "./change-log.ts";
import { createCollection, type Collection } from "./collection.ts";
import { createEventStore, type EventStore } from "./event-store.ts";
import { observeCollection } from "./observe-collection.ts";
import type {
  ChatRow,
  ChecklistRow,
  CommentRow,
  ElapsedRow,
  MessageRow,
  NotificationRow,
  TagRow,
  TimelineCommentRow,
} from "./office-rows.ts";

/** What calls have written and worlds do not hold, and the calendars. */
export interface OfficeState {
  readonly events: EventStore;
  readonly checklist: Collection<ChecklistRow>;
  readonly comments: Collection<CommentRow>;
  readonly timelineComments: Collection<TimelineCommentRow>;
  readonly elapsed: Collection<ElapsedRow>;
  readonly tags: Collection<TagRow>;
  readonly chats: Collection<ChatRow>;
  readonly messages: Collection<MessageRow>;
  readonly notifications: Collection<NotificationRow>;
}

/** Begins with the events of the world; everything else is empty. Changes of calendars and comments are told. */
export function createOfficeState(events: readonly EventRow[], changes: ChangeLog): OfficeState {
  return {
    events: observeCollection<EventRow, EventStore>(
      createEventStore(events),
      (row) => Number(row.ID),
      ({ action, id }) => changes.add({ kind: "calendar-entry", action, id }),
    ),
    checklist: empty<ChecklistRow>(),
    comments: observeCollection(
      empty<CommentRow>(),
      ({ id }) => id,
      ({ action, id, row: { taskId } }) => changes.add({ kind: "task-comment", action, id, taskId }),
    ),
    timelineComments: observeCollection(
      empty<TimelineCommentRow>(),
      ({ id }) => id,
      ({ action, id }) => changes.add({ kind: "timeline-comment", action, id }),
    ),
    elapsed: empty<ElapsedRow>(),
    tags: empty<TagRow>(),
    chats: empty<ChatRow>(),
    messages: empty<MessageRow>(),
    notifications: empty<NotificationRow>(),
  };
}

function empty<Row extends { readonly id: number }>(): Collection<Row> {
  return createCollection<Row>([], ({ id }) => id);
}
