/** What a failed call tells a program. Holds no text of the portal: that stands in `data`. */
export interface ErrorFacts {
  /** In kebab case. */
  readonly code: string;
  /** What happened, one or two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly action: string;
  /** The same call may work a little later. */
  readonly retryable: boolean;
}
