/** The port of the queue of events; it stands beside its SQLite implementation. */
export type { EventCount, EventQueue, EventStatus, Json, NewEvent, QueuedEvent } from "@b24kit/state";
