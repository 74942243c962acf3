import { type Scenario, scenarios, sectionTitles } from "b24kit";

/** A scope that reports need, and the parts of reports that it opens. */
export interface NeededScope {
  readonly scope: string;
  readonly reports: readonly { readonly id: string; readonly sections: readonly Scenario["title"][] }[];
}

/** Every scope that some report needs, in alphabetical order. */
export async function neededScopes(): Promise<readonly NeededScope[]> {
  const names = [...new Set(scenarios.flatMap(({ needs }) => needs.map(({ scope }) => scope)))].toSorted();
  return Promise.all(names.map(async (scope) => ({ scope, reports: await reportsOf(scope) })));
}

async function reportsOf(scope: string): Promise<NeededScope["reports"]> {
  const reports = scenarios.map(async (scenario) => ({ id: scenario.id, sections: await sectionsOf(scenario, scope) }));
  return (await Promise.all(reports)).filter(({ sections }) => sections.length > 0);
}

async function sectionsOf(scenario: Scenario, scope: string): Promise<readonly Scenario["title"][]> {
  const sections = await sectionTitles(scenario);
  return scenario.needs.flatMap((need) => {
    const section = sections[need.section];
    return need.scope === scope && section !== undefined ? [section] : [];
  });
}
