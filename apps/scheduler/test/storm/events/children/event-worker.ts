// Real workers on a queue of events: node event-worker.ts <settings as JSON>. A line for each event that was handled.
import { randomBytes } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { EventHandler, EventMessage, Handled } from "../../../../src/events/handlers/event-handler.ts";
import { runWorkers } from "../../../../src/events/work/run-workers.ts";
import { createBell } from "../../../../src/runs/bell.ts";
import { scaledClock } from "../../scaled-clock.ts";
import { type EventStormSettings, failing, firstBad } from "../event-storm-settings.ts";
import { objectVersions } from "../object-versions.ts";
import { openStormQueue } from "../open-storm-queue.ts";

const settings = JSON.parse(process.argv[2] ?? "") as EventStormSettings;
const clock = scaledClock(settings);
const { attempts, speed } = settings;
using versions = objectVersions(settings.folder);
const queue = await openStormQueue(settings);
const kept = openSync(join(settings.folder, "handled.txt"), "a");
const reason = { code: "storm", ru: "буря", en: "storm" };

async function handle({ object, attempt, current }: EventMessage, signal: AbortSignal): Promise<Handled> {
  // Slow, so that a kill finds something under way.
  await clock.wait(Math.random() * 20 * speed, signal);
  const isBad = (object?.id ?? 0) >= firstBad;
  if (isBad || (attempt < attempts - 1 && Math.random() < failing)) return { outcome: "failed", reason };
  writeSync(kept, `${object?.id} ${Number(current)}\n`);
  return { outcome: "done" };
}

const handler: EventHandler = {
  atOnce: 4,
  handle: async (messages, signal) => {
    process.stdout.write("handling\n");
    return Promise.all(messages.map(async (message) => handle(message, signal)));
  },
  close: async () => undefined,
};
const controller = new AbortController();
process.once("SIGTERM", () => controller.abort());
await runWorkers(
  [
    {
      name: "storm",
      portal: "example.bitrix24.ru",
      attempts,
      timeout: 30_000 * speed,
      workers: 4,
      handler,
      reader: {
        read: async (objects) =>
          objects.map(({ id }) => ({ state: "read", current: id >= firstBad ? null : versions.get(id) })),
      },
      bell: createBell(clock),
    },
  ],
  {
    queue,
    clock,
    random: Math.random,
    owner: `${process.pid}-${randomBytes(4).toString("hex")}`,
    lease: 2000 * speed,
    onEvent: (event) => {
      if (event.type === "trouble") process.stdout.write(`trouble ${String(event.error)}\n`);
    },
  },
  controller.signal,
);
await queue.close();
closeSync(kept);
