import type { Environment } from "../io.ts";

/** What can be typed after the command's name; other uses of "b24" are the program's name. */
const command = /(?<![\w./-])b24 (?=(?:(?:auth|batch|call|demo|doctor|emulator|help|report|--help)(?![\w-])|<))/g;

/**
 * Suggested commands as this reader can type them: in a checkout there is no `b24`, but a `./b24`, which tells its name in
 * `B24KIT_COMMAND`.
 */
export function withOwnCommand(text: string, env: Environment): string {
  const name = env["B24KIT_COMMAND"] ?? "";
  return name === "" || name === "b24" ? text : text.replaceAll(command, () => `${name} `);
}
