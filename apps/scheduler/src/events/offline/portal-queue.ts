import type { Portals } from "../../portals/open-portals.ts";
import { type ListedRow, listedRows, type TakenRows, takenRows } from "./offline-row.ts";

/** Which records are asked for. */
interface TakeOptions {
  /** Those that were reported as failed. */
  readonly failed?: boolean;
  /** Those of this process, which were handed out before. */
  readonly processId?: string;
}

/** The portal's queue of one application and label. Everything rejects with what the profile and the client throw. */
export interface PortalQueue {
  /** Reserves some records for a new process, or drops them there where they may be lost. Never repeated by itself. */
  take(options: TakeOptions, signal: AbortSignal): Promise<TakenRows>;
  /** Forgets records of a process. */
  confirm(processId: string, messageIds: readonly string[], signal: AbortSignal): Promise<void>;
  /** Marks records of a process as failed and lets them go. */
  refuse(processId: string, messageIds: readonly string[], signal: AbortSignal): Promise<void>;
  /** Records of whatever process, at most so many. */
  list(filter: Readonly<Record<string, string>>, most: number, signal: AbortSignal): Promise<readonly ListedRow[]>;
  /** Whether the portal can keep records until they are confirmed. */
  canKeep(signal: AbortSignal): Promise<boolean>;
}

interface QueuePlace {
  readonly portals: Pick<Portals, "use">;
  readonly profile: string | undefined;
  readonly connector: string | undefined;
  /** Records are dropped as they are handed out. */
  readonly loses: boolean;
}

/** Records of one request, as many as the portal hands out by itself. */
const page = 50;

/** The calls of the queue, with the label where there is one. https://apidocs.bitrix24.com/api-reference/events/offline-events.html */
export function portalQueue({ portals, profile, connector, loses }: QueuePlace): PortalQueue {
  const label = connector === undefined ? {} : { auth_connector: connector };
  const settle = async (method: "event.offline.clear" | "event.offline.error", ...[process, ids, signal]: Settle) =>
    portals.use(profile, async ({ client }) => {
      await client.call(method, { process_id: process, message_id: [...ids] }, { signal, priority: "bulk" });
    });
  return {
    take: async ({ failed = false, processId }, signal) =>
      portals.use(profile, async ({ client }) => {
        const which = {
          ...label,
          ...(failed ? { error: 1 } : {}),
          ...(processId === undefined ? {} : { process_id: processId }),
        };
        const params = { clear: loses ? 1 : 0, limit: page, ...which };
        return client.call("event.offline.get", params, { signal, schema: takenRows, priority: "bulk" });
      }),
    confirm: async (...what) => settle("event.offline.clear", ...what),
    refuse: async (...what) => settle("event.offline.error", ...what),
    list: async (filter, most, signal) =>
      portals.use(profile, async ({ client }) => {
        const rows: ListedRow[] = [];
        for (let start = 0; rows.length < most;) {
          const { result, next } = await client.answer("event.offline.list", { ...label, filter, start }, { signal });
          rows.push(...listedRows.parse(result));
          if (next === undefined || next <= start) break;
          start = next;
        }
        return rows;
      }),
    canKeep: async (signal) =>
      portals.use(profile, async ({ client }) => {
        const answer: unknown = await client.call("feature.get", { CODE: "rest_offline_extended" }, { signal });
        return (answer as { readonly value?: unknown } | null)?.value === "Y";
      }),
  };
}

type Settle = [processId: string, messageIds: readonly string[], signal: AbortSignal];
