import { Temporal } from "temporal-polyfill";
import type { Activity, CalendarEvent, Deal, Lead, StageMove, Task } from "@b24kit/portal";

/** An instant of ISO text; a text without an offset is meant in Moscow. */
export function at(text: string): Temporal.Instant {
  return Temporal.Instant.from(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}+03:00`);
}

export function event(start: string, end: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const id = more.id ?? 1;
  return {
    id,
    parentId: id,
    ownerId: 1,
    title: `Event ${id}`,
    start: at(start),
    end: at(end),
    isAllDay: false,
    attendance: "none",
    attendeeIds: [],
    availability: "busy",
    isRecurring: false,
    isPrivate: false,
    hasNoEnd: false,
    ...more,
  };
}

export function task(id: number, deadline: string | undefined, more: Partial<Task> = {}): Task {
  return {
    id,
    title: `Task ${id}`,
    status: "waiting",
    isImportant: false,
    responsibleId: 1,
    creatorId: 2,
    ...(deadline !== undefined && { deadline: at(deadline) }),
    ...more,
  };
}

export function deal(id: number, amount: string, more: Partial<Deal> & { readonly currency?: string } = {}): Deal {
  const { currency = "RUB", ...rest } = more;
  return {
    id,
    title: `Deal ${id}`,
    amount: { currency, amount },
    isAmountDoubtful: false,
    categoryId: 0,
    stageId: "NEW",
    semantics: "open",
    responsibleId: 1,
    createdAt: at("2026-11-19T10:00:00"),
    movedAt: at("2026-11-19T10:00:00"),
    isTemplate: false,
    ...rest,
  };
}

export function lead(id: number, createdAt: string, more: Partial<Lead> = {}): Lead {
  return {
    id,
    title: `Lead ${id}`,
    amount: { currency: "RUB", amount: "0" },
    statusId: "NEW",
    semantics: "open",
    responsibleId: 1,
    createdAt: at(createdAt),
    ...more,
  };
}

export function activity(leadId: number, more: Partial<Activity> = {}): Activity {
  return {
    id: 1,
    ownerType: "lead",
    ownerId: leadId,
    kind: "other",
    direction: "none",
    isCompleted: false,
    isFromChannel: false,
    isMissedCall: false,
    responsibleId: 1,
    createdAt: at("2026-11-20T12:00:00"),
    bindings: [{ type: "lead", id: leadId }],
    ...more,
  };
}

export function move(ownerId: number, when: string, more: Partial<StageMove> = {}): StageMove {
  return { id: 1, ownerId, kind: "moved", at: at(when), categoryId: 0, stageId: "NEW", semantics: "open", ...more };
}
