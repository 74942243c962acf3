import { isRecord } from "../answer/php-map.ts";

/** The identifier that an addition answers with: the result itself, its id, or that of the only object in it. */
export function resultId(result: unknown): number | string | undefined {
  if (typeof result === "number" || typeof result === "string") return result === "" ? undefined : result;
  if (!isRecord(result)) return undefined;
  const own = result["id"] ?? result["ID"];
  if (typeof own === "number" || typeof own === "string") return own;
  const [inner, ...others] = Object.values(result).filter(isRecord);
  return inner === undefined || others.length > 0 ? undefined : resultId(inner);
}
