import { CredentialError } from "@b24kit/credential-store";
import type { Config } from "../config/config.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { usageError } from "../errors/problem.ts";
import { runDaemon as runLoop } from "../runs/daemon.ts";
import { createZones } from "../runs/zones.ts";
import { openSecrets } from "../secrets/open-secrets.ts";
import { findPageToken } from "../watch/web/find-page-token.ts";
import { webSettings, type WebSettings } from "../watch/web/web-settings.ts";
import { cronChores } from "./cron-chores.ts";
import { hostAndPort } from "./host-and-port.ts";
import { loadConfig } from "./load-config.ts";
import { logOf } from "./log-of.ts";
import { notePeople } from "./note-people.ts";
import { type Engine, openEngine } from "./open-engine.ts";
import { runDue } from "./run-due.ts";
import { withStore } from "./with-store.ts";

/** How it works. */
export interface RunOptions {
  readonly due?: true;
  readonly http?: string;
  readonly httpHost?: readonly string[];
}

/** Works until it is told to stop, or with `--due` until nothing is due. */
export async function runDaemon(context: Context, { due, http, httpHost }: RunOptions): Promise<number> {
  const config = await loadConfig(context);
  if (http === undefined && httpHost !== undefined) throw hostWithoutPage();
  const web = http === undefined ? undefined : await webOf(context, http, httpHost);
  await withStore(context, async (store, shared, openEvents) => {
    const events = web !== undefined && config.feeds.size > 0 ? openEvents() : undefined;
    const openLog = logOf(context, "info");
    await using engine = await openEngine(context, { config, store, shared, events, web, openLog });
    await (due === true ? workOnce(context, engine) : work(context, config, engine));
  });
  return exitCodes.done;
}

async function work(context: Context, config: Config, engine: Engine): Promise<void> {
  const ended = new AbortController();
  const signal = AbortSignal.any([context.io.signal, ended.signal]);
  const { watch, parts } = engine;
  if (watch.address !== undefined) {
    context.messages.note({ ru: `Страница состояния: ${watch.address}`, en: `Status page: ${watch.address}` });
  }
  tellStart(context, config);
  await firstCalendars(engine, signal);
  // What this computer cannot do must not be begun here.
  await engine.able?.refresh();
  const beside = [
    keepCalendars(engine, signal),
    keepAble(engine, signal),
    notePeople(config, { zones: createZones(parts), people: parts.people }, signal),
  ];
  try {
    await runLoop(parts, signal);
  } finally {
    ended.abort();
    await Promise.all(beside);
  }
}

async function workOnce({ io }: Context, engine: Engine): Promise<void> {
  await firstCalendars(engine, io.signal);
  await engine.able?.refresh();
  await runDue(engine.parts, io.signal);
  if (!io.signal.aborted) await cronChores(engine.parts, async () => refresh(engine, io.signal));
}

function tellStart({ io, messages }: Context, { file, jobs }: Config): void {
  // A daemon without a terminal has its log.
  if (io.stderr.isTTY !== true) return;
  messages.note({
    ru: `Работает, заданий: ${jobs.size} (${file}); остановить: Ctrl+C`,
    en: `Working, jobs: ${jobs.size} (${file}); to stop: Ctrl+C`,
  });
}

/** Milliseconds. A portal that is away at the very first start must not hold everything up. */
const patience = 20_000;
const often = 6 * 3_600_000;

/** Without them a report could be sent on a holiday: the first start waits for calendars that were never read. */
async function firstCalendars({ calendars, parts }: Engine, signal: AbortSignal): Promise<void> {
  if (calendars.unknown.length === 0) return;
  const enough = new AbortController();
  const waiting = parts.clock.wait(patience, AbortSignal.any([signal, enough.signal]));
  await Promise.race([refresh({ calendars, parts }, signal), waiting]);
  enough.abort();
}

async function keepCalendars(engine: Pick<Engine, "calendars" | "parts">, signal: AbortSignal): Promise<void> {
  const minute = 60_000;
  while (!signal.aborted) {
    // Soon again what was never read.
    await engine.parts.clock.wait(engine.calendars.unknown.length > 0 ? minute : often, signal);
    if (!signal.aborted) await refresh(engine, signal);
  }
}

/** Told to the others each time: it counts while they see this scheduler alive. */
async function keepAble({ able, parts }: Engine, signal: AbortSignal): Promise<void> {
  if (able === undefined) return;
  const [soon, later] = [2000, 30_000];
  for (let pause = soon; !signal.aborted; pause = later) {
    await parts.clock.wait(pause, signal);
    await able.refresh().catch((error: unknown) => parts.onEvent({ type: "trouble", error, pause: later }));
  }
}

async function refresh({ calendars, parts }: Pick<Engine, "calendars" | "parts">, signal: AbortSignal): Promise<void> {
  await calendars.refresh((_profile, error) => {
    if (!signal.aborted) parts.onEvent({ type: "trouble", error, pause: 0 });
  }, signal);
}

function hostWithoutPage() {
  return usageError(
    { ru: "--http-host: страницы нет", en: "--http-host: there is no page" },
    { ru: "страницу открывает --http", en: "--http opens the page" },
    { ru: "добавьте --http 127.0.0.1:8025", en: "add --http 127.0.0.1:8025" },
  );
}

async function webOf(
  { io, language }: Context,
  text: string,
  names: readonly string[] | undefined,
): Promise<WebSettings> {
  const store = openSecrets(io, language, { asks: false });
  const token = await findPageToken(io.env, async (name) => {
    try {
      return (await store.targetSecrets.get(name)).reveal();
    } catch (error) {
      if (error instanceof CredentialError && error.code === "no-secret") return undefined;
      throw error;
    }
  });
  return webSettings({ ...hostAndPort(text), names, token });
}
