/** An item of a task's checklist; a root (parentId 0) is a checklist itself. */
export interface ChecklistRow {
  readonly id: number;
  readonly taskId: number;
  readonly parentId: number;
  readonly createdBy: number;
  readonly title: string;
  readonly sortIndex: number;
  readonly isComplete: boolean;
  readonly isImportant: boolean;
  readonly toggledBy: number | null;
  /** Epoch milliseconds. */
  readonly toggledAt: number | null;
  readonly members: readonly ChecklistMember[];
}

/** A takes part, U observes. */
export interface ChecklistMember {
  readonly id: number;
  readonly type: "A" | "U";
}

/** A comment of the old task card. */
export interface CommentRow {
  readonly id: number;
  readonly taskId: number;
  readonly authorId: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** A comment in the timeline of a CRM record. */
export interface TimelineCommentRow {
  readonly id: number;
  /** "lead", "deal", "contact" or "company". */
  readonly entityType: string;
  readonly entityId: number;
  readonly authorId: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
  /** Ids of files of the disk. */
  readonly files: readonly number[];
}

/** Time spent on a task. */
export interface ElapsedRow {
  readonly id: number;
  readonly taskId: number;
  readonly userId: number;
  readonly seconds: number;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A tag that tasks bear. */
export interface TagRow {
  readonly id: number;
  readonly title: string;
}

/** A group chat, the dialog of two people, or the chat in which a user's notifications lie. */
export interface ChatRow {
  readonly id: number;
  readonly kind: "group" | "private" | "notifications";
  readonly title: string;
  readonly owner: number;
  readonly members: readonly number[];
}

/** A message of a chat. */
export interface MessageRow {
  readonly id: number;
  readonly chatId: number;
  /** Who sent it and may change it. */
  readonly senderId: number;
  readonly isSystem: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
  /** ATTACH, KEYBOARD, MENU … as they were given. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A notification; it shares the numbering of messages. */
export interface NotificationRow {
  readonly id: number;
  readonly chatId: number;
  readonly userId: number;
  /** 0 for one of the system. */
  readonly authorId: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
  /** With the application's prefix; "" when there is none. */
  readonly tag: string;
  readonly subTag: string;
  readonly params: Readonly<Record<string, unknown>>;
}
