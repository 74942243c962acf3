import type { Readable, Writable } from "node:stream";
import type { ClientSettings } from "b24kit";
import { Command, CommanderError } from "commander";
import { addHttpCommands } from "./http/add-http-commands.ts";
import type { HttpOptions } from "./http/http-settings.ts";
import type { Environment } from "./settings/environment.ts";
import { readSettings, type ServerOptions } from "./settings/read-settings.ts";
import { refuseSecrets } from "./settings/refuse-secrets.ts";
import { stoppedClock } from "./settings/stopped-clock.ts";
import { UsageError, usageExitCode } from "./settings/usage-error.ts";
import { tools } from "./tools/table.ts";

/** Everything that the program takes from the process. */
export interface ProgramOptions {
  readonly argv: readonly string[];
  readonly env: Environment;
  readonly version: string;
  readonly stdin: Readable;
  /** Belongs to the protocol; help and version alone go there besides. */
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly signal: AbortSignal;
  /** What the portal allows. Default: what every plan of the cloud does. */
  readonly portalLimits?: ClientSettings["limits"];
}

/** Reads the arguments and serves; gives the exit code. */
export async function runProgram(options: ProgramOptions): Promise<number> {
  const program = buildProgram(options);
  try {
    refuseSecrets(options.argv);
    await program.parseAsync(options.argv, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageExitCode;
    if (!hasHint(error)) throw error;
    options.stderr.write(`b24-mcp: ${error.message} ${error.hint}\n`);
    return error instanceof UsageError ? usageExitCode : failedExitCode;
  }
}

const failedExitCode = 1;

/** Errors of our packages say what to do. Known by that: loading their classes costs start-up time. */
function hasHint(error: unknown): error is Error & { readonly hint: string } {
  return error instanceof Error && "hint" in error && typeof error.hint === "string";
}

function buildProgram(options: ProgramOptions): Command {
  const { env, version, stdout, stderr } = options;
  const program = new Command("b24-mcp")
    .description(
      "A Bitrix24 portal for agents, over the Model Context Protocol: on standard input and output, or by http.",
    )
    .version(version)
    .addHelpText("after", afterwards)
    .allowExcessArguments(false)
    .showHelpAfterError("See b24-mcp --help.")
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride();
  addHttpCommands(program, {
    addServerOptions,
    serve: async (given: ServerOptions & HttpOptions) => serveOverHttp(given, options),
    tokenOptions: { env, stdout, stderr, now: Date.now },
  });
  return addServerOptions(program).action(async (given: ServerOptions) => serveOver(given, options));
}

/** The options of a server, whatever it serves over. */
function addServerOptions(command: Command): Command {
  return command
    .option("-P, --profile <name>", "the stored profile; else the webhook of the environment, else the current profile")
    .option("--toolsets <list>", "only these groups: reports, crm, tasks, docs, raw, write", once("--toolsets"))
    .option("--tools <list>", "these tools, besides those of --toolsets", once("--tools"))
    .option("--exclude-tools <list>", "never these tools", together)
    .option("--read-only", "nothing is changed (so it is without this option, too)")
    .option("--allow-write", "changes that the person confirms, as far as the profile allows them")
    .option("--allow-destructive", "also deletions; includes --allow-write")
    .option("--packs <list>", "only the methods of these packs; b24 packs list shows them", once("--packs"))
    .option("--lang <language>", "of answers: ru or en; the portal's without it");
}

/** A limit that is given twice: nobody knows which is meant, and the last alone may be the wider one. */
function once(option: string) {
  return (value: string, before: string | undefined): string => {
    if (before === undefined) return value;
    throw new UsageError(`${option} is given twice.`, `Write one list: ${option} first,second.`);
  };
}

function together(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before},${value}`;
}

async function serveOver(given: ServerOptions, options: ProgramOptions): Promise<void> {
  const { stdin, stdout } = options;
  const common = await commonSettings(given, options);
  const { serve } = await import("./stdio/serve.ts");
  await serve({ ...common, stdin, stdout });
}

async function serveOverHttp(given: ServerOptions & HttpOptions, options: ProgramOptions): Promise<void> {
  const common = await commonSettings(given, options);
  const [{ readHttpSettings }, { serveHttp }] = await Promise.all([
    import("./http/http-settings.ts"),
    import("./http/serve.ts"),
  ]);
  await serveHttp({ ...common, http: readHttpSettings(given) });
}

/** Takes lines for the operator. */
function logTo({ stderr }: ProgramOptions): (line: string) => void {
  return (line) => void stderr.write(`b24-mcp: ${line}\n`);
}

/** What the operator has set and what comes from the process, whatever is served over. Throws `UsageError`. */
async function commonSettings(given: ServerOptions, options: ProgramOptions) {
  const { env, version, signal, portalLimits } = options;
  const names = tools.map(({ name }) => name);
  const settings = await readSettings(given, env, names);
  const stoppedAt = stoppedClock(env);
  return {
    settings,
    env,
    version,
    signal,
    log: logTo(options),
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(portalLimits === undefined ? {} : { portalLimits }),
  };
}

const afterwards = `
Environment:
  BITRIX24_WEBHOOK_URL  an inbound webhook of the portal, used for reading only (so do B24KIT_WEBHOOK_URL, BITRIX_WEBHOOK_URL)
  BITRIX24_KEYRING_PASSWORD  the passphrase of the encrypted file of secrets
  B24KIT_HOME           the folder for everything that b24kit keeps on disk
  B24KIT_LANG           language of answers: ru or en

Without a portal the server starts as well and says how to sign in: b24 auth login.`;
