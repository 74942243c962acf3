/** One grant as it is kept. */
export interface GrantRecord {
  readonly id: string;
  /** JSON of the grant. */
  readonly body: string;
  /** HMAC-SHA-256 over the body, hexadecimal. */
  readonly mac: string;
}

/** Where grants are kept. All calls are synchronous and may throw when the disk makes trouble. */
export interface GrantStore {
  list(): readonly GrantRecord[];
  add(record: GrantRecord): void;
  /** Whether there was one. */
  remove(id: string): boolean;
}
