import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EventQueue } from "../../apps/scheduler/src/events/queue/event-queue.ts";
import { openEvents, openSharedStore } from "../../apps/scheduler/src/store/open-store.ts";
import { postgresServer } from "../../apps/scheduler/test/support/postgres-server.ts";
import type { Findings } from "../results/findings.ts";
import { printTable } from "../support/print-table.ts";
import { tellAsked } from "../support/tell-asked.ts";
import { type Sent, sendAtRate } from "./send-at-rate.ts";

const [rate, trueOneOf] = [1000, 10];
const token = "3a1f5b5e0c7d4e2f9a8b7c6d5e4f3a2b";

/** The receiver of online events under 1,000 requests a second of which 90 % are forged; killed at the end, so that nothing counts but the disk. */
export async function events({ isShort }: { isShort: boolean }): Promise<Findings> {
  const seconds = isShort ? 5 : 15;
  const folder = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  using _ = { [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
  const onFile = await tell("the state file", folder, seconds, () => openEvents({ folder }));
  await using server = await postgresServer();
  const { url } = await server.newDatabase();
  const shared = await tell("PostgreSQL", url, seconds, async () =>
    (await openSharedStore({ url, place: "" })).openEvents(),
  );
  return { ...onFile, ...shared };
}

async function tell(
  name: string,
  place: string,
  seconds: number,
  open: () => EventQueue | Promise<EventQueue>,
): Promise<Findings> {
  const { sent, memory } = await load(place, seconds);
  const stored = await storedIn(await open());
  const [own, forged] = [sent.filter(({ id }) => id !== undefined), sent.filter(({ id }) => id === undefined)];
  const took = own.map((one) => one.took).toSorted((a, b) => a - b);
  const at = (share: number): string => `${(took[Math.floor((took.length - 1) * share)] ?? 0).toFixed(1)} ms`;
  console.log(
    `a receiver on ${name}, ${rate} requests a second for ${seconds} s, one of ${trueOneOf} true, then kill -9`,
  );
  const lost = own.filter(({ id }) => !stored.has(`deal:${id}`)).length;
  const strange = stored.size - (own.length - lost);
  const findings = printTable(
    ["events on", "half answered within", "99 of 100", "the last", "memory", "true, lost", "forged, stored"],
    [
      [
        name,
        at(0.5),
        at(0.99),
        at(1),
        `${memory.toFixed(0)} MB`,
        `${lost} of ${own.length}`,
        `${strange} of ${forged.length}`,
      ],
    ],
  );
  tellAsked([
    right("no forged one stored", `${strange}, answered ${statuses(forged)}`, strange === 0 && all(forged, 403)),
    right("no true one lost", `${lost} of ${own.length}, answered ${statuses(own)}`, lost === 0 && all(own, 200)),
    { what: "a true one is answered within 1 s", found: at(1), isMet: (took.at(-1) ?? 0) <= 1000 },
  ]);
  return findings;
}

function right(what: string, found: string, isMet: boolean) {
  return { what, found, isMet, isCorrectness: true };
}

function all(sent: readonly Sent[], status: number): boolean {
  return sent.length > 0 && sent.every((one) => one.status === status);
}

/** Such as `200 × 3000`; 0: nobody answered. */
function statuses(sent: readonly Sent[]): string {
  const counts = [...Map.groupBy(sent, ({ status }) => status)].map(([status, { length }]) => `${status} × ${length}`);
  return counts.join(", ");
}

/** Runs a receiver under load and kills it as soon as the last request was answered. */
async function load(place: string, seconds: number): Promise<{ sent: readonly Sent[]; memory: number }> {
  const script = join(import.meta.dirname, "children", "receiver.ts");
  const child = spawn(process.execPath, [script, place, token], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  try {
    const [line] = (await Promise.race([once(child.stdout, "data"), ended])) as [Buffer | number];
    const address = `${String(line).trim()}deals`;
    const sent = await sendAtRate({ address, token, rate, seconds, trueOneOf });
    return { sent, memory: residentMegabytes(child.pid) };
  } finally {
    child.kill("SIGKILL");
    await ended;
  }
}

/** Objects of all events of a queue. */
async function storedIn(queue: EventQueue): Promise<ReadonlySet<string | null>> {
  const stored = new Set<string | null>();
  for (;;) {
    const found = await queue.claim({ owner: "bench", feeds: ["deals"], limit: 1000, leaseFor: 600_000 });
    if (found.length === 0) break;
    for (const { object } of found) stored.add(object);
  }
  await queue.close();
  return stored;
}

function residentMegabytes(pid: number | undefined): number {
  if (process.platform !== "linux") return Number.NaN;
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return (Number(found?.[1]) * 1024) / 1e6;
}
