/** What is remembered about a portal's request counter. Plain data: stores may keep it as JSON. */
export interface BucketState {
  /** Requests that the portal still counts, by our reckoning; above the burst when somebody has reserved a place. */
  readonly level: number;
  /** Epoch milliseconds. */
  readonly updatedAt: number;
  /** 0.125…1: share of the plan's drain that is used after refusals. */
  readonly speed: number;
}

/** Where the bucket of a portal is kept, so that several processes share it. */
export interface BucketStore {
  /**
   * Reads, changes and writes one bucket in one step that nobody else can come between. `portal` is the host. `change`
   * may be called more than once, the last time counts; when it gives back the state it was given, nothing is to be
   * written. What this throws when a place is taken ends the call that needed the place.
   */
  update(portal: string, change: (state: BucketState | undefined) => BucketState): BucketState | Promise<BucketState>;
}
