/** How online events travel. Nothing is sent twice: what is lost stays lost. */
export interface DeliverySettings {
  /** Share of requests that never arrive, 0 to 1. */
  readonly loss: number;
  /** Milliseconds on the way, always the same or anything between two numbers. */
  readonly delay: number | readonly [min: number, max: number];
  /** Share of requests that are overtaken by the next one, 0 to 1. */
  readonly reorder: number;
}

/** Events of the portal. */
export interface EventOptions {
  readonly delivery?: Partial<DeliverySettings>;
  /** Features of the plan that `feature.get` answers with Y; default: `rest_offline_extended`. */
  readonly features?: readonly string[];
  /** Whether handlers may be on a host without a dot, such as localhost; a real portal refuses it. Default true. */
  readonly localHandlers?: boolean;
}
