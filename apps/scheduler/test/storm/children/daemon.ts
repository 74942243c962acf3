// A real daemon with a report that costs nothing: node daemon.ts <settings as JSON>. Prints what it starts and finishes.
import { randomBytes } from "node:crypto";
import { type Channel, openChannel, type Target } from "@b24kit/delivery";
import { openPortal } from "b24kit";
import { jobSlots } from "../../../src/portals/job-slots.ts";
import { runDaemon } from "../../../src/runs/daemon.ts";
import type { RunEvent } from "../../../src/runs/run-event.ts";
import { isWeekday } from "../../../src/slots/workdays.ts";

import { aReport, madeOf } from "../../watch/a-report.ts";
import { scaledClock } from "../scaled-clock.ts";
import { openStormStore } from "../open-storm-store.ts";
import { stormConfig, type StormSettings } from "../storm-settings.ts";

const settings = JSON.parse(process.argv[2] ?? "") as StormSettings;
const clock = scaledClock(settings);
const env = { ...process.env, B24KIT_HOME: settings.home };
await using portal = await openPortal({ profile: "main", env, bucketStore: false, limits: "self-hosted" });

const open = async (target: Target): Promise<Channel> =>
  openChannel(target, {
    client: async () => portal.client,
    secret: async () => Promise.reject(new Error("no secrets here")),
    recipient: undefined,
    env,
    stdout: process.stdout,
    now: clock.now,
  });

/** The path of a file knows minutes, a storm has several slots in each. */
function fileOfSlot(target: Extract<Target, { kind: "file" }>): Channel {
  return {
    send: async (message, signal) => {
      const path = target.path.replace("{slot}", message.slot.replaceAll(":", "-"));
      return (await open({ ...target, path })).send(message, signal);
    },
    settle: async () => ({ state: "repeatable" }),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function print(event: RunEvent): void {
  const at = "run" in event ? event.run.at : undefined;
  const about = "error" in event ? String(event.error) : "status" in event ? event.status : undefined;
  if (event.type !== "tick") process.stdout.write(`${JSON.stringify({ type: event.type, at, about })}\n`);
}

const controller = new AbortController();
process.once("SIGTERM", () => controller.abort());
const store = await openStormStore(settings);
await runDaemon(
  {
    config: stormConfig(settings),
    store,
    clock,
    random: Math.random,
    owner: `${process.pid}-${randomBytes(4).toString("hex")}`,
    slots: jobSlots({ isWorkday: () => isWeekday }),
    makeReport: async (_job, _recipient, signal) => {
      await clock.wait(Math.random() * 500 * settings.speed, signal);
      return madeOf(aReport());
    },
    openChannel: async (target) => (target.kind === "file" ? fileOfSlot(target) : open(target)),
    people: async () => [],
    zone: async () => "UTC",
    failureOf: (error) => {
      const text = String(error);
      return { reason: { code: "storm", ru: text, en: text }, isRetryable: true, pausesJob: false };
    },
    onAlert: async () => undefined,
    onEvent: print,
    limits: { running: 4, ofProfile: 4 },
  },
  controller.signal,
);
await store.close();
