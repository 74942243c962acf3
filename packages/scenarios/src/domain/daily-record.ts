import type { Temporal } from "temporal-polyfill";
import type { Money } from "@b24kit/report";

/** An open deal as a daily record keeps it. */
export interface RecordedDeal {
  readonly id: number;
  readonly pipelineId: number;
  readonly stageId: string;
  readonly responsibleId: number;
  readonly amount: Money;
  readonly plannedClose: Temporal.PlainDate | undefined;
}

/** An overdue task as a daily record keeps it. */
export interface RecordedTask {
  readonly id: number;
  readonly responsibleId: number;
  readonly creatorId: number;
}

/** A part of a record that may be unreadable by itself. */
type RecordPart = "deals" | "overdueTasks";

/** What was open and what was overdue on one day, as the key's user saw it; undefined where it could not be read. */
export interface DailyRecord {
  readonly date: Temporal.PlainDate;
  readonly takenAt: Temporal.Instant;
  readonly deals: readonly RecordedDeal[] | undefined;
  readonly overdueTasks: readonly RecordedTask[] | undefined;
}

/**
 * Which record is wanted: that of `date`, else the latest of the `slack` days before it; one that has what is needed
 * before one in which that could not be read.
 */
export interface RecordWish {
  readonly date: Temporal.PlainDate;
  /** Days. */
  readonly slack: number;
  /** The part of the record that the report compares with. */
  readonly need: RecordPart;
}

/** The records of a portal as one user sees it. */
export interface DailyRecords {
  find(wish: RecordWish): DailyRecord | undefined;
}
