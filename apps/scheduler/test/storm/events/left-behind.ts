import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EventQueue } from "../../../src/events/queue/event-queue.ts";

/** What is in a queue, and what was handled: a line for each, with object and version. */
export async function leftBehind(queue: EventQueue, folder: string) {
  const counts = await queue.counts();
  const lines = readFileSync(join(folder, "handled.txt"), "utf8").split("\n").filter(Boolean);
  return {
    handled: lines.map((line): readonly [number, number] => {
      const [object = 0, version = 0] = line.split(" ").map(Number);
      return [object, version];
    }),
    dead: (await queue.dead({ limit: 1_000_000 })).map(({ object }) => object ?? "").toSorted(),
    left: counts.filter(({ status }) => status !== "dead").map(({ status, count }) => `${status} ${count}`),
  };
}
