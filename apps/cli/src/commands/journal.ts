import { Command, Option } from "commander";
import type { Define, Run } from "../program.ts";
import type { Language } from "../words.ts";
import type { JournalListOptions, JournalVerifyOptions } from "./journal-run.ts";

const outcomes = ["started", "done", "refused", "failed", "unknown", "granted", "revoked"];

const words = {
  ru: {
    list: "записи и отказы, старые сверху",
    verify: "проверить, не удалены и не изменены ли строки",
    export: "все строки как NDJSON, с кодами для проверки",
    since: "с какого времени: 2026-11-20, 2026-11-20T09:00:00+03:00, 24h, 7d",
    outcome: "только с таким исходом",
    plan: "только этого плана",
    head: "код последней строки, который вы записали раньше",
    after: `
В журнале нет значений и текстов: время, профиль, портал, кто, метод, номер объекта, план, исход, причина.
b24 journal verify выходит с кодом 0, если журнал цел, и 1, если нет; печатает код последней строки. Запишите его в другом
месте: с ним (--head) видно и удаление конца журнала.`,
  },
  en: {
    list: "writes and refusals, the oldest first",
    verify: "find lines that were removed or edited",
    export: "all lines as NDJSON, with the codes that prove them",
    since: "from when: 2026-11-20, 2026-11-20T09:00:00+03:00, 24h, 7d",
    outcome: "only with this outcome",
    plan: "only of this plan",
    head: "the code of the last line, as you noted it earlier",
    after: `
The journal has no values and no texts: time, profile, portal, who, method, id of the object, plan, outcome, reason.
b24 journal verify exits with 0 when the journal is intact, else with 1; it prints the code of the last line. Note it
somewhere else: with it (--head) a removed end is found, too.`,
  },
} as const;

/** `b24 journal`: every write and every refusal. */
export const defineJournal: Define = (language, run) => {
  const journal = new Command("journal").addHelpText("after", words[language].after);
  for (const define of [list, verify, exportLines]) journal.addCommand(define(language, run));
  return journal;
};

function list(language: Language, run: Run): Command {
  return filtered("list", language).action(async (options: JournalListOptions) =>
    run(async (context) => (await import("./journal-run.ts")).listJournal(context, options)),
  );
}

function verify(language: Language, run: Run): Command {
  return named("verify", language)
    .option("--head <hash>", words[language].head)
    .action(async (options: JournalVerifyOptions) =>
      run(async (context) => (await import("./journal-run.ts")).verifyJournal(context, options)),
    );
}

function exportLines(language: Language, run: Run): Command {
  return filtered("export", language).action(async (options: JournalListOptions) =>
    run(async (context) => (await import("./journal-run.ts")).exportJournal(context, options)),
  );
}

function filtered(name: "list" | "export", language: Language): Command {
  const text = words[language];
  return named(name, language)
    .option("--since <time>", text.since)
    .addOption(new Option("--outcome <outcome>", `${text.outcome}: ${outcomes.join(", ")}`).choices(outcomes))
    .option("--plan <id>", text.plan);
}

function named(name: "list" | "verify" | "export", language: Language): Command {
  return new Command(name).summary(words[language][name]).description(words[language][name]);
}
