import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import type { Logger } from "@b24kit/client";
import { CredentialError } from "@b24kit/credential-store";
import { secretReader } from "@b24kit/delivery";
import { Temporal } from "temporal-polyfill";
import type { Config, Job } from "../config/config.ts";
import type { Context } from "../context.ts";
import type { EventQueue } from "../events/queue/event-queue.ts";
import { failureOfProblem } from "../errors/failure-of-problem.ts";
import { type AbleJobs, createAbleJobs } from "../portals/able-jobs.ts";
import { type Calendars, openCalendars } from "../portals/calendars.ts";
import { channelOpener } from "../portals/channel-opener.ts";
import { jobSlots } from "../portals/job-slots.ts";
import { openPortals, type Portals } from "../portals/open-portals.ts";
import { portalPeople } from "../portals/portal-people.ts";
import { portalZone } from "../portals/portal-zone.ts";
import { reportMaker } from "../portals/report-maker.ts";
import type { Failure, Parts } from "../runs/parts.ts";
import { systemClock } from "../runs/system-clock.ts";
import { createZones } from "../runs/zones.ts";
import { openSecrets } from "../secrets/open-secrets.ts";
import type { SharedParts } from "../store/open-store.ts";
import type { RunStore } from "../store/run-store.ts";
import { startWatch, type Watch } from "../watch/start-watch.ts";
import type { WebSettings } from "../watch/web/web-settings.ts";
import { createKnownSecrets, type KnownSecrets } from "./known-secrets.ts";

/** All parts of the scheduler, put together. */
export interface Engine extends AsyncDisposable {
  readonly parts: Parts;
  readonly calendars: Calendars;
  readonly watch: Watch;
  /** Undefined: nobody else could do them. */
  readonly able: AbleJobs | undefined;
}

interface EngineOptions {
  readonly config: Config;
  readonly store: RunStore;
  /** What is shared with other computers. */
  readonly shared?: SharedParts | undefined;
  /** The queue of events, for the page. */
  readonly events?: EventQueue | undefined;
  readonly web?: WebSettings | undefined;
  readonly openLog: (known: KnownSecrets) => Logger;
  /** Epoch milliseconds; the computer's clock when absent. */
  readonly now?: () => number;
}

/** Puts the scheduler together. Nothing is asked of a portal yet. Throws `SchedulerError` when the status page cannot be opened. */
export async function openEngine(context: Context, options: EngineOptions): Promise<Engine> {
  const { io } = context;
  const { config, store, shared, events, web, openLog, now = shared?.now ?? io.clock ?? Date.now } = options;
  const known = createKnownSecrets(secretReader(openSecrets(io, context.language, { asks: false }).targetSecrets));
  const log = openLog(known);
  const portals = portalsOf(context, shared, log);
  const calendars = await openCalendars({ config, portals, store });
  const slots = jobSlots(calendars);
  const clock = { ...systemClock, now };
  const openChannel = channelOpener({ portals, secret: known.secret, env: io.env, stdout: io.stdout, now: clock.now });
  const watch = await startWatch({
    config,
    store,
    web,
    slots,
    zonesOf: zonesOf(config, store, portals),
    openChannel,
    secret: known.secret,
    log,
    scrub: known.scrub,
    version: io.version,
    language: config.lang ?? context.language,
    zone: Temporal.Now.timeZoneId(),
    now: clock.now,
    fleet: shared?.fleet,
    events,
  });
  const owner = `${hostname()} ${process.pid} ${randomBytes(4).toString("hex")}`;
  const { onEvent } = watch;
  const able = shared && createAbleJobs({ config, env: io.env, fleet: shared.fleet, owner, onEvent });
  const parts: Parts = {
    config,
    store,
    clock,
    random: Math.random,
    owner,
    slots,
    makeReport: reportMaker(portals, config, shared?.sentOf),
    openChannel,
    people: portalPeople(portals, config),
    zone: portalZone(portals),
    failureOf: shared === undefined ? failureOfProblem : sharedFailureOf,
    onAlert: watch.onAlert,
    onEvent,
    limits: { running: 4, ofProfile: 2, ofProfileOfAll: 2 },
    ...(able && { isAble: able.isAble }),
  };
  return {
    parts,
    calendars,
    watch,
    able,
    [Symbol.asyncDispose]: async () => {
      await watch.close();
      await portals[Symbol.asyncDispose]();
    },
  };
}

function portalsOf({ io, stoppedClock }: Context, shared: SharedParts | undefined, log: Logger): Portals {
  return openPortals({
    env: io.env,
    now: stoppedClock,
    bucketStore: shared?.buckets,
    onEvent: (event) => log.debug({ event: event.type }, "portal"),
  });
}

/** As they are noted by whichever daemon asked last. */
function zonesOf(config: Config, store: RunStore, portals: Portals): (job: Job) => Promise<readonly string[]> {
  return async (job) => {
    const zones = createZones({
      config: { ...config, jobs: new Map([[job.name, job]]) },
      store,
      zone: portalZone(portals),
    });
    await zones.reload();
    return zones.of(job) ?? [];
  };
}

/** What this computer has no secret for another one may do at the next attempt: only who works alone pauses the job for it. */
function sharedFailureOf(error: unknown): Failure {
  const failure = failureOfProblem(error);
  return error instanceof CredentialError ? { ...failure, isRetryable: true, pausesJob: false } : failure;
}
