/** What a program made of the deals. */
export interface Told {
  readonly deals: number;
  /** The sum of each stage and currency. */
  readonly sums: Readonly<Record<string, string>>;
}

/** The same, and what it took. */
export interface Answer extends Told {
  readonly client: string;
  readonly requests: number;
  readonly failure?: string;
}
