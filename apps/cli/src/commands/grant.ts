import { grantMethods } from "@b24kit/guard";
import { Argument, Command, Option } from "commander";
import type { Define, Run } from "../program.ts";
import type { Language } from "../words.ts";
import { collect, positiveInteger } from "./call.ts";
import type { GrantOptions } from "./grant-run.ts";

const words = {
  ru: {
    list: "разрешения этого компьютера, истёкшие тоже",
    add: "дать разрешение; только на терминале",
    revoke: "забрать разрешение",
    method: "что можно отправлять",
    to: "получатель: сотрудник (5), чат (chat12) или чат группы (sg3); можно несколько раз",
    days: "на сколько дней, не больше 366",
    id: "номер разрешения",
    after: `
Разрешение — единственная запись, которую может делать профиль «только чтение»: отчёты по расписанию, одним методом,
указанным получателям, до указанного дня. Что в тексте сообщения, оно не ограничивает.
Пример:
  b24 grant add --method im.message.add --to chat12 --to 5 --days 90`,
  },
  en: {
    list: "the grants of this computer, expired ones included",
    add: "give a grant; on a terminal only",
    revoke: "take a grant away",
    method: "what may be sent",
    to: "a recipient: a user (5), a chat (chat12) or the chat of a group (sg3); may be repeated",
    days: "for how many days, up to 366",
    id: "id of the grant",
    after: `
A grant is the only write that a read-only profile may make: scheduled reports, by one method, to the recipients named,
until the day named. It does not limit what the text says.
Example:
  b24 grant add --method im.message.add --to chat12 --to 5 --days 90`,
  },
} as const;

/** `b24 grant`: standing permissions for messages to fixed recipients. */
export const defineGrant: Define = (language, run) => {
  const grant = new Command("grant").addHelpText("after", words[language].after);
  for (const define of [list, add, revoke]) grant.addCommand(define(language, run));
  return grant;
};

function list(language: Language, run: Run): Command {
  return named("list", language).action(async () =>
    run(async (context) => (await import("./grant-run.ts")).listGrants(context)),
  );
}

function add(language: Language, run: Run): Command {
  const text = words[language];
  return named("add", language)
    .addOption(
      new Option("--method <method>", `${text.method}: ${grantMethods.join(", ")}`)
        .choices(grantMethods)
        .makeOptionMandatory(),
    )
    .addOption(new Option("--to <recipient>", text.to).argParser(collect).default([]))
    .addOption(
      new Option("--days <n>", text.days).argParser((value) => positiveInteger(value, language)).makeOptionMandatory(),
    )
    .action(async (options: GrantOptions) =>
      run(async (context) => (await import("./grant-run.ts")).addGrant(context, options)),
    );
}

function revoke(language: Language, run: Run): Command {
  return named("revoke", language)
    .addArgument(new Argument("<id>", words[language].id))
    .action(async (id: string) => run(async (context) => (await import("./grant-run.ts")).revokeGrant(context, id)));
}

function named(name: "list" | "add" | "revoke", language: Language): Command {
  return new Command(name).summary(words[language][name]).description(words[language][name]);
}
