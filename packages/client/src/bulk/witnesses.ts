import type { BulkCommand, OutcomeResolver } from "./bulk-types.ts";

/** Commands that surely ran, the latest of each kind. */
export interface Witnesses {
  add(command: BulkCommand): void;
  /** Those of the same kinds as these commands. */
  for(commands: readonly BulkCommand[]): readonly BulkCommand[];
}

/** There are as many kinds as people, pipelines and stages in a file, which is few; a resolver of another mind must not fill the memory. */
const mostKinds = 1000;

export function witnesses(resolver: OutcomeResolver | undefined): Witnesses {
  const known = new Map<string, BulkCommand>();
  return {
    add(command) {
      const kind = resolver?.kind(command);
      if (kind !== undefined && (known.has(kind) || known.size < mostKinds)) known.set(kind, command);
    },
    for(commands) {
      const kinds = new Set(commands.map((command) => resolver?.kind(command)));
      return [...kinds].flatMap((kind) => (kind === undefined ? [] : (known.get(kind) ?? [])));
    },
  };
}
