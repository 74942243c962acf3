import { scrubWebhookPaths } from "@b24kit/client";
import { CommanderError } from "commander";
import { commanderProblem } from "./errors/commander-problem.ts";
import { exitCodes } from "./errors/exit-codes.ts";
import { problemOf } from "./errors/problem-of.ts";
import { usageError } from "./errors/problem.ts";
import { createContext, type GlobalOptions } from "./create-context.ts";
import { buildGrammar, type Run } from "./grammar.ts";
import type { Io } from "./io.ts";
import { messageLanguage } from "b24kit/command-line";
import { hasPassword } from "./store/store-address.ts";
import { createMessages } from "./output/messages.ts";

/** Runs the command line to its end and tells the exit code. Never throws. */
export async function runProgram(io: Io): Promise<number> {
  try {
    refuseSecrets(io.argv);
    return await parseAndRun(io);
  } catch (error) {
    return tell(error, io);
  }
}

async function parseAndRun(io: Io): Promise<number> {
  let exitCode: number = exitCodes.done;
  const run: Run = async (body) => {
    exitCode = await body(createContext(io, program.opts<GlobalOptions>()));
  };
  const program = buildGrammar(io, messageLanguage(io.argv, io.env), run);
  if (io.argv.length === 0) {
    program.outputHelp();
    return exitCodes.done;
  }
  await program.parseAsync(io.argv, { from: "user" });
  return exitCode;
}

/** Maps an error to words on stderr and to the exit code. */
export function tell(error: unknown, io: Io): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
  if (error instanceof CommanderError && error.code === "commander.help") return exitCodes.usage;
  const problem = problemOf(error instanceof CommanderError ? commanderProblem(error) : error);
  const language = messageLanguage(io.argv, io.env);
  createMessages({ stderr: io.stderr, language, isJson: io.argv.includes("--json"), env: io.env }).problem(problem);
  return problem.exitCode;
}

/** The list of processes shows arguments. */
function refuseSecrets(argv: readonly string[]): void {
  if (argv.some(hasPassword)) throw passwordInArgument();
  if (argv.every((word) => scrubWebhookPaths(word) === word)) return;
  throw usageError(
    { ru: "адрес вебхука нельзя передавать аргументом", en: "the address of a webhook may not be an argument" },
    {
      ru: "в нём секрет, а аргументы видны другим программам",
      en: "it holds a secret, and other programs see arguments",
    },
    {
      ru: "перевыпустите вебхук на портале и сохраните его: b24 auth login",
      en: "issue a new webhook on the portal and store it: b24 auth login",
    },
  );
}

function passwordInArgument() {
  return usageError(
    { ru: "пароль базы нельзя передавать аргументом", en: "the password of a database may not be an argument" },
    { ru: "аргументы видны другим программам", en: "other programs see arguments" },
    {
      ru: "задайте весь адрес в B24KIT_STORE или пароль в PGPASSWORD",
      en: "set the whole address in B24KIT_STORE, or the password in PGPASSWORD",
    },
  );
}
