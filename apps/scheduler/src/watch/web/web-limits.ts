/** How much visitors may ask for. Times are milliseconds. */
export interface WebLimits {
  /** Bytes of the body of a request: a form with a token. */
  readonly body: number;
  /** Bytes of all headers of a request. */
  readonly headers: number;
  /** Connections, idle ones included. */
  readonly connections: number;
  /** For a request to arrive whole. */
  readonly arrival: number;
  /** Without a byte on a connection. */
  readonly silence: number;
}

/** The limits of a page that nobody has told otherwise. */
export const usualWebLimits: WebLimits = {
  body: 4096,
  headers: 16_384,
  connections: 200,
  arrival: 10_000,
  silence: 60_000,
};
