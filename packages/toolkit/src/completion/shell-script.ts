import { bashScript } from "./scripts/bash.ts";
import { fishScript } from "./scripts/fish.ts";
import { powershellScript } from "./scripts/powershell.ts";
import { zshScript } from "./scripts/zsh.ts";

/** Shells that have a script. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;

export type Shell = (typeof shells)[number];

const scripts: Readonly<Record<Shell, (program: string) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/**
 * What a shell has to read once so that TAB completes the command lines of a program: it calls the program as
 * `complete --word=<begun word> -- <words before>` and reads what `printSuggested` prints.
 */
export function shellScript(shell: Shell, program: string): string {
  return scripts[shell](program);
}
