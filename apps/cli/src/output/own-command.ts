import type { Environment } from "../io.ts";
import { shellWord } from "./shell-word.ts";

/** How this reader calls the command. */
export interface OwnCommand {
  readonly env: Environment;
  /** The profile that he named; a suggestion without it would mean another one. */
  readonly profile?: string | undefined;
}

/** What can be typed after the command's name; other uses of "b24" are the program's name. */
const command =
  /(?<![\w./-])b24 (?=(?:(?:ask|auth|batch|call|chains|completion|demo|do|docs|doctor|emulator|export|fields|file|grant|help|import|journal|methods|packs|plan|report|search|skill|--help)(?![\w-])|<))/g;

/** Commands of a profile, without those that name theirs themselves. */
const ofProfile =
  /^(?:ask|batch|call|chains run|do|doctor|export|fields|file|grant|import|journal|plan|report|search|auth access (?:read-only|write|destructive))(?![\w-])/;

/**
 * Suggested commands as this reader can type them: in a checkout there is no `b24`, but a `./b24`, which tells its name in
 * `B24KIT_COMMAND`; and who named a profile means that one.
 */
export function withOwnCommand(text: string, { env, profile }: OwnCommand): string {
  const name = env["B24KIT_COMMAND"] || "b24";
  return text.replaceAll(command, (_, offset: number) => {
    const isOfProfile = profile !== undefined && ofProfile.test(text.slice(offset + "b24 ".length));
    return isOfProfile ? `${name} -P ${shellWord(profile)} ` : `${name} `;
  });
}

/** The profile of `-P`, looked up before the arguments are parsed. */
export function namedProfile(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === "-P" || word === "--profile" || word.startsWith("--profile="));
  const word = argv[index];
  return word?.startsWith("--profile=") === true ? word.slice("--profile=".length) : word && argv[index + 1];
}
