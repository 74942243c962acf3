import { join } from "node:path";
import type { EmulatorOptions } from "@b24kit/emulator";
import { eventQueue, openState, runStore } from "@b24kit/state";
import { onTestFinished } from "vitest";
import { type OfflineEvent, type OfflineParts, usualSettings } from "../../../src/events/offline/offline-parts.ts";
import { portalQueue } from "../../../src/events/offline/portal-queue.ts";
import { seenProcesses } from "../../../src/events/offline/seen-processes.ts";
import { runOffline } from "../../../src/events/offline/run-offline.ts";
import type { EventQueue, QueuedEvent } from "../../../src/events/queue/event-queue.ts";
import { openPortals } from "../../../src/portals/open-portals.ts";
import { createBell } from "../../../src/runs/bell.ts";
import { systemClock } from "../../../src/runs/system-clock.ts";
import { type Application, anApplication } from "./an-application.ts";

/** A reader of the portal's queue for the feed "deals", which is not running yet. */
export interface Reader extends Application {
  readonly queue: EventQueue;
  readonly parts: OfflineParts;
  readonly told: readonly OfflineEvent[];
  /** Runs it, another one with other parts, until the condition holds; fails after some seconds. */
  readonly until: (condition: () => unknown, change?: Partial<OfflineParts>) => Promise<void>;
  /** Claims all that is due. */
  readonly claim: () => Promise<readonly QueuedEvent[]>;
  /** Changes so many deals on the portal, and tells their objects. */
  readonly change: (count: number) => readonly string[];
}

/** As fast as a test needs it. */
const settings = { ...usualSettings, idle: 150, settle: 100, grace: 600, sweep: 60_000 };

/** Starts a portal that is bound to changes of deals. */
export async function aReader(
  options: Partial<EmulatorOptions> = {},
  change: Partial<Pick<OfflineParts, "loses" | "feed">> & { readonly settings?: Partial<typeof settings> } = {},
): Promise<Reader> {
  const application = await anApplication(options);
  await application.bind(["ONCRMDEALADD", "ONCRMDEALUPDATE"]);
  const { env, folder, emulator } = application;
  const queue = eventQueue(openState({ folder: join(folder, "state") }));
  const store = runStore(openState({ folder: join(folder, "state") }));
  const portals = openPortals({ env, queue: { mayLose: true } });
  onTestFinished(async () => {
    await portals[Symbol.asyncDispose]();
    await queue.close();
    await store.close();
  });
  const told: OfflineEvent[] = [];
  const { loses = false } = change;
  const parts: OfflineParts = {
    feed: { name: "deals", codes: [] },
    queue,
    portal: portalQueue({ portals, profile: "app", connector: "b24kit", loses }),
    seen: seenProcesses(store, "deals"),
    bell: createBell(systemClock),
    clock: systemClock,
    onEvent: (event) => void told.push(event),
    ...change,
    loses,
    settings: { ...settings, ...change.settings },
  };
  return {
    ...application,
    queue,
    parts,
    told,
    until: async (condition, other = {}) => runUntil({ ...parts, ...other }, condition),
    claim: async () => queue.claim({ owner: "me", feeds: ["deals"], limit: 1000, leaseFor: 60_000 }),
    change: (count) =>
      application.deals
        .slice(0, count)
        .map((id) => `deal:${emulator.events.change({ entity: "deal", action: "update", id })}`),
  };
}

async function runUntil(parts: OfflineParts, condition: () => unknown): Promise<void> {
  const stop = new AbortController();
  const running = runOffline(parts, stop.signal);
  try {
    for (let left = 200; !(await condition()); left -= 1) {
      if (left === 0) throw new Error("it did not come so far");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    stop.abort();
    await running;
  }
}
