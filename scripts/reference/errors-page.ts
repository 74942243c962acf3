import { exitCodes } from "../../apps/cli/src/errors/exit-codes.ts";
import type { Language } from "../../apps/cli/src/words.ts";
import { agentWords } from "./agent-words.ts";
import { rowsOf } from "./code-words.ts";
import { commandWords } from "./command-words.ts";
import { deliveryWords } from "./delivery-words.ts";
import { clientRows, credentialRows, type ErrorRow, oauthRows, refusalRows, stateRows } from "./error-rows.ts";
import { code, plain, table } from "./markdown.ts";
import { portalWords } from "./portal-words.ts";
import { questionWords } from "./question-words.ts";
import { schedulerRows } from "./scheduler-rows.ts";
import { toolkitWords } from "./toolkit-words.ts";

const words = {
  ru: {
    title: "# Коды ошибок",
    intro: [
      "Ошибка — это три строки: что случилось, почему и что делать. С `--json` в stderr приходит",
      "`{ error: { code, portalCode, message, hint } }`; `portalCode` — код самого портала. Что делать чаще всего:",
      "[Если что-то не так](../troubleshooting.md).",
    ],
    exits: "## Коды выхода",
    exitHead: ["код", "что значит"],
    portal: "## Портал и сеть",
    questions: "## Вопросы и действия",
    questionsIntro: "Что не так с тем, о чём спросили отчёт, или с тем, что попросили сделать:",
    command: "## Команда b24",
    answers: "## Ответы портала и файлы в записях",
    toolkit: "## Файлы настроек, загрузка, программы",
    delivery: "## Доставка",
    deliveryIntro: "Почему отчёт или событие не дошли до цели:",
    refused: "## Отказано",
    refusedIntro: "Код всегда `refused`, на портал ничего не отправлено. Причина — одна из этих:",
    applications: "## Вход приложением",
    applicationsIntro: "Что не так с OAuth; подробно — [oauth.md](../../oauth.md) (по-английски).",
    secrets: "## Вход и секреты",
    files: "## Файлы b24kit",
    scheduler: "## Коды b24-scheduler",
    schedulerIntro:
      "Что он говорит кроме кодов выше: [отчёты по расписанию](../scheduler.md), [события портала](../events.md).",
    agents: "## Коды b24-mcp",
    agentsIntro: "Что видит агент, кроме кодов выше, и что ему делать:",
    agentHead: ["код", "что случилось", "что делать"],
    head: ["код", "что случилось", "что делать", "выход"],
    reasonHead: ["причина", "что случилось", "что делать", "выход"],
  },
  en: {
    title: "# Codes of errors",
    intro: [
      "An error is three lines: what happened, why, what to do. With `--json` it is",
      "`{ error: { code, portalCode, message, hint } }` on stderr; `portalCode` is the portal's own. What helps most",
      "often: [troubleshooting](../troubleshooting.md).",
    ],
    exits: "## Exit codes",
    exitHead: ["code", "what it means"],
    portal: "## The portal and the network",
    questions: "## Questions and actions",
    questionsIntro: "What is wrong with what a report was asked, or with what was to be done:",
    command: "## The command b24",
    answers: "## Answers of the portal, files of records",
    toolkit: "## Files of settings, imports, programs",
    delivery: "## Deliveries",
    deliveryIntro: "Why a report or an event did not reach its target:",
    refused: "## Refused",
    refusedIntro: "The code is always `refused`, and nothing was sent. The reason is one of these:",
    applications: "## Applications",
    applicationsIntro: "What is wrong with a sign-in by OAuth; more of it: [oauth.md](../oauth.md).",
    secrets: "## Sign-in and secrets",
    files: "## Files of b24kit",
    scheduler: "## Codes of b24-scheduler",
    schedulerIntro:
      "What it says besides the codes above: [reports on schedule](../scheduler.md), [events of a portal](../events.md).",
    agents: "## Codes of b24-mcp",
    agentsIntro: "What an agent sees besides the codes above, and what it has to do:",
    agentHead: ["code", "what happened", "what to do"],
    head: ["code", "what happened", "what to do", "exit"],
    reasonHead: ["reason", "what happened", "what to do", "exit"],
  },
} as const;

