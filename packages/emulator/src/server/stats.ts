/** What the emulator has been asked. */
export interface EmulatorStats {
  /** HTTP requests to /rest, whatever came of them. */
  requests: number;
  /**
   * By lower-case method name: single calls and the commands of batches alike, unknown names included; `batch` itself
   * counts as a request only, and so does what was refused before it was looked at.
   */
  commands: Record<string, number>;
  /** Requests refused by the rate limit, HTTP 503; faults not counted. */
  refused: number;
  /** Calls and commands refused because their method has used up its operating time, HTTP 429; faults not counted. */
  blocked: number;
  /** The highest level of a rate counter; 0 without a rate limit. */
  highestLevel: number;
  /** Writes that were executed, by lower-case method name. */
  writes: Record<string, number>;
}

/** Counters that can be read and set back to zero. */
export interface StatsCounter {
  count(what: "requests" | "refused" | "blocked"): void;
  countCommand(method: string): void;
  read(): Pick<EmulatorStats, "requests" | "commands" | "refused" | "blocked">;
  reset(): void;
}

/** Starts at zero. */
export function createStats(): StatsCounter {
  const counts = { requests: 0, refused: 0, blocked: 0 };
  const commands = new Map<string, number>();
  return {
    count: (what) => void counts[what]++,
    countCommand: (method) => void commands.set(method, (commands.get(method) ?? 0) + 1),
    read: () => ({ ...counts, commands: Object.fromEntries(commands) }),
    reset: () => {
      Object.assign(counts, { requests: 0, refused: 0, blocked: 0 });
      commands.clear();
    },
  };
}
