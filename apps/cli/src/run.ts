import { type Command, CommanderError } from "commander";
import { settleJsonFlag, wantsJson } from "./arguments/json-flag.ts";
import { refuseSecrets } from "./arguments/refuse-secrets.ts";
import { createContext } from "./context.ts";
import { messageLanguage } from "./environment/language.ts";
import { commanderProblem } from "./errors/commander-words.ts";
import { describeError } from "./errors/describe-error.ts";
import { exitCodes } from "./errors/exit-codes.ts";
import type { Io } from "./io.ts";
import { runLogged } from "./logging/run-logged.ts";
import { createMessages } from "./output/messages.ts";
import { namedProfile } from "./output/own-command.ts";
import { buildProgram, type Run } from "./program.ts";
import type { Language } from "./words.ts";

/** Runs the command line to its end and tells the exit code. Never throws. */
export async function run(io: Io): Promise<number> {
  const language = messageLanguage(io.argv, io.env);
  try {
    refuseSecrets(io.argv);
    return await parseAndRun(io, language);
  } catch (error) {
    return tell(error, io, language);
  }
}

async function parseAndRun(io: Io, language: Language): Promise<number> {
  let exitCode: number = exitCodes.done;
  const runBody: Run = async (body) => {
    const context = createContext(io, program.opts(), language);
    if (context.options.out !== undefined)
      await (await import("./output/refuse-bad-out.ts")).refuseBadOut(context.options.out);
    exitCode = await runLogged(context, program.args[0] ?? "", body);
  };
  const output = {
    writeOut: (text: string) => void io.stdout.write(text),
    // The help of a command that lacks its subcommand.
    writeErr: (text: string) => void io.stderr.write(text),
    // Errors come back as exceptions and are told in our own words.
    outputError: () => {},
  };
  const program = await buildProgram({ argv: io.argv, language, version: io.version, output, run: runBody });
  const argv = settleJsonFlag(io.argv, takesValue(program));
  if (argv.length === 0) {
    program.outputHelp();
    return exitCodes.done;
  }
  await program.parseAsync(argv, { from: "user" });
  return exitCode;
}

/** Looks an option up in the program and in all of its commands. */
function takesValue(program: Command): (flag: string) => boolean {
  const commands = [program, ...program.commands, ...program.commands.flatMap((command) => command.commands)];
  const options = commands.flatMap((command) => command.options);
  return (flag) => options.some((option) => option.required && (option.long === flag || option.short === flag));
}

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
