/** What somebody says, and what should be called for it. */
export interface SelectionCase {
  readonly ask: string;
  readonly tool: string;
  /** Arguments that have to be given with just these values; more may be given. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** Arguments that have to be given, whatever they say. */
  readonly present?: readonly string[];
}
