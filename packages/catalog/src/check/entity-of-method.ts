/** Whose fields a call speaks of. */
export interface MethodEntity {
  /** "deal", "lead", "contact", "company", "quote", "invoice", "task", "user"; a smart process by its number. */
  readonly entity: string;
  /** Number of the type in the CRM. */
  readonly entityTypeId?: number;
}

const byNumber: ReadonlyMap<number, string> = new Map([
  [1, "lead"],
  [2, "deal"],
  [3, "contact"],
  [4, "company"],
  [7, "quote"],
  [31, "invoice"],
]);
const numberByName: ReadonlyMap<string, number> = new Map([...byNumber].map(([number, name]) => [name, number]));

/**
 * Which entity's fields the `fields`, `select`, `filter` and `order` of a call hold; `undefined` for methods whose fields
 * are the same on every portal. Numbers: https://apidocs.bitrix24.com/api-reference/crm/data-types.html
 */
export function entityOfMethod(method: string, params: unknown): MethodEntity | undefined {
  const name = method.toLowerCase();
  const old = /^crm\.(deal|lead|contact|company|quote)\.(?:add|update|list|get)$/.exec(name)?.[1];
  if (old !== undefined) return entityOf(old);
  if (/^tasks\.task\.(?:add|update|list|get)$/.test(name)) return { entity: "task" };
  if (/^user\.(?:get|search|add|update)$/.test(name)) return { entity: "user" };
  if (/^crm\.item\.(?:add|update|list|get|import)$/.test(name)) return entityOfItem(params);
  return undefined;
}

/** Tells whether the entity is one of the CRM, smart processes included. */
export function isCrmEntity(method: string, params: unknown): boolean {
  return entityOfMethod(method, params)?.entityTypeId !== undefined;
}

function entityOf(entity: string): MethodEntity {
  const entityTypeId = numberByName.get(entity);
  return entityTypeId === undefined ? { entity } : { entity, entityTypeId };
}

function entityOfItem(params: unknown): MethodEntity | undefined {
  if (typeof params !== "object" || params === null || !Object.hasOwn(params, "entityTypeId")) return undefined;
  const { entityTypeId } = params as { entityTypeId: unknown };
  const text = typeof entityTypeId === "number" || typeof entityTypeId === "string" ? String(entityTypeId).trim() : "";
  if (!/^[1-9]\d{0,8}$/.test(text)) return undefined;
  const number = Number(text);
  return { entity: byNumber.get(number) ?? text, entityTypeId: number };
}
