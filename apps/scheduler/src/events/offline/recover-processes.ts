import type { OfflineParts } from "./offline-parts.ts";
import type { TakenRows } from "./offline-row.ts";
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
    // Set before it is looked: what fails here each time must not keep new events from being taken.
    lookAt = clock.monotonic() + Math.min(settings.sweep, settings.grace);
    const now = clock.now();
    const before = await seen.read();
    const found = new Map((await unknownProcesses(parts, signal)).map((id) => [id, before.get(id) ?? now]));
    // Noted first: whoever comes after a crash goes on waiting, and does not begin anew.
    await seen.write(found);
    const lost = [...found].filter(([, since]) => now - since >= settings.grace);
    for (const [processId] of lost) {
      // One that cannot be fetched keeps nobody from the others, and waits once more.
      if (await fetchAll(parts, store, processId, signal)) found.delete(processId);
      else found.set(processId, now);
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
  return [...new Set(rows.map(({ PROCESS_ID: id }) => id))].filter((id) => id !== "" && !known.has(id));
}

/** False: the portal made trouble, which is told. */
async function fetchAll(
  { feed, portal, onEvent }: OfflineParts,
  store: StoreRows,
  processId: string,
  signal: AbortSignal,
): Promise<boolean> {
  let taken: TakenRows;
  try {
    const plain = await portal.take({ processId }, signal);
    // Whether records that came back as failed ones keep that mark while they are reserved is not documented.
    taken = plain.events.length > 0 ? plain : joined(plain, await portal.take({ processId, failed: true }, signal));
  } catch (error) {
    if (signal.aborted) throw error;
    onEvent({ type: "trouble", feed: feed.name, error, pause: 0 });
    return false;
  }
  // A process is handed out whole and keeps its name.
  const count = await store({ ...taken, process_id: processId }, signal);
  if (taken.events.length > 0) onEvent({ type: "recovered", feed: feed.name, count });
  return true;
}

function joined(plain: TakenRows, failed: TakenRows): TakenRows {
  return { ...failed, unreadable: [...(plain.unreadable ?? []), ...(failed.unreadable ?? [])] };
}
