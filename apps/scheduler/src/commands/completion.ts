import { type Shell, shells } from "b24kit/completion";
import { Argument } from "commander";
import type { Define } from "../grammar.ts";
import { commandOf } from "./command-of.ts";

const words = {
  ru: {
    about: "дополнение команд по TAB в bash, zsh, fish, PowerShell",
    shell: "для какой оболочки",
    after: `
Напечатанное оболочка читает при запуске, например: source <(b24-scheduler completion bash) в ~/.bashrc`,
  },
  en: {
    about: "completion by TAB in bash, zsh, fish, PowerShell",
    shell: "for which shell",
    after: `
What is printed is read by the shell when it starts, such as: source <(b24-scheduler completion bash) in ~/.bashrc`,
  },
} as const;

/** `b24-scheduler completion`: what a shell reads so that TAB completes. */
export const defineCompletion: Define = (language, run) =>
  commandOf("completion", { ru: words.ru.about, en: words.en.about }, language)
    .addArgument(new Argument("<shell>", words[language].shell).choices(shells))
    .addHelpText("after", words[language].after)
    .action(async (shell: Shell) =>
      run(async (context) => (await import("./complete-run.ts")).printScript(context, shell)),
    );
