import { checkParams, entityOfMethod, type ParamProblem, type PortalFields } from "@b24kit/catalog";
import type { PortalField } from "b24kit";

/** A call before it is sent. */
export interface CheckedCommand {
  /** Name of the command within a batch. */
  readonly key?: string;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** 3: it is meant for `/rest/api/`. */
  readonly restVersion?: 2 | 3;
}

/** A finding of the check, and the command that it is about. */
export interface Finding {
  readonly key?: string;
  readonly method: string;
  readonly problem: ParamProblem;
}

export interface CheckSettings {
  /** Warnings count as errors. */
  readonly strict?: true;
}

/** The portal's fields of an entity, on request those of this moment; undefined when they are not known. */
export type FieldsOf = (
  entity: string,
  reading?: { readonly refresh: boolean },
) => Promise<readonly PortalField[] | undefined>;

/** Checks the parameters of a command, against the portal's own fields where `fieldsOf` knows them. */
export async function checkCommand(
  command: CheckedCommand,
  { strict }: CheckSettings,
  fieldsOf?: FieldsOf,
): Promise<readonly Finding[]> {
  const { key, method, params, restVersion } = command;
  const portalFields = fieldsOf && (await portalFieldsOf(command, fieldsOf));
  const problems = await checkParams(method, params, {
    ...(restVersion === undefined ? {} : { restVersion }),
    ...(portalFields === undefined ? {} : { portalFields }),
  });
  return problems.map((problem) => ({
    ...(key === undefined ? {} : { key }),
    method,
    problem: strict === true ? { ...problem, level: "error" } : problem,
  }));
}

async function portalFieldsOf(
  { method, params }: CheckedCommand,
  fieldsOf: FieldsOf,
): Promise<PortalFields | undefined> {
  const entity = entityOfMethod(method, params)?.entity;
  const fields = entity === undefined ? undefined : await fieldsOf(entity);
  return fields && Object.fromEntries(fields.map((field) => [field.name, field]));
}
