/**
 * What the emulator has been asked. `requests` counts HTTP requests to /rest, whatever came of them. `commands` counts
 * by lower-case method name: single calls and the commands of batches alike, unknown names included; `batch` itself
 * counts as a request only.
 */
export interface EmulatorStats {
  requests: number;
  commands: Record<string, number>;
}

/** Counters that can be read and set back to zero. */
export interface StatsCounter {
  countRequest(): void;
  countCommand(method: string): void;
  read(): EmulatorStats;
  reset(): void;
}

/** Starts at zero. */
export function createStats(): StatsCounter {
  let requests = 0;
  const commands = new Map<string, number>();
  return {
    countRequest: () => void requests++,
    countCommand: (method) => void commands.set(method, (commands.get(method) ?? 0) + 1),
    read: () => ({ requests, commands: Object.fromEntries(commands) }),
    reset: () => {
      requests = 0;
      commands.clear();
    },
  };
}
