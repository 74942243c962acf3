/** How much callers may ask for. Times are milliseconds. */
export interface HttpLimits {
  /** Bytes of the body of a request. */
  readonly body: number;
  /** Requests of one caller that are answered at once. */
  readonly perCaller: number;
  /** Requests of all callers that are answered at once. */
  readonly atOnce: number;
  /** Callers whose portals are kept open. */
  readonly callers: number;
  /** Sessions of one caller. The one that was idle longest gives way. */
  readonly sessions: number;
  /** Streams of notifications that one caller of the stateless protocol may keep open. */
  readonly streams: number;
  /** Connections, idle ones included. */
  readonly connections: number;
  /** A session or a caller that was not used for so long is forgotten. */
  readonly idle: number;
  /** Between two looks for what is idle or revoked. */
  readonly sweep: number;
  /** For a request to arrive whole. */
  readonly arrival: number;
  /** Without a byte on a connection: a client that does not read its answer is cut off. */
  readonly silence: number;
  /** That calls under way may take after the server was told to stop. */
  readonly stop: number;
}

/** The limits of a server that nobody has told otherwise. */
export const usualLimits: HttpLimits = {
  body: 1_048_576,
  perCaller: 32,
  atOnce: 256,
  callers: 500,
  sessions: 32,
  streams: 8,
  connections: 2000,
  idle: 30 * 60_000,
  sweep: 15_000,
  arrival: 30_000,
  silence: 5 * 60_000,
  stop: 10_000,
};
