const brand: unique symbol = Symbol.for("b24kit.reference") as never;

/** The value of an earlier command of the same batch, filled in by the portal. Made by `result()`. */
export interface Reference {
  readonly [brand]: true;
  readonly key: string;
  readonly path: readonly (string | number)[];
}

/**
 * Refers, inside the parameters of a batch command, to the result of an earlier command of that batch.
 * `result("company", "item", "id")` becomes `$result[company][item][id]`. The portal gives no error when the path does
 * not exist: it fills in the deepest value that it reached, so refer only to what a successful command surely returns.
 */
export function result(key: string, ...path: readonly (string | number)[]): Reference {
  return { [brand]: true, key, path };
}

export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && brand in value;
}
