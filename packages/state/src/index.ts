export { bucketStore, type BucketStore } from "./bucket-store.ts";
export { type BulkJournalFile, type BulkJournalOptions, type BulkLine, withBulkJournal } from "./bulk-journal.ts";
export { dictionaryCache, type DictionaryCache } from "./dictionary-cache.ts";
export { eventQueue, type EventQueueOptions } from "./events/event-queue.ts";
export { eventOf, sortedIds } from "./events/event-row.ts";
export { readAllEvents } from "./events/read-all-events.ts";
export type {
  ChosenLetters,
  EventCount,
  EventQueue,
  EventStatus,
  HeldAtPortal,
  Json,
  NewEvent,
  QueuedEvent,
} from "./events/event-types.ts";
export { forgivingBucketStore } from "./forgiving-bucket-store.ts";
export { forgivingCache } from "./forgiving-cache.ts";
export { type GrantRecord, type GrantStore, grantStore } from "./grant-store.ts";
export { type JournalRow, type JournalStore, journalStore } from "./journal-store.ts";
export { type AtomicFile, openFileAtomic } from "./open-file-atomic.ts";
export { openState, type State, type StateLocation, type StateOptions } from "./open-state.ts";
export type { FoundSection, NewPage, NewSection, PageSection, StoredPage } from "./pages/page-types.ts";
export { type NoPageIndex, type PageIndex, readPageIndex } from "./pages/read-page-index.ts";
export { type PageWriter, removePageIndex, writePageIndex } from "./pages/write-page-index.ts";
export { type PlanRecord, type PlanStatus, type PlanStore, planStore } from "./plan-store.ts";
export { type RecordOwner, type RecordSpan, type RecordStore, recordStore, type StoredRecord } from "./record-store.ts";
export { runStore } from "./run-store.ts";
export { type AllRuns, readAllRuns, type RunPiece, type RunSurroundings } from "./runs/read-all-runs.ts";
export { dueRunNote } from "./runs/due-run-note.ts";
export { deliveryOf, reasonOf, reasonText, runOf } from "./runs/run-row.ts";
export { eventRunNotes } from "./runs/event-run-notes.ts";
export { movedNote } from "./runs/moved-note.ts";
export type {
  Daemon,
  DeliveryRow,
  DeliveryStatus,
  Pause,
  Run,
  RunFilter,
  RunReason,
  RunStatus,
  RunStore,
  Slot,
} from "./runs/run-types.ts";
export { type SentItems, type SentPlace, type SentStore, sentStore } from "./sent-store.ts";
export { seenKeys, type SeenKeys } from "./seen-keys.ts";
export { type SpoolReader, type SpoolStore, spoolStore, type SpoolUse, type SpoolWriter } from "./spool-store.ts";
export { StateError, type StateErrorCode } from "./state-error.ts";
export { homeFolder, stateFolders, type StateFolders, type Surroundings } from "./state-folders.ts";
export { removeTemporaryFiles, temporaryFiles } from "./temporary-files.ts";
export { type FileLockOptions, withFileLock } from "./with-file-lock.ts";
export { writeFileAtomic } from "./write-file-atomic.ts";
