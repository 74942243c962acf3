// A portal in a process of its own, for one measurement. Tells its webhook to the parent, then its facts when asked.
import { createDealsWorld, startEmulator } from "@b24kit/emulator";
import { createIdSet } from "../id-set.ts";
import { othersAtWork } from "../others-at-work.ts";
import type { PortalFacts, PortalOptions } from "../portal-options.ts";
import { warmUp } from "../warm-up.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as PortalOptions;
const { deals, onlyOpen = false, limits = "standard", countCost = 0, faults = "" } = options;
/** Three of a hundred numbers are missing, as after deletions. */
const gaps = 0.03;

await warmUp();
const world = createDealsWorld({ seed: "en", now: new Date().toISOString(), deals, gaps, onlyOpen });
const others = othersAtWork(options.others);
const emulator = await startEmulator({
  world,
  latency: { request: 100, command: 2 },
  limits,
  countCost,
  faults,
  beforeCommand: others.beforeCommand,
});

process.on("message", () => {
  const first = createIdSet();
  for (const { ID } of world.deals) first.add(Number(ID));
  process.send?.({
    stats: emulator.stats(),
    first: first.text(),
    deleted: others.deleted.text(),
  } satisfies PortalFacts);
});
process.on("disconnect", () => process.exit());
process.send?.({ webhook: emulator.webhook });
