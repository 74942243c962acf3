import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import type { Logger } from "@b24kit/client";
import { secretReader } from "@b24kit/delivery";
import { Temporal } from "temporal-polyfill";
import type { Config, Job } from "../config/config.ts";
import type { Context } from "../context.ts";
import { failureOf } from "../errors/failure-of.ts";
import { type Calendars, openCalendars } from "../portals/calendars.ts";
import { channelOpener } from "../portals/channel-opener.ts";
import { jobSlots } from "../portals/job-slots.ts";
import { openPortals, type Portals } from "../portals/open-portals.ts";
import { portalPeople } from "../portals/portal-people.ts";
import { portalZone } from "../portals/portal-zone.ts";
import { reportMaker } from "../portals/report-maker.ts";
import type { Parts } from "../runs/parts.ts";
import { systemClock } from "../runs/system-clock.ts";
import { createZones } from "../runs/zones.ts";
import { openSecrets } from "../secrets/open-secrets.ts";
import type { RunStore } from "../store/run-store.ts";
import { startWatch, type Watch } from "../watch/start-watch.ts";
import type { WebSettings } from "../watch/web/web-settings.ts";
import { createKnownSecrets, type KnownSecrets } from "./known-secrets.ts";

/** All parts of the scheduler, put together. */
export interface Engine extends AsyncDisposable {
  readonly parts: Parts;
  readonly calendars: Calendars;
  readonly watch: Watch;
}

interface EngineOptions {
  readonly config: Config;
  readonly store: RunStore;
  readonly web?: WebSettings | undefined;
  readonly openLog: (known: KnownSecrets) => Logger;
  /** Epoch milliseconds; the computer's clock when absent. */
  readonly now?: () => number;
}

/** Puts the scheduler together. Nothing is asked of a portal yet. Throws `SchedulerError` when the status page cannot be opened. */
export async function openEngine(context: Context, options: EngineOptions): Promise<Engine> {
  const { io, stoppedClock } = context;
  const { config, store, web, openLog, now = io.clock ?? Date.now } = options;
  const known = createKnownSecrets(secretReader(openSecrets(io, context.language, { asks: false }).targetSecrets));
  const log = openLog(known);
  const portals = openPortals({
    env: io.env,
    now: stoppedClock,
    onEvent: (event) => log.debug({ event: event.type }, "portal"),
  });
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
  });
  const parts: Parts = {
    config,
    store,
    clock,
    random: Math.random,
    owner: `${hostname()} ${process.pid} ${randomBytes(4).toString("hex")}`,
    slots,
    makeReport: reportMaker(portals, config),
    openChannel,
    people: portalPeople(portals, config),
    zone: portalZone(portals),
    failureOf,
    onAlert: watch.onAlert,
    onEvent: watch.onEvent,
    limits: { running: 4, ofProfile: 2 },
  };
  return {
    parts,
    calendars,
    watch,
    [Symbol.asyncDispose]: async () => {
      await watch.close();
      await portals[Symbol.asyncDispose]();
    },
  };
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
