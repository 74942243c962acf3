import { type Scenario, scenarios } from "b24kit";

/** A scope that reports need, and the parts of reports that it opens. */
export interface NeededScope {
  readonly scope: string;
  readonly reports: readonly { readonly id: string; readonly sections: readonly Scenario["title"][] }[];
}

/** Every scope that some report needs, in alphabetical order. */
export function neededScopes(): readonly NeededScope[] {
  const names = [...new Set(scenarios.flatMap(({ needs }) => needs.map(({ scope }) => scope)))].toSorted();
  return names.map((scope) => ({
    scope,
    reports: scenarios.flatMap((scenario) => {
      const sections = sectionsOf(scenario, scope);
      return sections.length === 0 ? [] : [{ id: scenario.id, sections }];
    }),
  }));
}

function sectionsOf({ needs, sections }: Scenario, scope: string): readonly Scenario["title"][] {
  return needs.flatMap((need) => {
    const section = sections[need.section];
    return need.scope === scope && section !== undefined ? [section] : [];
  });
}
