/** A page of our own on the development of applications: what the documentation says on a subject, in own words. */
export interface Guide {
  /** Starts with `guide:`. */
  readonly page: string;
  readonly title: string;
  /** What people call the subject, in Russian and English. */
  readonly words: string;
  /** One sentence each. */
  readonly facts: readonly string[];
  /** Ids of the vendor's pages that these facts come from. */
  readonly sources: readonly [string, ...string[]];
}
