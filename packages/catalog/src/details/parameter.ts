/** A documented parameter of a method. */
export interface Parameter {
  /**
   * A name that ends in `*` is a pattern (`UF_*`), `<code>` stands for any key. Children of `filter` and `order` are the
   * keys these take, children of `select` the names that may be listed.
   */
  readonly name: string;
  /** As documented, alternatives joined by `|`. */
  readonly type?: string;
  /** Absent does not mean optional: some pages mark nothing. */
  readonly required?: true | "conditional";
  readonly children?: readonly Parameter[];
  /** Used by the page's example, missing from its table. */
  readonly isFromExample?: true;
}
