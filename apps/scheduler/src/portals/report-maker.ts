import type { OnlyNew, OpenedPortal, ReportParameters } from "b24kit";
import type { Config, Job } from "../config/config.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { SchedulerError } from "../errors/problem.ts";
import { managersOf } from "../recipients/managers-of.ts";
import type { Recipient, ReportMaker } from "../runs/parts.ts";
import type { SentOf } from "../store/postgres/sent-items.ts";
import type { Portals } from "./open-portals.ts";

/**
 * Makes reports of jobs on the shared portals. `sentOf`: where several computers remember what only-new jobs have told; in the state file
 * without it. Throws what the portal, the profile and the report throw, and `StateError`.
 */
export function reportMaker(portals: Portals, { lang }: Pick<Config, "lang">, sentOf?: SentOf): ReportMaker {
  return async (job, recipient, signal) =>
    portals.use(job.profile, async (portal) => {
      const parameters = await parametersOf(portal, job, recipient, signal);
      const language = job.lang ?? lang;
      const whom = String(recipient?.userId ?? 0);
      const sent = job.policy.send === "only-new" ? await sentOf?.(job.name, whom) : undefined;
      const onlyNew: OnlyNew = { job: job.name, recipient: whom, ...(sent && { memory: sent.memory }) };
      const made = await portal.wordedReport(job.report, parameters, {
        signal,
        ...(language === undefined ? {} : { lang: language }),
        ...(job.policy.send === "only-new" ? { onlyNew } : {}),
      });
      return sent === undefined ? made : { ...made, markSent: async () => made.markSent().then(sent.keep) };
    });
}

/** Those of the job; for a person, that person's own things or team. Days are those of the zone in which the job is due. */
async function parametersOf(
  portal: OpenedPortal,
  job: Job,
  recipient: Recipient | undefined,
  signal: AbortSignal,
): Promise<ReportParameters> {
  const zone = job.zone ?? recipient?.zone;
  const { tz = zone } = job.parameters;
  const whose = recipient === undefined ? undefined : await whoseOf(portal, job, recipient, signal);
  return { ...job.parameters, ...(tz === undefined ? {} : { tz }), ...(whose === undefined ? {} : { whose }) };
}

async function whoseOf({ portal }: OpenedPortal, { fanOut }: Job, { userId }: Recipient, signal: AbortSignal) {
  if (fanOut?.who !== "managers") return { kind: "user", id: userId };
  const managers = managersOf(await portal.dictionaries({ signal }), fanOut);
  const manager = managers.find((one) => one.userId === userId);
  if (manager === undefined) throw noManager(userId);
  return { kind: "department", id: manager.department };
}

function noManager(userId: number): SchedulerError {
  return new SchedulerError({
    code: "no-manager",
    exitCode: exitCodes.failed,
    words: {
      what: {
        ru: `сотрудник ${userId} больше не руководит отделом`,
        en: `user ${userId} heads no department any more`,
      },
      why: {
        ru: "структура компании изменилась после начала рассылки",
        en: "the structure changed after the run began",
      },
      next: { ru: "делать ничего не нужно", en: "nothing has to be done" },
    },
  });
}
