const effects = ["read", "write", "destructive"] as const;

/** A documented parameter; `required` is absent where the page marks nothing. */
export interface ParameterFact {
  readonly name: string;
  readonly type?: string;
  readonly required?: true | "conditional";
  readonly children?: readonly ParameterFact[];
}

/** What the page says about `result`. `keys` are "name:type" of its own keys, or of those of its rows. */
export interface ReturnFact {
  readonly type?: string;
  readonly shape?: string;
  readonly keys?: readonly string[];
}

/** The part of a record of `methods.json` that declarations are made from. */
export interface MethodFact {
  readonly name: string;
  readonly title: string;
  readonly module: string;
  readonly kind: (typeof effects)[number];
  readonly deprecated: boolean;
  readonly replacedBy?: string | readonly string[] | null;
  /** null: the page does not say. */
  readonly params: readonly ParameterFact[] | null;
  /** "example": the names come from a request example, not from a table. */
  readonly paramsSource?: string;
  readonly returns: ReturnFact | null;
  readonly restVersion: 2 | 3 | "both";
  readonly docPath: string;
}

/**
 * Takes the records out of parsed `methods.json`, one per name: where REST 2 and REST 3.0 both have it, that of REST 2,
 * which is what `call()` reaches. Throws on the first record that is not as expected.
 */
export function parseMethodFacts(json: unknown): MethodFact[] {
  if (!Array.isArray(json)) throw new TypeError("methods.json: expected an array of records");
  const facts = json.map((record: unknown, index) => {
    if (!isMethodFact(record)) throw new TypeError(`methods.json, record ${index}: not as expected`);
    return record;
  });
  const sameName = Map.groupBy(facts, ({ name }) => name.toLowerCase());
  return [...sameName.values()].map((versions) =>
    versions.reduce((best, fact) => (best.restVersion === 3 ? fact : best)),
  );
}

function isMethodFact(record: unknown): record is MethodFact {
  const { name, title, module, kind, params, returns, restVersion, docPath } = Object(record) as Record<
    string,
    unknown
  >;
  return (
    // They become source text: nothing in them may end a string or a comment.
    isLike(name, /^\w+(?:\.\w+)*$/) &&
    isLike(title, /^[\w ,.:'()-]+$/) &&
    isLike(module, /^[a-z-]+$/) &&
    isLike(docPath, /^[\w./-]+\.md$/) &&
    effects.some((effect) => effect === kind) &&
    [2, 3, "both"].some((version) => version === restVersion) &&
    (params === null || areParameters(params)) &&
    (returns === null || typeof returns === "object")
  );
}

function areParameters(value: unknown): boolean {
  return Array.isArray(value) && value.every(isParameter);
}

function isParameter(value: unknown): boolean {
  const { name, type, required, children } = Object(value) as Record<string, unknown>;
  return (
    isLike(name, /^[\w.=*<>-]+$/) &&
    (type === undefined || typeof type === "string") &&
    [undefined, true, "conditional"].some((mark) => mark === required) &&
    (children === undefined || areParameters(children))
  );
}

function isLike(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}
