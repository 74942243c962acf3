import { Temporal } from "temporal-polyfill";
import type { Deal } from "../model/types.ts";

/** A deal with its times as epoch milliseconds. */
export interface DealFields extends Omit<Deal, "createdAt" | "movedAt" | "lastActivityAt"> {
  readonly created: number;
  readonly moved: number | undefined;
  readonly lastActivity: number | undefined;
}

/** A deal as everybody sees it. It holds its times as numbers: as objects, those of 100,000 deals take 50 MB. */
export function compactDeal(fields: DealFields): Deal {
  return new CompactDeal(fields);
}

/** A class, since its objects alone lie in memory in one piece. */
class CompactDeal implements Deal {
  declare readonly createdAt: Temporal.Instant;
  declare readonly movedAt?: Temporal.Instant;
  declare readonly lastActivityAt?: Temporal.Instant;
  declare readonly plannedClose?: Temporal.PlainDate;
  declare readonly probability?: number;
  declare readonly companyId?: number;
  declare readonly contactId?: number;
  readonly id: number;
  readonly title: string;
  readonly amount: Deal["amount"];
  readonly isAmountDoubtful: boolean;
  readonly categoryId: number;
  readonly stageId: string;
  readonly semantics: Deal["semantics"];
  readonly responsibleId: number;
  readonly isTemplate: boolean;
  // Seconds: V8 keeps whole numbers of 31 bits in place, larger ones in an object each.
  readonly #created: number;
  readonly #moved: number | undefined;
  readonly #lastActivity: number | undefined;

  constructor(fields: DealFields) {
    this.id = fields.id;
    this.title = fields.title;
    this.amount = fields.amount;
    this.isAmountDoubtful = fields.isAmountDoubtful;
    this.categoryId = fields.categoryId;
    this.stageId = fields.stageId;
    this.semantics = fields.semantics;
    this.responsibleId = fields.responsibleId;
    this.isTemplate = fields.isTemplate;
    if (fields.plannedClose !== undefined) this.plannedClose = fields.plannedClose;
    if (fields.probability !== undefined) this.probability = fields.probability;
    if (fields.companyId !== undefined) this.companyId = fields.companyId;
    if (fields.contactId !== undefined) this.contactId = fields.contactId;
    this.#created = fields.created / 1000;
    this.#moved = fields.moved === undefined ? undefined : fields.moved / 1000;
    this.#lastActivity = fields.lastActivity === undefined ? undefined : fields.lastActivity / 1000;
    // Own properties, as those of any other deal: a copy of it has them, too.
    Object.defineProperty(this, "createdAt", CompactDeal.#createdAt);
    if (fields.moved !== undefined) Object.defineProperty(this, "movedAt", CompactDeal.#movedAt);
    if (fields.lastActivity !== undefined) {
      Object.defineProperty(this, "lastActivityAt", CompactDeal.#lastActivityAt);
    }
  }

  static readonly #createdAt = timeProperty((deal: CompactDeal) => deal.#created);
  static readonly #movedAt = timeProperty((deal: CompactDeal) => deal.#moved);
  static readonly #lastActivityAt = timeProperty((deal: CompactDeal) => deal.#lastActivity);
}

function timeProperty(
  secondsOf: (deal: CompactDeal) => number | undefined,
): PropertyDescriptor & ThisType<CompactDeal> {
  return {
    enumerable: true,
    get() {
      return Temporal.Instant.fromEpochMilliseconds(Math.round((secondsOf(this) ?? Number.NaN) * 1000));
    },
  };
}
