import { findScenario, type Scenario, scenarios } from "b24kit";
import { type Access, meets } from "./access.ts";

/** Whether a tool of the operator's choice would make the report. */
export function isReportOpen({ tools }: Access, id: string): boolean {
  return tools.has("b24_report") || tools.has(ownToolOf(id));
}

/** The tool that makes this report and no other, if there is one. */
export function ownToolOf(id: string): string {
  return `b24_${id.replaceAll("-", "_")}`;
}

/** Scopes of which a report needs one, as its own tool says where it has one. */
export function reportNeeds({ tools }: Access, id: string): readonly string[] {
  const scopes = findScenario(id)?.needs.map(({ scope }) => scope) ?? [];
  return tools.get(ownToolOf(id))?.needs ?? [...new Set(scopes)];
}

/** The reports that the operator has opened and the credential can make at least a part of. */
export function openReports(access: Access): readonly Scenario[] {
  return scenarios.filter(({ id }) => isReportOpen(access, id) && meets(access, reportNeeds(access, id)));
}
