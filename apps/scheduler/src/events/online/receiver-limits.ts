/** How much the internet may ask for. Times are milliseconds. */
export interface ReceiverLimits {
  /** Bytes of a body. It is never held in memory, so this is about time. */
  readonly body: number;
  /** Bytes of all headers of a request. */
  readonly headers: number;
  /** Connections, idle ones included. */
  readonly connections: number;
  /** For a request to arrive whole. */
  readonly arrival: number;
  /** For its headers. */
  readonly headArrival: number;
  /** Without a byte in the middle of a request. */
  readonly silence: number;
  /**
   * Between two requests of a connection. Longer than that of usual proxies (60 s): whoever closes first is whoever sends, and no event
   * meets a connection that is just being closed.
   */
  readonly idle: number;
  /** For what has begun when the receiver ends. */
  readonly ending: number;
}

/** The limits of a receiver that nobody has told otherwise. */
export const usualReceiverLimits: ReceiverLimits = {
  body: 16 * 2 ** 20,
  headers: 16_384,
  connections: 5000,
  arrival: 60_000,
  headArrival: 10_000,
  silence: 30_000,
  idle: 75_000,
  ending: 5000,
};
