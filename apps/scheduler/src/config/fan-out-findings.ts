import { type Scenario, scenarios } from "b24kit";
import type { Finding, Path } from "./config-problem.ts";
import { whoseOf } from "./read-parameters.ts";
import type { WrittenJob } from "./schedule-schema.ts";

/** What speaks against sending people what the profile's key reads for them. */
export function fanOutFindings(scenario: Scenario, job: WrittenJob, path: Path): readonly Finding[] {
  if (job.for === undefined) return [];
  return [...whoseIsSet(job, path), ...(job.for.deals ? [] : tellsDeals(scenario, path))];
}

/** Whose things each report speaks of follows from whom it is for. */
function whoseIsSet({ parameters }: WrittenJob, path: Path): readonly Finding[] {
  return [...whoseOf(parameters), ...(parameters.deep === undefined ? [] : ["deep"])].map((name) => ({
    path: [...path, "parameters", name],
    isAboutKey: true,
    message: {
      ru: `при for каждый получает отчёт о своём, поэтому ${name} здесь не задают`,
      en: `with for everybody gets the own report, so ${name} is not set here`,
    },
  }));
}

/**
 * The profile's key may see more of the CRM than the person: what is read of it is sent only when the job says so. A report cannot
 * leave single sections out, so the whole report waits for that word.
 */
function tellsDeals(scenario: Scenario, path: Path): readonly Finding[] {
  if (!needsCrm(scenario)) return [];
  const others = scenarios.filter((other) => !needsCrm(other)).map(({ id }) => id);
  const list = others.join(", ");
  return [
    {
      path: [...path, "for"],
      isAboutKey: true,
      message: {
        ru: `отчёт ${scenario.id} рассказывает о сделках или лидах, прочитанных с правами профиля: разрешите это в for (deals: true) или возьмите отчёт без них: ${list}`,
        en: `the report ${scenario.id} tells of deals or leads, read with the profile's rights: allow it in for (deals: true), or take a report without them: ${list}`,
      },
    },
  ];
}

function needsCrm({ needs }: Scenario): boolean {
  return needs.some(({ scope }) => scope === "crm");
}
