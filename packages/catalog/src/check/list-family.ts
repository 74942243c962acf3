import { listFamilies } from "./families.generated.ts";

/** What a portal does with a field that it does not know. */
type UnknownField = "ignored" | "refused";

/** How a list method takes conditions. Prefixes: "" is a field without one. */
export interface FilterFacts {
  /** Where the conditions stand; absent: beside the other parameters only. */
  readonly path?: readonly string[];
  /** Conditions may also stand beside the other parameters. */
  readonly isAlsoTopLevel?: boolean;
  /** REST 3.0: `[["id", "=", 5]]` instead of `{ "=id": 5 }`. */
  readonly isConditionList?: boolean;
  /** Absent where any letter case or both spellings are read. */
  readonly keys?: "UPPER_SNAKE" | "camelCase";
  /** The only fields that can be filtered by. */
  readonly fields?: readonly string[];
  /** Conditions without which the portal gives nothing, as they must be written. */
  readonly required?: readonly string[];
  /** A field beside which all other conditions are dropped. */
  readonly exclusive?: string;
  readonly notFilterable?: readonly string[];
  /** Fields that are compared for equality only. */
  readonly exactOnly?: readonly string[];
  /** Prefixes that surely work. */
  readonly operators: readonly string[];
  /** Prefixes that only the page or only the server's source has. */
  readonly doubtful?: readonly string[];
  /** A condition with any other prefix is surely dropped or refused. */
  readonly isOperatorLost?: boolean;
  /** Absent: not known. */
  readonly unknownField?: UnknownField;
  /** How groups of conditions are written; absent: there are none. */
  readonly groups?: "logic" | "::LOGIC" | "__INNER_FILTER" | "nested";
}

/** How a list method is sorted: `{ ID: "ASC" }`, or two texts. */
interface OrderFacts {
  readonly style: "object" | "sort+order";
  readonly path: readonly string[];
  readonly fields?: readonly string[];
  readonly unknownField?: UnknownField;
}

interface SelectFacts {
  readonly path: readonly string[];
  readonly required?: readonly string[];
  readonly notSelectable?: readonly string[];
  readonly unknownField?: UnknownField;
}

/** What is known of a list method; `null`: it has no such parameter. */
export interface ListFamily {
  readonly filter: FilterFacts | null;
  readonly order: OrderFacts | null;
  readonly select: SelectFacts | null;
  readonly requiredParams?: readonly string[];
  /** Parameters that turn pages. */
  readonly paging: readonly string[];
}

/** The facts of a list method in a version of REST; `undefined`: none. */
export function listFamily(method: string, version: 2 | 3): ListFamily | undefined {
  const name = method.toLowerCase();
  const key = version === 3 ? `${name}@3` : name;
  return Object.hasOwn(listFamilies, key) ? listFamilies[key] : undefined;
}
