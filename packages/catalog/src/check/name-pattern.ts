/**
 * Tells which names a documented name stands for: itself, all that begin like it (`UF_*`, `PARENT_ID_*`, `propertyN`,
 * `PROPERTY_PropertyId`), or any (`<code>`).
 */
export function namePattern(
  documented: string,
): { readonly kind: "name" | "any" } | { kind: "prefix"; prefix: string } {
  if (documented.startsWith("<")) return { kind: "any" };
  if (documented.endsWith("*")) return { kind: "prefix", prefix: documented.slice(0, -1) };
  if (documented === "PROPERTY_PropertyId") return { kind: "prefix", prefix: "PROPERTY_" };
  if (documented === "propertyN") return { kind: "prefix", prefix: "property" };
  return { kind: "name" };
}

/** A user field in either spelling: `UF_CRM_1`, `ufCrm_1`, `ufCrm1`. */
export function isUserField(name: string): boolean {
  return /^(?:UF_|uf[A-Z])/.test(name);
}
