import { Option } from "commander";
import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";
import type { RunOptions } from "./run-run.ts";

const words = {
  ru: {
    due: "выполнить то, чему пришло время, и закончить: для cron",
    http: "страница состояния, /healthz и /metrics на этом адресе: 127.0.0.1:8025",
    httpHost: "имя, под которым страницу открывают через прокси; можно несколько раз",
  },
  en: {
    due: "do what is due and end: for cron",
    http: "status page, /healthz and /metrics at this address: 127.0.0.1:8025",
    httpHost: "a name under which a proxy shows the page; may be repeated",
  },
} as const;

/** `b24-scheduler run`: the daemon. */
export const defineRun: Define = (language, run) => {
  const text = words[language];
  return commandOf(
    "run",
    { ru: "работать: отправлять отчёты в срок", en: "work: send reports when they are due" },
    language,
  )
    .addOption(new Option("--due", text.due).conflicts("http"))
    .option("--http <host:port>", text.http)
    .addOption(new Option("--http-host <name>", text.httpHost).argParser(oneMore))
    .action(async (options: RunOptions) =>
      run(async (context) => (await import("./run-run.ts")).runDaemon(context, options)),
    );
};

function oneMore(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}
