import type { StageEntry } from "../model/types.ts";

/** What many records of a history have alike. */
export type EnteredStage = Pick<StageEntry, "kind" | "categoryId" | "stageId" | "semantics">;

/** A record as everybody sees it, in half the memory: of a year there are half a million. */
export function compactEntry(entry: Pick<StageEntry, "id" | "ownerId" | "at">, entered: EnteredStage): StageEntry {
  return new CompactEntry(entry, entered);
}

/** A class, since its objects alone lie in memory in one piece. */
class CompactEntry implements StageEntry {
  declare readonly kind: StageEntry["kind"];
  declare readonly at: number;
  declare readonly categoryId: number;
  declare readonly stageId: string;
  declare readonly semantics: StageEntry["semantics"];
  readonly id: number;
  readonly ownerId: number;
  // Seconds: V8 keeps whole numbers of 31 bits in place, larger ones in an object each.
  readonly #seconds: number;
  readonly #entered: EnteredStage;

  constructor({ id, ownerId, at }: Pick<StageEntry, "id" | "ownerId" | "at">, entered: EnteredStage) {
    this.id = id;
    this.ownerId = ownerId;
    this.#seconds = at / 1000;
    this.#entered = entered;
    // Own properties, as those of any other record: a copy of it has them, too.
    Object.defineProperties(this, CompactEntry.#properties);
  }

  static readonly #properties = {
    kind: property((entry) => entry.#entered.kind),
    at: property((entry) => Math.round(entry.#seconds * 1000)),
    categoryId: property((entry) => entry.#entered.categoryId),
    stageId: property((entry) => entry.#entered.stageId),
    semantics: property((entry) => entry.#entered.semantics),
  };
}

function property(read: (entry: CompactEntry) => unknown): PropertyDescriptor & ThisType<CompactEntry> {
  return {
    enumerable: true,
    get() {
      return read(this);
    },
  };
}
