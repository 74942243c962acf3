import { scrubText } from "@b24kit/report";
import type { OpenedPortal, Plan, PlanRequest } from "b24kit";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { SchedulerError } from "../../errors/problem.ts";
import { askYes } from "../../output/ask-yes.ts";
import { isInteractive } from "../../secrets/ask-hidden.ts";
import type { Text } from "../../words.ts";
import { refuseFailure } from "./refuse-failure.ts";

/** Makes a plan and runs it after a yes on the terminal; without a terminal it stays open for one. Throws what the guard and the portal throw. */
export async function runPlan(
  context: Context,
  { plans, profile }: OpenedPortal,
  commands: PlanRequest["commands"],
): Promise<void> {
  const { io, messages } = context;
  const plan = await plans.make({ commands }, { signal: io.signal }).catch((error: unknown) => {
    throw forWantOfAccess(error, profile) ?? error;
  });
  messages.note(told(plan));
  if (!isInteractive(io)) throw needsPerson(plan, profile);
  if (!(await askYes(context, plan.question))) {
    await plans.discard(plan.id);
    throw declined();
  }
  refuseFailure(context, await plans.apply(plan.id, { by: "person" }, { signal: io.signal }));
}

function told({ commands, portal, notes }: Plan): Text {
  const lines = commands.map(({ method, params }) => `  ${method} ${scrubText(JSON.stringify(params))}`);
  const text = (about: string, language: keyof Text): string =>
    [`${about} ${portal.url}`, ...lines, ...notes.map((note) => note[language])].join("\n");
  return { ru: text("Портал", "ru"), en: text("Portal", "en") };
}

function needsPerson({ id }: Plan, profile: string | undefined): SchedulerError {
  const command = `${b24Of(profile)} plan apply ${id}`;
  return new SchedulerError({
    code: "no-consent",
    exitCode: exitCodes.refused,
    words: {
      what: { ru: "план составлен, но не выполнен", en: "the plan was made, but not run" },
      why: { ru: "терминала нет, спросить некого", en: "there is no terminal to ask on" },
      next: { ru: `человек выполняет на терминале: ${command}`, en: `a person runs on a terminal: ${command}` },
    },
  });
}

function b24Of(profile: string | undefined): string {
  return profile === undefined ? "b24" : `b24 -P ${profile}`;
}

/** The profile may not do it, whoever says yes. */
function forWantOfAccess(error: unknown, profile: string | undefined): SchedulerError | undefined {
  if (!(error instanceof Error) || !("reason" in error) || error.reason !== "level") return undefined;
  const level = /"(write|destructive)"/.exec(error.message)?.[1] ?? "write";
  const command = `${b24Of(profile)} auth access ${level}`;
  return new SchedulerError({
    code: "level",
    exitCode: exitCodes.refused,
    words: {
      what: { ru: "отказано, на портал ничего не отправлено", en: "refused, nothing was sent to the portal" },
      why: {
        ru: `у этого профиля нет доступа ${level}`,
        en: `this profile does not have the access "${level}"`,
      },
      next: { ru: `на терминале, если это нужно: ${command}`, en: `on a terminal, if it is wanted: ${command}` },
    },
  });
}

function declined(): SchedulerError {
  return new SchedulerError({
    code: "not-confirmed",
    exitCode: exitCodes.refused,
    words: {
      what: { ru: "отменено, на портал ничего не отправлено", en: "cancelled, nothing was sent" },
      why: { ru: "согласия не было", en: "there was no yes" },
      next: { ru: "повторите команду, когда будет нужно", en: "repeat the command when you need it" },
    },
  });
}
