import type { Command } from "commander";
import { settleJsonFlag } from "./arguments/json-flag.ts";
import { refuseSecrets } from "./arguments/refuse-secrets.ts";
import { createContext } from "./context.ts";
import { messageLanguage } from "b24kit/command-line";
import { exitCodes } from "./errors/exit-codes.ts";
import type { Io } from "./io.ts";
import { runLogged } from "./logging/run-logged.ts";
import { buildProgram, type Run } from "./program.ts";
import type { Language } from "./words.ts";

/** Runs the command line to its end and tells the exit code. Never throws. */
export async function run(io: Io): Promise<number> {
  const language = messageLanguage(io.argv, io.env);
  try {
    refuseSecrets(io.argv);
    return await parseAndRun(io, language);
  } catch (error) {
    // The words for everything that can go wrong are many: what goes well does not load them.
    const { tell } = await import("./tell.ts");
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
