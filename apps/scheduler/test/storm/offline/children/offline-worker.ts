// A real reader of a portal's queue with real workers: node offline-worker.ts <settings as JSON>. A line for each event that was handled.
import { randomBytes } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openPortal } from "b24kit";
import type { EventHandler, EventMessage, Handled } from "../../../../src/events/handlers/event-handler.ts";
import { openObjectReader } from "../../../../src/events/objects/open-object-reader.ts";
import { usualSettings } from "../../../../src/events/offline/offline-parts.ts";
import { portalQueue } from "../../../../src/events/offline/portal-queue.ts";
import { runOffline } from "../../../../src/events/offline/run-offline.ts";
import { seenProcesses } from "../../../../src/events/offline/seen-processes.ts";
import { runWorkers } from "../../../../src/events/work/run-workers.ts";
import { createBell } from "../../../../src/runs/bell.ts";
import { openStore } from "../../../../src/store/open-store.ts";
import { openStormQueue } from "../../events/open-storm-queue.ts";
import { failing } from "../../events/event-storm-settings.ts";
import { scaledClock } from "../../scaled-clock.ts";
import { badTitle, type OfflineStormSettings } from "../offline-storm-settings.ts";

const settings = JSON.parse(process.argv[2] ?? "") as OfflineStormSettings;
const { attempts, speed, env } = settings;
const clock = scaledClock(settings);
const bell = createBell(clock);
const queue = await openStormQueue(settings);
// The request rate of a real portal would make it a matter of hours.
const portal = await openPortal({ profile: "app", env, limits: "self-hosted", bucketStore: false, queue: {} });
const kept = openSync(join(settings.folder, "handled.txt"), "a");
const reason = { code: "storm", ru: "буря", en: "storm" };

async function handle({ object, attempt, current }: EventMessage, signal: AbortSignal): Promise<Handled> {
  // Slow, so that a kill finds something under way.
  await clock.wait(Math.random() * 20 * speed, signal);
  const { title } = current as { readonly title: string };
  if (title === badTitle || (attempt < attempts - 1 && Math.random() < failing)) return { outcome: "failed", reason };
  writeSync(kept, `${object?.id} ${title}\n`);
  return { outcome: "done" };
}

const handler: EventHandler = {
  atOnce: 4,
  handle: async (messages, signal) => Promise.all(messages.map(async (message) => handle(message, signal))),
  close: async () => undefined,
};
const controller = new AbortController();
process.once("SIGTERM", () => controller.abort());
process.stdout.write("started\n");
const onEvent = (event: { readonly type: string; readonly error?: unknown; readonly count?: number }): void => {
  if (event.type === "trouble") process.stdout.write(`trouble ${String(event.error)}\n`);
  if (event.type === "recovered" || event.type === "gone") process.stdout.write(`${event.type} ${event.count}\n`);
};
const feed = { name: "storm", attempts, timeout: 30_000 * speed, workers: 4, codes: [] };
const portals = {
  use: async <Result>(_profile: unknown, work: (opened: typeof portal) => Promise<Result>) => work(portal),
};
const store = openStore({ folder: settings.folder });
const seen = seenProcesses(store, feed.name);
const queueOfPortal = portalQueue({ portals, profile: "app", connector: "b24kit", loses: false });
const parts = { queue, clock, onEvent };
await Promise.all([
  runOffline(
    { ...parts, feed, portal: queueOfPortal, seen, loses: false, bell, settings: usualSettings },
    controller.signal,
  ),
  runWorkers(
    [{ ...feed, portal: portal.client.portal.host, handler, reader: openObjectReader(portal.client), bell }],
    { ...parts, random: Math.random, owner: `${process.pid}-${randomBytes(4).toString("hex")}`, lease: 2000 * speed },
    controller.signal,
  ),
]);
await portal.close();
await queue.close();
await store.close();
closeSync(kept);
