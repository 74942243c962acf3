import type { Language } from "@b24kit/report";
import type { View } from "./scenario.ts";

/** The title of the part that a query feeds. */
export function sectionTitle(view: View, key: string, language: Language): string {
  const section = view.sectionOf(key);
  return view.sections[section]?.[language] ?? section;
}
