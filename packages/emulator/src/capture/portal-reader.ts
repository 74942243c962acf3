/** One call of a batch. */
export interface ReaderCommand {
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What became of it; `code` is the portal's word for its refusal. */
export type ReaderResult =
  | { readonly isRead: true; readonly result: unknown }
  | { readonly isRead: false; readonly code: string };

/** How a capture reads a portal. Failures of the connection are thrown and end the capture. */
export interface PortalReader {
  /** All rows of a list method, to its end or to `maxItems`. */
  rows(
    method: string,
    params: Readonly<Record<string, unknown>>,
    maxItems: number | undefined,
  ): AsyncIterable<Readonly<Record<string, unknown>>>;
  /** Any number of calls; the results in the same order. */
  results(commands: readonly ReaderCommand[]): Promise<readonly ReaderResult[]>;
  /** The portal's word for a refusal that `rows` has thrown; undefined for every other error. */
  refusalOf(error: unknown): string | undefined;
}
