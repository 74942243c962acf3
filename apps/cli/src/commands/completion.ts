import { type Shell, shells } from "b24kit/completion";
import { Argument, Command } from "commander";
import type { Define } from "../program.ts";

const words = {
  ru: {
    shell: "для какой оболочки",
    after: `
Напечатанное оболочка читает при запуске:
  bash        source <(b24 completion bash)                      в ~/.bashrc
  zsh         source <(b24 completion zsh)                       в ~/.zshrc, после compinit
  fish        b24 completion fish > ~/.config/fish/completions/b24.fish
  PowerShell  b24 completion powershell | Out-String | Invoke-Expression    в файле $PROFILE
Дополняются команды, ключи и значения: отчёты, профили, методы, наборы, цепочки, имена файлов.`,
  },
  en: {
    shell: "for which shell",
    after: `
What is printed is read by the shell when it starts:
  bash        source <(b24 completion bash)                      in ~/.bashrc
  zsh         source <(b24 completion zsh)                       in ~/.zshrc, after compinit
  fish        b24 completion fish > ~/.config/fish/completions/b24.fish
  PowerShell  b24 completion powershell | Out-String | Invoke-Expression    in the file $PROFILE
Completed are commands, options and values: reports, profiles, methods, packs, chains, names of files.`,
  },
} as const;

/** `b24 completion`: what a shell reads so that TAB completes. */
export const defineCompletion: Define = (language, run) => {
  const text = words[language];
  return new Command("completion")
    .addArgument(new Argument("<shell>", text.shell).choices(shells))
    .addHelpText("after", text.after)
    .action(async (shell: Shell) =>
      run(async (context) => (await import("./completion-run.ts")).runCompletion(context, shell)),
    );
};
