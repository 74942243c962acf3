import type { Text } from "../text.ts";

/** What is wrong, or may be wrong, with the parameters of a call. */
export interface ParamProblem {
  /** An error is certain; a warning is a doubt, which `--strict` takes for an error. */
  readonly level: "error" | "warning";
  /** In kebab case, for programs: "unknown-parameter". */
  readonly code: ProblemCode;
  /** Where: `filter.>ID`, `fields.PHONE.0.VALUE`; "" is the parameters as a whole. */
  readonly path: string;
  readonly message: Text;
  /** What to do. */
  readonly hint?: Text;
  /** The name or path to write instead. */
  readonly suggestion?: string;
}

/** Every kind of problem. */
export type ProblemCode =
  | "bad-parameters"
  | "bad-value"
  | "cyclic"
  | "too-many-values"
  | "unknown-method"
  | "unknown-parameter"
  | "wrong-case"
  | "misplaced"
  | "reserved-name"
  | "missing-parameter"
  | "wrong-type"
  | "wrong-order"
  | "unknown-field"
  | "read-only-field"
  | "bad-condition"
  | "empty-condition"
  | "unknown-operator"
  | "missing-condition"
  | "bad-group"
  | "bad-sorting"
  | "bad-date"
  | "date-without-offset";

/** The portal's own fields of an entity, by name in either spelling; user fields included. */
export type PortalFields = Readonly<Record<string, PortalFieldInfo>>;

/** A field as the portal describes it. */
export interface PortalFieldInfo {
  /** The portal's word; "unknown" where it does not tell. */
  readonly type: string;
  /** As the methods of one entity name it (`STAGE_ID`) when the name is that of the universal ones (`stageId`). */
  readonly classicName?: string;
  readonly title?: string;
  readonly isReadOnly?: boolean;
  readonly isMultiple?: boolean;
  readonly isRequired?: boolean;
}
