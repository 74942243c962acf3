import { checkParams, entityOfMethod } from "@b24kit/catalog";
import type { OpenedPortal, PortalField } from "b24kit";
import type { Settings } from "../settings/settings.ts";
import { type CheckedMethod, faulty, problemLine } from "./check-method.ts";

/**
 * Checks a write that the documentation allows against the portal's own fields, user fields included: what it does not know it would
 * drop without a word. Known fields may be a day old: before an error stops a write, they are read anew.
 */
export async function checkFields(
  checked: Exclude<CheckedMethod, { readonly refusal: unknown }>,
  params: Readonly<Record<string, unknown>>,
  opened: OpenedPortal,
  settings: Settings,
  signal: AbortSignal,
): Promise<CheckedMethod> {
  const { method } = checked;
  const entity = entityOfMethod(method, params)?.entity;
  // A connection that only reads is refused by the guard.
  if (entity === undefined || opened.access.level === "read-only") return checked;
  const check = async (refresh: boolean): Promise<CheckedMethod> => {
    const fields = await fieldsOf(opened, entity, { refresh, signal });
    if (fields === undefined) return checked;
    const portalFields = Object.fromEntries(fields.map((field) => [field.name, field]));
    const problems = await checkParams(method, params, { portalFields });
    const errors = problems.filter(({ level }) => level === "error");
    if (errors.length > 0) return { refusal: faulty(method, errors, settings) };
    return { method, warnings: problems.map((problem) => problemLine(problem)) };
  };
  const found = await check(false);
  return "refusal" in found ? check(true) : found;
}

async function fieldsOf(
  { portal }: OpenedPortal,
  entity: string,
  options: { readonly refresh: boolean; readonly signal: AbortSignal },
): Promise<readonly PortalField[] | undefined> {
  try {
    return await portal.fields(entity, options);
  } catch {
    // Whoever may not see the fields may still write.
    return undefined;
  }
}
