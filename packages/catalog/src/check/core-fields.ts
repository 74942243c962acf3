import { methodDetails } from "../details/method-details.ts";
import type { Parameter } from "../details/parameter.ts";
import { entityOfMethod } from "./entity-of-method.ts";
import { listFamily } from "./list-family.ts";
import { namePattern } from "./name-pattern.ts";

/**
 * Names of fields that the pages of an entity of the CRM document, for the lists of the entity: what a call is held
 * against where the portal's own fields are not known. `[]` for other methods.
 */
export async function coreFields(method: string, params: unknown): Promise<readonly Parameter[]> {
  const { entity, entityTypeId } = entityOfMethod(method, params) ?? {};
  if (entityTypeId === undefined || !/^crm\.(?:deal|lead|contact|company|quote)\.list$/i.test(method)) return [];
  if (listFamily(method, 2) === undefined) return [];
  const names = await Promise.all(
    ["add", "update", "get", "fields"].map(async (verb) => namesOf(`crm.${entity}.${verb}`)),
  );
  return [...new Set(names.flat()), "UF_*", "PARENT_ID_*"].map((name) => ({ name }));
}

/** Fields that a method writes or answers with. Those of an example's own portal are none. */
async function namesOf(method: string): Promise<readonly string[]> {
  const details = await methodDetails(method);
  const written = details?.params?.find(({ name }) => name === "fields")?.children ?? [];
  const answered = (details?.returns?.keys ?? []).map((key) => key.split(":", 1)[0] ?? key);
  return [...written.map(({ name }) => name), ...answered].filter((name) => isName(name));
}

function isName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name) && !/^(?:UF|PARENT_ID)_/.test(name) && namePattern(name).kind === "name";
}
