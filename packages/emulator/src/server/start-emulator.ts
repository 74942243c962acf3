import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { uninstall } from "../events/application-events.ts";
import { createEventControl } from "../events/create-event-control.ts";
import type { EventControl } from "../events/event-control.ts";
import { createPortalState } from "../portal/portal-state.ts";
import { systemClock } from "./clock.ts";
import { createContext } from "./create-context.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { handleRequest } from "./handle-request.ts";
import { createOAuthControl } from "./oauth/create-oauth-control.ts";
import type { OAuthControl } from "./oauth/oauth-control.ts";
import { readStats } from "./read-stats.ts";
import type { EmulatorStats } from "./stats.ts";
import { webhookSecret } from "./webhook-secret.ts";
import type { ExecutedWrite } from "./write-journal.ts";

/** A portal that is listening. */
export interface Emulator {
  /** "http://127.0.0.1:PORT" */
  readonly url: string;
  /** Webhook of the world's current user, with a slash at the end. Any secret of 8 and more characters works. */
  readonly webhook: string;
  readonly port: number;
  stats(): EmulatorStats;
  /** The writes that were executed so far, in order; also at `/__writes`. */
  writes(): readonly ExecutedWrite[];
  /** Turns the knobs of the authorization server; absent without applications. */
  readonly oauth: OAuthControl | undefined;
  /** Changes made by others, handlers, and how events travel. */
  readonly events: EventControl;
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
}

/** Starts a portal over HTTP on the world. Rejects when the port is taken or a specification of faults is none. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const closing = new AbortController();
  let url = "";
  const clock = options.clock ?? systemClock;
  const portal = createPortalState(options.world, () => clock.now(), options.fileFields);
  const context = createContext(options, portal, clock, closing.signal, () => url);
  const oauth =
    context.oauth &&
    createOAuthControl(context.oauth, options.world.portal.currentUser, (application) =>
      uninstall(context.events, portal, application),
    );
  const events = createEventControl(context.events, portal);
  const server = createServer((request, response) => {
    handleRequest(context, { oauth, events }, request, response).catch(() => response.destroy());
  });
  const host = options.host ?? "127.0.0.1";
  await listen(server, options.port ?? 0, host);
  const { port } = server.address() as AddressInfo;
  url = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  return {
    url,
    webhook: `${url}/rest/${options.world.portal.currentUser}/${webhookSecret(options.world)}/`,
    port,
    stats: () => readStats(context),
    writes: () => context.writes.read(),
    oauth,
    events,
    async close() {
      await close(server, closing);
      context.events.sender.close();
      portal.disk.contents.close();
    },
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
