import { CommanderError } from "commander";
import { wantsJson } from "./arguments/json-flag.ts";
import { commanderProblem } from "./errors/commander-words.ts";
import { describeError } from "./errors/describe-error.ts";
import { exitCodes } from "./errors/exit-codes.ts";
import type { Io } from "./io.ts";
import { createMessages } from "./output/messages.ts";
import { namedProfile } from "./output/own-command.ts";
import type { Language } from "./words.ts";

/** Maps an error to words on stderr and to the exit code. */
export function tell(error: unknown, io: Io, language: Language): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
  if (error instanceof CommanderError && error.code === "commander.help") return exitCodes.usage;
  const problem = describeError(error instanceof CommanderError ? commanderProblem(error) : error, io.known);
  createMessages({
    stderr: io.stderr,
    language,
    isJson: wantsJson(io.argv),
    isQuiet: false,
    isVerbose: io.argv.includes("--verbose"),
    scrub: io.known.scrub,
    env: io.env,
    profile: namedProfile(io.argv),
  }).problem(problem);
  return problem.exitCode;
}
