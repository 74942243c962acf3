import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { methodIndex } from "../methods/registry.ts";
import { createPortalState } from "../portal/portal-state.ts";
import type { World } from "../world/types.ts";
import { systemClock, type Clock } from "./clock.ts";
import type { EmulatorContext } from "./context.ts";
import { createFaultBox, type Fault } from "./faults.ts";
import { handleRequest } from "./handle-request.ts";
import type { AuthStatus } from "./rest-error.ts";
import { portalScopes } from "./scopes.ts";
import { createStats, type EmulatorStats } from "./stats.ts";
import type { TimeProfile } from "./time-profile.ts";
import { webhookSecret } from "./webhook-secret.ts";

/** What can be chosen when an emulator starts. */
export interface EmulatorOptions {
  readonly world: World;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Default "127.0.0.1". */
  readonly host?: string;
  /** Real time; the portal's own clock is `world.portal.now` when the world fixes one. */
  readonly clock?: Clock;
  /** Milliseconds that each request takes longer, or apart for requests and the commands in them. */
  readonly latency?: number | { readonly request?: number; readonly command?: number };
  readonly faults?: readonly Fault[];
  /** HTTP statuses of authorization errors: as the server's source says (default) or as documented. */
  readonly authStatus?: AuthStatus;
  /** `time` of older (default) or newer servers. */
  readonly timeProfile?: TimeProfile;
}

/** A portal that is listening. */
export interface Emulator {
  /** "http://127.0.0.1:PORT" */
  readonly url: string;
  /** Webhook of the world's current user, with a slash at the end. Any secret of 8 and more characters works. */
  readonly webhook: string;
  readonly port: number;
  stats(): EmulatorStats;
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
}

/** Starts a portal over HTTP on the world. Rejects when the port is taken. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const closing = new AbortController();
  const context = createContext(options, closing.signal);
  const server = createServer((request, response) => {
    handleRequest(context, request, response).catch(() => response.destroy());
  });
  const host = options.host ?? "127.0.0.1";
  await listen(server, options.port ?? 0, host);
  const { port } = server.address() as AddressInfo;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  return {
    url,
    webhook: `${url}/rest/${options.world.portal.currentUser}/${webhookSecret(options.world)}/`,
    port,
    stats: () => context.stats.read(),
    close: () => close(server, closing),
  };
}

function createContext(options: EmulatorOptions, signal: AbortSignal): EmulatorContext {
  const clock = options.clock ?? systemClock;
  const sleep = (length: number): Promise<void> => clock.sleep(length, signal);
  const latency = typeof options.latency === "number" ? { request: options.latency } : options.latency;
  return {
    portal: createPortalState(options.world, () => clock.now()),
    methods: methodIndex(),
    scopes: options.world.portal.scopes ?? portalScopes(),
    stats: createStats(),
    faults: createFaultBox(options.faults ?? [], sleep),
    timeProfile: options.timeProfile ?? "float",
    authStatus: options.authStatus ?? "server",
    latency: { request: latency?.request ?? 0, command: latency?.command ?? 0 },
    now: () => clock.now(),
    sleep,
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server, closing: AbortController): Promise<void> {
  closing.abort();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
