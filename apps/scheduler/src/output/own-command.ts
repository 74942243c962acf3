import type { Environment } from "../io.ts";

/** What can be typed after the name of a program; other uses are the program's name. */
const command =
  /(?<![\w./-])(?:b24-scheduler (?=(?:check|completion|events|help|history|init|install|list|migrate|next|once|pause|resume|retry|run|secret|status)(?![\w-]))|b24 (?=(?:auth|call|doctor|grant|journal|plan|report|-P)(?![\w-])))/g;

/** Suggested commands as this reader can type them: a checkout has starters of its own, and tells so in `B24KIT_COMMAND`. */
export function withOwnCommand(text: string, env: Environment): string {
  const folder = (env["B24KIT_COMMAND"] ?? "").replace(/b24$/, "");
  return folder === "" ? text : text.replaceAll(command, (found) => `${folder}${found}`);
}
