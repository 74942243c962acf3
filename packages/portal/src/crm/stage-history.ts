import type { StageEntry } from "../model/types.ts";

/** Records of the stage history by the deal or lead that they belong to. */
export interface StageHistory {
  /** Of one owner, oldest first; records of one moment by their identifier. Empty for an owner without any. */
  of(ownerId: number): readonly StageEntry[];
  /** The same for every owner, one after the other. */
  all(): Iterable<readonly StageEntry[]>;
}

/** Orders the records of several queries; one that came twice counts once. */
export function createStageHistory(...parts: readonly (readonly StageEntry[])[]): StageHistory {
  // One sorted array: a map of arrays would take more memory than the records themselves.
  const entries = withoutRepeats(parts.flat().toSorted(byOwnerAndTime));
  return {
    of(ownerId) {
      const start = firstOf(entries, ownerId);
      return entries.slice(start, endOf(entries, start));
    },
    *all() {
      for (let start = 0; start < entries.length;) {
        const end = endOf(entries, start);
        yield entries.slice(start, end);
        start = end;
      }
    },
  };
}

/** Owners whose first known record is not their creation: how they came into that stage is recorded earlier. */
export function ownersWithEarlierHistory(history: StageHistory): readonly number[] {
  const owners: number[] = [];
  for (const [first] of history.all()) if (first !== undefined && first.kind !== "created") owners.push(first.ownerId);
  return owners;
}

/** A completed visit to a stage in work: from the record that enters it to the next record of the same owner. */
export interface StageStay {
  readonly ownerId: number;
  readonly stageId: string;
  /** Epoch milliseconds. */
  readonly enteredAt: number;
  readonly leftAt: number;
}

/** Every completed stay, each visit by itself. */
export function* completedStays(history: StageHistory): Iterable<StageStay> {
  for (const entries of history.all()) {
    for (const [index, { ownerId, stageId, semantics, at }] of entries.entries()) {
      const next = entries[index + 1];
      if (next !== undefined && semantics === "open") yield { ownerId, stageId, enteredAt: at, leftAt: next.at };
    }
  }
}

function byOwnerAndTime(left: StageEntry, right: StageEntry): number {
  return left.ownerId - right.ownerId || left.at - right.at || left.id - right.id;
}

function withoutRepeats(ordered: readonly StageEntry[]): readonly StageEntry[] {
  const isRepeat = (entry: StageEntry, index: number): boolean => ordered[index - 1]?.id === entry.id;
  return ordered.some(isRepeat) ? ordered.filter((entry, index) => !isRepeat(entry, index)) : ordered;
}

function firstOf(entries: readonly StageEntry[], ownerId: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.ownerId ?? ownerId) < ownerId) low = middle + 1;
    else high = middle;
  }
  return entries[low]?.ownerId === ownerId ? low : entries.length;
}

function endOf(entries: readonly StageEntry[], start: number): number {
  const ownerId = entries[start]?.ownerId;
  let end = start;
  while (end < entries.length && entries[end]?.ownerId === ownerId) end += 1;
  return end;
}
