import { searchPages } from "@b24kit/catalog";
import { isWithinPacks } from "../limits/is-within-packs.ts";
import type { Completer } from "./completer.ts";

/** Pages of the documentation by words or by a part of their id. */
export const pages: Completer = async (typed, { access: { settings } }) => {
  const query = typed.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (query === "") return [];
  const isOpen = (method: string): boolean => isWithinPacks(method, settings);
  const found = await searchPages(query, { lang: settings.language ?? "en", isOpen, limit: 10 });
  return found.map(({ page }) => page);
};
