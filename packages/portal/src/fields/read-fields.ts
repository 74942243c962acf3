import { PortalReadError } from "../errors.ts";
import type { ReadFailure } from "../model/dictionaries.ts";
import type { Queries, ReadOutcome, ReadOutcomes } from "../query.ts";
import { fieldSource } from "./field-sources.ts";
import { joinFields } from "./join-fields.ts";
import type { PortalField } from "./portal-field.ts";

/** Some fields were asked for and cannot be told. */
export class FieldsError extends PortalReadError {
  /** Why the portal did not tell; absent when there is no such entity. */
  readonly failure?: ReadFailure;

  constructor(code: "unknown-entity" | "unreadable-fields", message: string, failure?: ReadFailure) {
    super(code, message);
    this.name = "FieldsError";
    if (failure !== undefined) this.failure = failure;
  }
}

/** Reads the fields of an entity in one request. Throws FieldsError for an unknown entity, and when the portal refuses. */
export async function readFields(
  entity: string,
  read: <Q extends Queries>(queries: Q) => Promise<ReadOutcomes<Q>>,
): Promise<readonly PortalField[]> {
  const source = fieldSource(entity);
  if (source === undefined) throw new FieldsError("unknown-entity", `There is no entity "${entity}"`);
  if ("fields" in source) return source.fields;
  const outcomes: Readonly<Record<string, ReadOutcome<PortalField>>> = await read(source.queries);
  const { classic, ...others } = outcomes;
  const [main] = Object.values(others);
  if (main?.ok !== true) throw refused(entity, main?.failure);
  return joinFields(main.rows, classic?.ok === true ? classic.rows : []);
}

function refused(entity: string, failure: ReadFailure | undefined): FieldsError {
  const why = failure === undefined ? "" : `: ${failure.message}`;
  return new FieldsError("unreadable-fields", `The portal does not tell the fields of "${entity}"${why}`, failure);
}
