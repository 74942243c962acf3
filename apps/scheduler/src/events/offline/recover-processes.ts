import type { OfflineParts } from "./offline-parts.ts";
import type { StoreRows } from "./store-rows.ts";

/** Looks for records that are reserved and that nobody knows of, and fetches those that stay so. */
export interface RecoverProcesses {
  (signal: AbortSignal): Promise<void>;
  /** An answer was lost just now: look soon. */
  hurry(): void;
}

/** Reserved records that are looked at; more than a queue that is not read further can hold. */
const most = 5000;

/**
 * A process whose answer was lost stays reserved for about a month. One that our queue does not know may be under way to it just now,
 * from this daemon or another one: it counts as lost only when it is unknown for the whole grace time, whoever looks. Were it not lost after
 * all, its events would be handled twice at worst.
 */
export function createRecoverProcesses(parts: OfflineParts, store: StoreRows): RecoverProcesses {
  const { seen, clock, settings } = parts;
  let lookAt = Number.NEGATIVE_INFINITY;
  const recover = async (signal: AbortSignal): Promise<void> => {
    if (clock.monotonic() < lookAt) return;
    const now = clock.now();
    const before = await seen.read();
    const found = new Map((await unknownProcesses(parts, signal)).map((id) => [id, before.get(id) ?? now]));
    // Noted first: whoever comes after a crash goes on waiting, and does not begin anew.
    await seen.write(found);
    const lost = [...found].filter(([, since]) => now - since >= settings.grace);
    for (const [processId] of lost) {
      await fetchAll(parts, store, processId, signal);
      found.delete(processId);
    }
    await seen.write(found);
    const pause = Math.min(settings.sweep, ...[...found.values()].map((since) => since + settings.grace - now));
    lookAt = clock.monotonic() + Math.max(0, pause);
  };
  const hurry = (): void => {
    lookAt = Math.min(lookAt, clock.monotonic());
  };
  return Object.assign(recover, { hurry });
}

async function unknownProcesses(
  { feed, queue, portal }: OfflineParts,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const rows = await portal.list({ ">PROCESS_ID": "" }, most, signal);
  const known = new Set(await queue.processes(feed.name));
  return [...new Set(rows.map(({ PROCESS_ID: id }) => id ?? ""))].filter((id) => id !== "" && !known.has(id));
}

async function fetchAll(
  { feed, portal, onEvent }: OfflineParts,
  store: StoreRows,
  processId: string,
  signal: AbortSignal,
): Promise<void> {
  const plain = await portal.take({ processId }, signal);
  // Whether records that came back as failed ones keep that mark while they are reserved is not documented.
  const taken = plain.events.length > 0 ? plain : await portal.take({ processId, failed: true }, signal);
  // A process is handed out whole and keeps its name.
  const count = await store({ ...taken, process_id: processId }, signal);
  onEvent({ type: "recovered", feed: feed.name, count });
}
