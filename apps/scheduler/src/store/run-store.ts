/** The port of everything the scheduler remembers; it stands beside its SQLite implementation. */
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
} from "@b24kit/state";
