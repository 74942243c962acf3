import { Readable } from "node:stream";
import { buildProgram } from "../../apps/cli/src/program.ts";
import { buildGrammar } from "../../apps/scheduler/src/grammar.ts";
import type { Language } from "../../apps/cli/src/words.ts";

/** A command with all that is below it. */
export type Command = Awaited<ReturnType<typeof buildProgram>>;

const silent = { writeOut: () => undefined, writeErr: () => undefined };
const nothing = (): Promise<void> => Promise.resolve();

/** The grammar of `b24` with every command loaded; nothing of it runs. */
export async function grammarOfCommand(language: Language): Promise<Command> {
  const options = { language, version: "", output: silent, run: nothing };
  const stubs = await buildProgram({ ...options, argv: [] });
  return buildProgram({ ...options, argv: stubs.commands.map((command) => command.name()) });
}

/** The grammar of `b24-scheduler`. */
export function grammarOfScheduler(language: Language): Command {
  const io = {
    argv: [],
    env: {},
    version: "",
    program: ["node", "b24-scheduler"] as const,
    stdin: Readable.from([]),
    stdout: process.stdout,
    stderr: process.stderr,
    signal: new AbortController().signal,
  };
  return buildGrammar(io, language, nothing);
}
