import { agentMayConfirm, isNoConsent } from "@b24kit/guard";
import type { Applied, Consent, OpenedPortal, Plan } from "b24kit";
import type { Context } from "../context.ts";
import { isInteractive } from "../auth/is-interactive.ts";
import { CliError, type ErrorWords } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";
import { askConsent } from "./ask-consent.ts";
import type { ConsentOptions } from "./consent-options.ts";
import { printPlan } from "./print-plan.ts";

/**
 * Gets a yes for a new plan and runs it: asked on a terminal, or said by a flag. Without either the plan is printed, stays
 * open, and the error says how it goes on. A no discards the plan.
 */
export async function applyWithConsent(
  context: Context,
  portal: OpenedPortal,
  plan: Plan,
  options: ConsentOptions,
): Promise<Applied> {
  return withConsent(context, portal, plan, options, async (consent) =>
    portal.plans.apply(plan.id, consent, { signal: context.io.signal }),
  );
}

/** The same for a plan that is run in a way of its own. */
export async function withConsent<T>(
  context: Context,
  portal: OpenedPortal,
  plan: Plan,
  options: ConsentOptions,
  apply: Apply<T>,
): Promise<T> {
  if (options.confirmWrite === true || options.confirmDestructive === true) {
    return applyByFlag(context, plan, options, apply);
  }
  if (isInteractive(context.io)) return askAnd(context, portal.plans, plan, apply);
  return leaveOpen(context, plan, agentMayConfirm(portal.access, plan) ? askThenApply(plan) : onlyAPerson(plan));
}

type Apply<T> = (consent: Consent) => Promise<T>;

/** The guard decides whether a flag may say yes; a flag for writes is no yes to what destroys. */
async function applyByFlag<T>(
  context: Context,
  plan: Plan,
  { confirmDestructive }: ConsentOptions,
  apply: Apply<T>,
): Promise<T> {
  const isTooMuch = plan.effect === "destructive" && confirmDestructive !== true;
  if (isTooMuch) return leaveOpen(context, plan, destructiveNeedsMore);
  try {
    return await apply({ by: "agent" });
  } catch (error) {
    if (!isNoConsent(error)) throw error;
    return leaveOpen(context, plan, onlyAPerson(plan));
  }
}

/** Asks on the terminal; a no discards the plan. */
export async function askAndApply(context: Context, plans: OpenedPortal["plans"], plan: Plan): Promise<Applied> {
  return askAnd(context, plans, plan, async (consent) => plans.apply(plan.id, consent, { signal: context.io.signal }));
}

/** The same for a plan that is run in a way of its own. */
export async function askAnd<T>(
  context: Context,
  plans: OpenedPortal["plans"],
  plan: Plan,
  apply: Apply<T>,
): Promise<T> {
  const isAgreed = await askConsent(context, plan).catch(async (error: unknown) => {
    await plans.discard(plan.id);
    throw error;
  });
  if (isAgreed) return apply({ by: "person" });
  await plans.discard(plan.id);
  throw new CliError("not-confirmed", exitCodes.refused, declined);
}

async function leaveOpen(context: Context, plan: Plan, words: ErrorWords): Promise<never> {
  await printPlan(context, plan);
  throw new CliError("no-consent", exitCodes.refused, words);
}

const notRun: Text = { ru: "план составлен, но не выполнен", en: "the plan was made, but not run" };

const declined: ErrorWords = {
  what: { ru: "отменено, на портал ничего не отправлено", en: "cancelled, nothing was sent" },
  why: { ru: "согласия не было", en: "there was no yes" },
  next: {
    ru: "план отклонён; при необходимости составьте его заново",
    en: "the plan is discarded; make it anew if need be",
  },
};

const destructiveNeedsMore: ErrorWords = {
  what: notRun,
  why: {
    ru: "он удаляет или завершает что-то, а --confirm-write — только для записи",
    en: "it removes or ends something, and --confirm-write is for writes only",
  },
  next: {
    ru: "покажите план человеку; для таких планов есть --confirm-destructive",
    en: "show the plan to a person; such plans have --confirm-destructive",
  },
};

function askThenApply({ id }: Plan): ErrorWords {
  return {
    what: notRun,
    why: { ru: "терминала нет, спросить некого", en: "there is no terminal to ask on" },
    next: {
      ru: `покажите план человеку и после его согласия выполните: b24 plan apply ${id}`,
      en: `show the plan to a person, and after a yes run: b24 plan apply ${id}`,
    },
  };
}

function onlyAPerson({ id }: Plan): ErrorWords {
  return {
    what: notRun,
    why: {
      ru: "в этом профиле такие планы подтверждает только человек, на терминале",
      en: "in this profile only a person confirms such plans, on a terminal",
    },
    next: {
      ru: `человек выполняет на терминале: b24 plan apply ${id}`,
      en: `a person runs on a terminal: b24 plan apply ${id}`,
    },
  };
}
