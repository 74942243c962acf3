import { Option } from "commander";
import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";
import type { InstallOptions } from "./install-run.ts";

const words = {
  ru: {
    systemd: "служба пользователя в Linux",
    launchd: "агент пользователя в macOS",
    windows: "задание Планировщика Windows",
    cron: "строка для crontab: раз в минуту",
    events: "то, что принимает события (events run), а не отчёты (run)",
    http: "с --events: где принимать то, что присылает портал: 127.0.0.1:8026",
    mayLose: "с --events: как events run --may-lose",
    write: "записать файл на место вместо печати",
  },
  en: {
    systemd: "a service of the user on Linux",
    launchd: "an agent of the user on macOS",
    windows: "a task of the Windows Task Scheduler",
    cron: "a line for crontab: once a minute",
    events: "what takes events (events run), not what makes reports (run)",
    http: "with --events: where to take what the portal sends: 127.0.0.1:8026",
    mayLose: "with --events: as events run --may-lose",
    write: "write the file to its place instead of printing it",
  },
} as const;

const kinds = ["systemd", "launchd", "windows", "cron"] as const;

/** `b24-scheduler install`: what starts the daemon with the computer. */
export const defineInstall: Define = (language, run) => {
  const text = words[language];
  const command = commandOf(
    "install",
    { ru: "показать или записать то, что запускает его само", en: "show or write what starts it by itself" },
    language,
  );
  for (const kind of kinds) {
    const others = kinds.filter((other) => other !== kind);
    command.addOption(new Option(`--${kind}`, text[kind]).conflicts([...others]));
  }
  return command
    .option("--events", text.events)
    .option("--http <host:port>", text.http)
    .option("--may-lose", text.mayLose)
    .option("--write", text.write)
    .action(async (options: InstallOptions) =>
      run(async (context) => (await import("./install-run.ts")).runInstall(context, options)),
    );
};
