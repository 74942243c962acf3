import type { Language, Report } from "@b24kit/report";

/** What may leave the company beside counts, dates, stages and pipelines. */
export type Field = "amounts" | "titles" | "names" | "contacts" | "links";

/** A report on its way to one target. */
export interface Message {
  /**
   * The same for every attempt at this delivery and for no other: 32 lower-case hexadecimal digits. It stands in the channel as far
   * as the channel has a place for it, so that a delivery whose answer was lost can be found again.
   */
  readonly key: string;
  /** Name of the job, or of the report where there is none. */
  readonly job: string;
  /** The time that the delivery belongs to, ISO 8601 with offset: the slot of the job, or when the report was asked for. */
  readonly slot: string;
  /** Sent later than its slot, after a failure or downtime. */
  readonly isLate: boolean;
  readonly language: Language;
  readonly report: Report;
  /** The same report with only these fields of the portal in it, for a channel that leaves the company. */
  outside(fields: readonly Field[]): Promise<Report>;
}
