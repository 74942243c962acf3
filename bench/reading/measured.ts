/** What a reader tells about one reading of all deals. */
export interface Measured {
  readonly rows: number;
  readonly seconds: number;
  /** Seconds of processor time, the start of the program not counted. */
  readonly cpuSeconds: number;
  /** The most memory that the process has ever had, in millions of bytes. */
  readonly peakMegabytes: number;
  /** Every identifier was higher than the one before it. */
  readonly isOrdered: boolean;
  readonly doubled: number;
  /** Identifiers, as the text of an `IdSet`. */
  readonly ids: string;
  /** Why it ended too early. */
  readonly failure?: string;
}
