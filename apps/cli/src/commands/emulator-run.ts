import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import {
  type Emulator,
  type EventOptions,
  type Fault,
  type OAuthOptions,
  startEmulator,
  type World,
} from "@b24kit/emulator";
import { stateFolders, writeFileAtomic } from "@b24kit/state";
import type { Context } from "../context.ts";
import { parseInstant } from "../environment/clock.ts";
import { CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { buildWorld } from "../portal/build-world.ts";
import { readEvents } from "../portal/read-events.ts";
import { readFaults } from "../portal/read-faults.ts";
import { readOAuth } from "../portal/read-oauth.ts";
import { withOwnCommand } from "../output/own-command.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { writeTo } from "../output/write-stream.ts";
import type { EmulatorStartOptions } from "./emulator.ts";

/** Starts the portal, prints its webhook at once, and keeps it up until the command is told to stop. */
export async function runEmulator(context: Context, options: EmulatorStartOptions): Promise<number> {
  refuseDocuments(context);
  refuseOut(context);
  const faults = readFaults(options.faults ?? "");
  const oauth = readOAuth(options.oauth);
  const events = readEvents(options.events);
  const now = nowOf(context, options);
  const world = await buildWorld({
    ...options,
    seed: options.seed ?? "ru",
    now,
    realNow: context.now(),
    stdin: context.io.stdin,
  });
  const emulator = await start(world, options, { faults, oauth, events });
  const application = await applicationOf(context, emulator);
  try {
    await writeTo(context.io.stdout, announcement(context, emulator, world.portal.now, application));
    if (!context.io.signal.aborted) await once(context.io.signal, "abort");
  } finally {
    await emulator.close();
    if (application !== undefined) await rm(application.file, { force: true });
  }
  return exitCodes.done;
}

/** `--now`, else the clock that `B24KIT_NOW` stopped; undefined: the clock runs. */
function nowOf(context: Context, { now }: EmulatorStartOptions): number | undefined {
  if (now !== undefined) return parseInstant(now, "--now");
  return context.isClockFixed ? context.now() : undefined;
}

interface Application {
  readonly clientId: string;
  /** Holds id and secret as `auth login --application` reads them; removed in the end. */
  readonly file: string;
}

/** The secret goes into a file as that of a real application would: sign-in never takes it as an argument. */
async function applicationOf(
  { io: { env } }: Context,
  { oauth, port, url }: Emulator,
): Promise<Application | undefined> {
  if (oauth === undefined) return undefined;
  const { clientId, clientSecret } = oauth;
  const { state } = stateFolders({ env, platform: process.platform });
  const file = join(state, `emulator-${port}.json`);
  const card = { client_id: clientId, client_secret: clientSecret, portal: url, server: url };
  await writeFileAtomic(file, `${JSON.stringify(card)}\n`);
  return { clientId, file };
}

async function start(
  world: World,
  options: EmulatorStartOptions,
  given: {
    readonly faults: readonly Fault[];
    readonly oauth: OAuthOptions | undefined;
    readonly events: EventOptions | undefined;
  },
): Promise<Emulator> {
  const { port, limits, latency = 0, commandLatency = 0, countCost = 0 } = options;
  const times = { latency: { request: latency, command: commandLatency }, countCost };
  try {
    return await startEmulator({ world, port, limits, ...given, ...times });
  } catch (error) {
    throw listenProblem(error, port) ?? error;
  }
}

/** The webhook is printed in full: it opens nothing but this made-up portal. */
function announcement(
  { format, language, io }: Context,
  { url, webhook }: Emulator,
  now: string | undefined,
  application: Application | undefined,
): string {
  if (format === "json") {
    return `${JSON.stringify({ url, webhook, pid: process.pid, now: now ?? null, ...(application && { oauth: application }) })}\n`;
  }
  const clock =
    now === undefined
      ? ""
      : `${{ ru: "Часы портала стоят на", en: "The portal's clock stands at" }[language]} ${now}\n`;
  const heading = { ru: "Портал запущен:", en: "The portal is up:" }[language];
  const stop = { ru: "Остановить: Ctrl+C", en: "Stop it with Ctrl+C" }[language];
  const signIn = application === undefined ? "" : withOwnCommand(oauthLines(application, language), { env: io.env });
  return `${heading} ${webhook}\nexport BITRIX24_WEBHOOK_URL='${webhook}'\n${clock}${signIn}${stop}\n`;
}

/** The command that signs in, as it is called by who reads the line. */
function oauthLines({ clientId, file }: Application, language: Context["language"]): string {
  const label = { ru: "Приложение (OAuth):", en: "Application (OAuth):" }[language];
  const signIn = { ru: "Войти им:", en: "Sign in as it:" }[language];
  return `${label} ${clientId}\n${signIn} b24 auth login --oauth --application '${file}'\n`;
}

function listenProblem(error: unknown, port: number): CliError | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "EADDRINUSE" && code !== "EACCES") return undefined;
  const isTaken = code === "EADDRINUSE";
  return new CliError(
    "port",
    exitCodes.failed,
    {
      what: { ru: `порт ${port} не открыть`, en: `cannot open port ${port}` },
      why: isTaken
        ? { ru: "его уже занимает другая программа", en: "another program uses it already" }
        : { ru: "этому пользователю он запрещён", en: "this user may not" },
      next: { ru: "выберите другой или любой свободный: --port 0", en: "take another one, or any free one: --port 0" },
    },
    { cause: error },
  );
}

function refuseOut({ options }: Context): void {
  if (options.out === undefined) return;
  throw usageError(
    { ru: "у emulator start нет --out", en: "emulator start has no --out" },
    {
      ru: "команда не заканчивается сама, и файл не был бы записан",
      en: "the command does not end by itself, so the file would not be written",
    },
    { ru: "уберите --out", en: "leave --out out" },
  );
}
