import { allMethods } from "@b24kit/catalog";
import { isWithinPacks } from "../limits/is-within-packs.ts";
import type { Completer } from "./completer.ts";

/** Names of methods that begin with the typed text, within the operator's packs. */
export const methods: Completer = async (typed, { access }) => {
  const text = typed.trim().toLowerCase();
  const names = [...allMethods()].map(({ name }) => name);
  return names.filter((name) => name.toLowerCase().startsWith(text) && isWithinPacks(name, access.settings));
};
