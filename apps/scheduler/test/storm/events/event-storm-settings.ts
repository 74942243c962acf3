/** What a process of a storm of events is told, as JSON in its argument. */
export interface EventStormSettings {
  /** Holds the state file, what was handled, and how the objects are now. */
  readonly folder: string;
  /** Epoch milliseconds at which the shared clock started, and how fast it goes. */
  readonly base: number;
  readonly speed: number;
  /** Address of the database of the queue; a state file in the folder without it. */
  readonly database?: string | undefined;
  /** Attempts before an event is a dead letter. */
  readonly attempts: number;
}

/** Objects with numbers from here on are never taken by the handler. */
export const firstBad = 1_000_000;

/** Which part of the attempts fails at other objects, but never the last two that there are. */
export const failing = 0.2;
