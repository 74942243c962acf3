/** What one of several processes tells that have read through one request counter. */
export interface Shared {
  readonly rows: number;
  readonly requests: number;
  /** Empty, unless something went wrong. */
  readonly trouble: string;
}
