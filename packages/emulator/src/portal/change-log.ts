/** Objects whose changes become events. */
export type ChangedKind =
  | "lead"
  | "deal"
  | "contact"
  | "company"
  | "activity"
  | "timeline-comment"
  | "task"
  | "task-comment"
  | "calendar-entry";

/** Something that has happened to an object of the portal, whoever did it. */
export interface Change {
  readonly kind: ChangedKind;
  readonly action: "add" | "update" | "delete";
  readonly id: number;
  /** Of a comment of a task. */
  readonly taskId?: number;
}

/** Changes since they were taken last, in order. */
export interface ChangeLog {
  /** One object is changed once between two takings, however many of its parts are stored; what is new is not changed besides. */
  add(change: Change): void;
  take(): readonly Change[];
}

/** Starts empty. */
export function createChangeLog(): ChangeLog {
  let changes = new Map<string, Change>();
  return {
    add(change) {
      const object = `${change.kind} ${change.id}`;
      const isKnown = changes.has(`${object} add`) || changes.has(`${object} update`);
      if (change.action !== "update" || !isKnown) changes.set(`${object} ${change.action}`, change);
    },
    take() {
      const taken = [...changes.values()];
      changes = new Map();
      return taken;
    },
  };
}
