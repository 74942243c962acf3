import type { EventRow } from "../world/types.ts";
import { createCollection, type Collection } from "./collection.ts";
import { createEventStore, type EventStore } from "./event-store.ts";
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

/** Begins with the events of the world; everything else is empty. */
export function createOfficeState(events: readonly EventRow[]): OfficeState {
  return {
    events: createEventStore(events),
    checklist: empty<ChecklistRow>(),
    comments: empty<CommentRow>(),
    timelineComments: empty<TimelineCommentRow>(),
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
