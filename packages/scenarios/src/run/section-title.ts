import type { Language } from "@b24kit/report";
import type { Scenario } from "./scenario.ts";

/** The title of the part that a query feeds. */
export function sectionTitle(scenario: Scenario, key: string, language: Language): string {
  const section = scenario.sectionOf(key);
  return scenario.sections[section]?.[language] ?? section;
}
