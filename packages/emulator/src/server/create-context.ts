import { createEventCenter } from "../events/event-center.ts";
import { methodIndex } from "../methods/registry.ts";
import type { PortalState } from "../portal/portal-state.ts";
import type { Clock } from "./clock.ts";
import type { Costs, EmulatorContext } from "./context.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { createFaultBox } from "./faults/fault-box.ts";
import { parseFaults } from "./faults/parse-faults.ts";
import { resolveLimits } from "./limits/limit-options.ts";
import { createOperatingTime } from "./limits/operating-time.ts";
import { createRequestBucket } from "./limits/request-bucket.ts";
import { createAuthorizationServer } from "./oauth/create-authorization-server.ts";
import { createRest3 } from "./rest3/rest3.ts";
import { portalScopes } from "./scopes.ts";
import { createStats } from "./stats.ts";
import { createWorldEdit } from "./world-edit.ts";
import { createWriteJournal } from "./write-journal.ts";

/** Everything that requests share. Waits end when the signal aborts. `url`: where the portal listens, once it does. */
export function createContext(
  options: EmulatorOptions,
  portal: PortalState,
  clock: Clock,
  signal: AbortSignal,
  url: () => string,
): EmulatorContext {
  const now = (): number => clock.now();
  const limits = resolveLimits(options.limits ?? "off");
  const { faults = [], beforeCommand } = options;
  const scopes = options.world.portal.scopes ?? portalScopes();
  const edit = createWorldEdit(portal);
  const oauth =
    options.oauth && createAuthorizationServer(options.oauth, { portal: options.world.portal, scopes, now, url });
  const sleep = (length: number): Promise<void> => clock.sleep(length, signal);
  return {
    portal,
    url,
    methods: methodIndex(),
    scopes,
    oauth,
    rest3: options.rest3 === false ? undefined : createRest3(options.rest3 ?? {}, now),
    events: createEventCenter(options.events ?? {}, { portal, oauth, url, now, sleep }),
    stats: createStats(),
    writes: createWriteJournal(now),
    faults: createFaultBox(typeof faults === "string" ? parseFaults(faults) : faults),
    limits,
    bucket: createRequestBucket(limits.bucket, now),
    operating: createOperatingTime(limits.operating, now),
    costs: costsOf(options),
    beforeCommand: (method) => beforeCommand?.(method, edit),
    timeProfile: options.timeProfile ?? "float",
    authStatus: options.authStatus ?? "server",
    now,
    sleep,
  };
}

function costsOf({ latency = 0, cost = {}, countCost = 0 }: EmulatorOptions): Costs {
  const { request = 0, command = 0 } = typeof latency === "number" ? { request: latency } : latency;
  const methods = new Map(Object.entries(cost).map(([name, length]) => [name.toLowerCase(), length]));
  return { request, command, methods, count: countCost };
}
