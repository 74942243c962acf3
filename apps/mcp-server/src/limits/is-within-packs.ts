import { isInPack } from "@b24kit/catalog";
import type { Settings } from "../settings/settings.ts";

/** Whether the operator's packs leave a method open. */
export function isWithinPacks(method: string, { packs }: Settings): boolean {
  return packs.length === 0 || packs.some((id) => isInPack(id, method));
}
