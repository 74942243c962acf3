import { type Scenario, scenarios, sectionTitles } from "b24kit";

/** What a key without some scopes makes of a report. */
export interface AllowedReport {
  readonly id: string;
  readonly title: Scenario["title"];
  /** "whole", or without some parts, or nothing of it. */
  readonly works: "whole" | "partly" | "not";
  /** Scopes that are missing, and the parts of the report that need them. */
  readonly missing: readonly { readonly scope: string; readonly sections: readonly Scenario["title"][] }[];
}

/** Which reports work with these scopes, as the scenarios say what they need. */
export async function reportsAllowed(granted: readonly string[]): Promise<readonly AllowedReport[]> {
  return Promise.all(scenarios.map(async (scenario) => allowed(scenario, new Set(granted))));
}

async function allowed(scenario: Scenario, granted: ReadonlySet<string>): Promise<AllowedReport> {
  const { id, title, needs } = scenario;
  const sections = await sectionTitles(scenario);
  const lacking = needs.filter(({ scope }) => !isGranted(scope, granted));
  const scopes = [...new Set(lacking.map(({ scope }) => scope))];
  const works = lacking.length === 0 ? "whole" : lacking.length === needs.length ? "not" : "partly";
  return {
    id,
    title,
    works,
    missing: scopes.map((scope) => ({
      scope,
      sections: lacking.flatMap((need) => {
        const section = sections[need.section];
        return need.scope === scope && section !== undefined ? [section] : [];
      }),
    })),
  };
}

/** The lesser scopes of people open their names too. */
const lesser: Readonly<Record<string, readonly string[]>> = { user: ["user_basic", "user_brief"] };

/** Whether a scope, or a lesser one that does for reports, is among the granted ones. */
export function isGranted(scope: string, granted: ReadonlySet<string>): boolean {
  return [scope, ...(lesser[scope] ?? [])].some((name) => granted.has(name));
}
