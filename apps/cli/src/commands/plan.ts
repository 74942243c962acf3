import { Argument, Command, Option } from "commander";
import type { Define, Run } from "../program.ts";
import type { Language } from "../words.ts";
import { addConsentOptions, type ConsentOptions } from "../writes/consent-options.ts";
import { positiveInteger } from "./call.ts";

/** How a plan is run. */
export interface ApplyOptions {
  readonly resume?: true;
  readonly serverLimit?: number;
}

const words = {
  ru: {
    list: "планы этого портала и профиля, новые сверху",
    show: "один план: что, было и станет, что с ним стало",
    apply: "выполнить план: на терминале после вопроса",
    undo: "составить план, который отменяет выполненный, и спросить о нём",
    discard: "отказаться от плана",
    id: "номер плана, например k7d2-9xq4-m3va-8pzt",
    resume: "продолжить начатую загрузку файла; записанное не повторяется",
    serverLimit: "сколько секунд портал выполняет один запрос, если он на своём сервере; в облаке 60",
    after: `
План — запись, которая описана, но не выполнена. Он живёт 30 минут и выполняется один раз; если на портале что-то
изменилось, он не выполнится. Без терминала b24 plan apply работает, только если в профиле --confirm agent.`,
  },
  en: {
    list: "the plans of this portal and profile, the newest first",
    show: "one plan: what, before and after, what became of it",
    apply: "run a plan: on a terminal, after a question",
    undo: "make the plan that takes back one that ran, and ask about it",
    discard: "give a plan up",
    id: "id of the plan, such as k7d2-9xq4-m3va-8pzt",
    resume: "go on with an import of a file that was begun; nothing is written twice",
    serverLimit: "seconds that a portal on a server of its own works on one request; 60 in the cloud",
    after: `
A plan is a write that was described, but not yet run. It lives 30 minutes and runs once; when something has changed on
the portal, it does not run. Without a terminal b24 plan apply works only where the profile has --confirm agent.`,
  },
} as const;

/** `b24 plan`: writes that were described, and what becomes of them. */
export const definePlan: Define = (language, run) => {
  const plan = new Command("plan").addHelpText("after", words[language].after);
  for (const define of [list, show, apply, undo, discard]) plan.addCommand(define(language, run));
  return plan;
};

function list(language: Language, run: Run): Command {
  return named("list", language).action(async () =>
    run(async (context) => (await import("./plan-run.ts")).listPlans(context)),
  );
}

function show(language: Language, run: Run): Command {
  return ofOne("show", language).action(async (id: string) =>
    run(async (context) => (await import("./plan-run.ts")).showPlanOf(context, id)),
  );
}

function apply(language: Language, run: Run): Command {
  const text = words[language];
  return ofOne("apply", language)
    .option("--resume", text.resume)
    .addOption(
      new Option("--server-limit <seconds>", text.serverLimit).argParser((value) => positiveInteger(value, language)),
    )
    .action(async (id: string, options: ApplyOptions) =>
      run(async (context) => (await import("./plan-run.ts")).applyPlan(context, id, options)),
    );
}

function undo(language: Language, run: Run): Command {
  const command = addConsentOptions(ofOne("undo", language), language);
  return command.action(async (id: string, options: ConsentOptions) =>
    run(async (context) => (await import("./plan-run.ts")).undoPlan(context, id, options)),
  );
}

function discard(language: Language, run: Run): Command {
  return ofOne("discard", language).action(async (id: string) =>
    run(async (context) => (await import("./plan-discard-run.ts")).discardPlan(context, id)),
  );
}

function ofOne(name: "show" | "apply" | "undo" | "discard", language: Language): Command {
  return named(name, language).addArgument(new Argument("<id>", words[language].id));
}

function named(name: "list" | "show" | "apply" | "undo" | "discard", language: Language): Command {
  return new Command(name).summary(words[language][name]).description(words[language][name]);
}
