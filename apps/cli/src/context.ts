import type { Logger } from "@b24kit/client";
import { formatOf, type Format, type GlobalOptions } from "./arguments/global-options.ts";
import { clockFrom } from "./environment/clock.ts";
import { chosenLanguage } from "b24kit/command-line";
import type { Io } from "./io.ts";
import { createMessages, type Messages } from "./output/messages.ts";
import { type TerminalTraits, terminalTraits } from "./output/terminal.ts";
import type { Language } from "./words.ts";

/** What a command runs with, once the arguments are understood. */
export interface Context {
  readonly io: Io;
  readonly options: GlobalOptions;
  readonly format: Format;
  /** Of help, remarks and errors. */
  readonly language: Language;
  /** Of reports; undefined: the portal's. */
  readonly reportLanguage: Language | undefined;
  readonly messages: Messages;
  /** The log that `B24KIT_LOG` asks for. */
  readonly logger?: Logger;
  readonly stdout: TerminalTraits;
  readonly stderr: TerminalTraits;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** True when `B24KIT_NOW` stopped the clock. */
  readonly isClockFixed: boolean;
  readonly scrub: (text: string) => string;
}

/** Builds the context. Throws usage errors of the global options and of `B24KIT_NOW`. */
export function createContext(io: Io, given: GlobalOptions, language: Language): Context {
  const options = withStdoutAsDefault(given);
  const format = formatOf(options);
  const { scrub } = io.known;
  const stdout = terminalTraits(io.stdout, io.env);
  return {
    io,
    options,
    format,
    language,
    reportLanguage: chosenLanguage(io.argv, io.env),
    messages: createMessages({
      stderr: io.stderr,
      language,
      isJson: format === "json",
      isQuiet: options.quiet === true,
      isVerbose: options.verbose === true,
      scrub,
      env: io.env,
      profile: options.profile,
    }),
    stdout: { ...stdout, colour: stdout.colour && options.plain !== true && options.out === undefined },
    stderr: terminalTraits(io.stderr, io.env),
    now: clockFrom(io.env, Date.now),
    isClockFixed: (io.env["B24KIT_NOW"] ?? "") !== "",
    scrub,
  };
}

/** `--out -` says what is so without it. */
function withStdoutAsDefault(given: GlobalOptions): GlobalOptions {
  const { out, ...rest } = given;
  return out === "-" ? rest : given;
}
