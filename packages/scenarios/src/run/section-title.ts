import type { Language } from "@b24kit/report";
import type { Scenario, View, Worded } from "./scenario.ts";

/** The title of the part that a query feeds. */
export function sectionTitle(view: View, key: string, language: Language): string {
  const section = view.sectionOf(key);
  return view.sections[section]?.[language] ?? section;
}

/** The titles of a report's parts, by what `needs` calls them; loads how the report is shown. */
export async function sectionTitles({ recipe }: Scenario): Promise<Readonly<Record<string, Worded>>> {
  return (await (await recipe()).view()).sections;
}
