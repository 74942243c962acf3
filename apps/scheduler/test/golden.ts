import type { Ran } from "./run-here.ts";

/** All that a command printed. */
export function printed({ code, stdout, stderr }: Ran): string {
  return `exit code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
}

/** The file of an output. */
export function golden(name: string): string {
  return `golden/${name}.txt`;
}