const exits: Readonly<Record<keyof typeof exitCodes, Readonly<Record<Language, string>>>> = {
  done: { ru: "готово, в том числе «ничего не найдено»", en: "done; also: nothing was found" },
  failed: { ru: "не получилось", en: "failed" },
  refused: {
    ru: "отказано или отменено: запись без согласия",
    en: "refused or cancelled: a write without consent",
  },
  partial: { ru: "прочитано не всё, остальное напечатано", en: "a part could not be read, the rest was printed" },
  access: { ru: "нет входа или права", en: "sign-in or a right is missing" },
  usage: { ru: "ошибка в команде или файле настроек", en: "a mistake in the command or a file of settings" },
  interrupted: { ru: "прервано (Ctrl+C)", en: "interrupted (Ctrl+C)" },
};

/** Every code that has words of its own, with what it means and what to do. */
export function errorsPage(language: Language): string {
  const text = words[language];
  const exitRows = Object.entries(exitCodes).map(([name, value]) => [
    code(String(value)),
    exits[name as keyof typeof exitCodes][language],
  ]);
  const parts = [
    [text.title, "", ...text.intro, ""],
    [text.exits, "", ...table(text.exitHead, exitRows)],
    [text.portal, "", ...errorTable(text.head, clientRows(language))],
    [text.questions, "", text.questionsIntro, "", ...errorTable(text.head, rowsOf(questionWords, language))],
    [text.command, "", ...errorTable(text.head, rowsOf(commandWords, language))],
    [text.refused, "", text.refusedIntro, "", ...errorTable(text.reasonHead, refusalRows(language))],
    [text.secrets, "", ...errorTable(text.head, credentialRows(language))],
    [text.applications, "", text.applicationsIntro, "", ...errorTable(text.reasonHead, oauthRows(language))],
    [text.files, "", ...errorTable(text.head, stateRows(language))],
    [text.answers, "", ...errorTable(text.head, rowsOf(portalWords, language))],
    [text.toolkit, "", ...errorTable(text.head, rowsOf(toolkitWords, language))],
    [text.delivery, "", text.deliveryIntro, "", ...errorTable(text.head, rowsOf(deliveryWords, language))],
    [text.scheduler, "", text.schedulerIntro, "", ...errorTable(text.head, schedulerRows(language))],
    [text.agents, "", text.agentsIntro, "", ...agentTable(text.agentHead, language)],
  ];
  return `${parts.flat().join("\n").trimEnd()}\n`;
}

function errorTable(head: readonly string[], rows: readonly ErrorRow[]): readonly string[] {
  const cells = rows.map(({ code: name, what, why, next, exitCode }) => [
    code(name),
    plain([...new Set([what, why])].map(sentence).filter(Boolean).join(" ")),
    plain(sentence(next)),
    String(exitCode),
  ]);
  return table(head, cells);
}

/** Calls of a server have no exit code. */
function agentTable(head: readonly string[], language: Language): readonly string[] {
  const rows = Object.entries(agentWords).map(([name, [what, next]]) => [
    code(name),
    plain(sentence(what[language])),
    plain(sentence(next[language])),
  ]);
  return table(head, rows);
}

/** As a sentence: the tables of the commands put it behind a colon, where what is not known here is left out. */
function sentence(text: string): string {
  const words = text.replace(/:\s*$/, "").trim();
  if (words === "") return "";
  const isName = /^\w+[._]\w/.test(words) || words.startsWith("b24") || words.startsWith("--");
  return `${isName ? words : words.charAt(0).toUpperCase() + words.slice(1)}.`;
}
