import { findScenario, type OpenedPortal } from "b24kit";
import type { Config, Job } from "../../config/config.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import type { Portals } from "../../portals/open-portals.ts";
import { needsEmail } from "../../recipients/needs-email.ts";
import { peopleOf, type ReportPerson } from "../../recipients/people-of.ts";
import { type Finding, findingOf, named, warning } from "./finding.ts";
import { checkTargets, type TargetParts } from "./check-target.ts";
import { missingScopes } from "./missing-scopes.ts";

/** Looks at the jobs of one profile, with its key: scopes, people, targets. Only reads. */
export async function checkProfile(
  profile: string | undefined,
  jobs: readonly Job[],
  parts: TargetParts & { readonly portals: Portals; readonly config: Config },
): Promise<readonly Finding[]> {
  try {
    return await parts.portals.use(profile, async (portal) => {
      // Asked anew: dictionaries may be a day old, and the key revoked since.
      const granted = await portal.client.call("scope", {}, { retries: 0 });
      const findings: Finding[] = [];
      for (const job of jobs) {
        findings.push(...scopeFindings(job, granted));
        const people = await peopleFor(portal, job, parts.config);
        if ("finding" in people) findings.push(people.finding);
        else
          findings.push(
            ...peopleFindings(job, people.people, parts.config),
            ...(await checkTargets(portal, job, people.people, parts)),
          );
      }
      return findings;
    });
  } catch (error) {
    return [findingOf(named.profile(profile), error)];
  }
}

function scopeFindings({ name, report }: Job, granted: unknown): readonly Finding[] {
  const missing = missingScopes(findScenario(report)?.needs.map(({ scope }) => scope) ?? [], granted);
  if (missing.length === 0) return [];
  const list = missing.join(", ");
  const text = {
    ru: `вебхуку не хватает прав: ${list} → отметьте их на портале, адрес не изменится`,
    en: `the webhook lacks rights: ${list} → tick them on the portal; its address stays the same`,
  };
  return [{ level: "error", about: named.job(name), text, exitCode: exitCodes.access }];
}

type Found = { readonly people: readonly ReportPerson[] | undefined } | { readonly finding: Finding };

async function peopleFor({ portal }: OpenedPortal, job: Job, config: Config): Promise<Found> {
  const { name, fanOut } = job;
  if (fanOut === undefined) return { people: undefined };
  try {
    return { people: await peopleOf(portal, fanOut, { withEmail: needsEmail(config, job) }) };
  } catch (error) {
    return { finding: findingOf(named.job(name), error) };
  }
}

function peopleFindings(job: Job, people: readonly ReportPerson[] | undefined, config: Config): readonly Finding[] {
  if (people === undefined) return [];
  const about = named.job(job.name);
  if (people.length === 0)
    return [
      warning(about, {
        ru: "отправлять некому: в отделе никого нет",
        en: "there is nobody in the department to send it to",
      }),
    ];
  const silent = needsEmail(config, job) ? people.filter(({ email }) => email === undefined) : [];
  return [
    ...silent.map(({ name }) =>
      warning(about, { ru: `на портале нет почты: ${name}`, en: `the portal has no e-mail of ${name}` }),
    ),
    ...people
      .filter(({ others }) => others.length > 0)
      .map(({ name, whose, others }) =>
        warning(about, {
          ru: `${name} руководит несколькими отделами и получит отчёт отдела ${whose.id}, без ${others.join(", ")}`,
          en: `${name} heads several departments and gets the report of department ${whose.id}, without ${others.join(", ")}`,
        }),
      ),
  ];
}
