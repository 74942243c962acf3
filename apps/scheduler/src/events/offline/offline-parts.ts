import type { Feed } from "../../config/events/feed.ts";
import type { Bell } from "../../runs/bell.ts";
import type { Clock } from "../../runs/parts.ts";
import type { EventQueue } from "../queue/event-queue.ts";
import type { UnreadableRow } from "./offline-row.ts";
import type { PortalQueue } from "./portal-queue.ts";
import type { SeenProcesses } from "./seen-processes.ts";

/** What happens between the portal's queue and ours. */
export type OfflineEvent =
  /** Events came; `dropped`: of codes that the feed does not take. */
  | { readonly type: "taken"; readonly feed: string; readonly count: number; readonly dropped: number }
  /** A record of the portal cannot be read. `isKept`: it stays there, and is looked at again. */
  | ({ readonly type: "unreadable"; readonly feed: string; readonly isKept: boolean } & UnreadableRow)
  /** The portal was told what became of so many. */
  | { readonly type: "settled"; readonly feed: string; readonly confirmed: number; readonly refused: number }
  /** Events of an answer that was lost came back. */
  | { readonly type: "recovered"; readonly feed: string; readonly count: number }
  /** The portal has so many no more that it was to be asked for again. */
  | { readonly type: "gone"; readonly feed: string; readonly count: number }
  /** The portal or the store makes trouble; tried again after the pause, milliseconds. */
  | { readonly type: "trouble"; readonly feed: string; readonly error: unknown; readonly pause: number };

/** Lengths in milliseconds, and how many. */
export interface OfflineSettings {
  /** Between two looks into a queue that was empty. */
  readonly idle: number;
  /** Between two rounds of telling the portal what became of events. */
  readonly settle: number;
  /** A feed with more unhandled events than this is not read further. */
  readonly most: number;
  /** Longer than a request and its storing may take: a process that is unknown for this long was lost. */
  readonly grace: number;
  /** Between two looks for lost processes and for failed records that nobody waits for. */
  readonly sweep: number;
}

/** Suit a portal that allows two requests a second. */
export const usualSettings: OfflineSettings = {
  idle: 5000,
  settle: 1000,
  most: 2000,
  grace: 150_000,
  sweep: 600_000,
};

/** All that the reader of an offline feed needs. */
export interface OfflineParts {
  readonly feed: Pick<Feed, "name" | "codes">;
  readonly queue: EventQueue;
  readonly portal: PortalQueue;
  readonly seen: SeenProcesses;
  /** The portal drops what it hands out: there is nothing to confirm and nothing to come back. */
  readonly loses: boolean;
  /** Of the workers: rung when events came. */
  readonly bell: Bell;
  readonly clock: Clock;
  /** Must not throw. */
  readonly onEvent: (event: OfflineEvent) => void;
  readonly settings: OfflineSettings;
}
