import type { EmulatorOptions, EventControl } from "../src/index.ts";
import { startOAuthPortal, type OAuthPortal } from "./oauth-portal.ts";
import { at, type Answer } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

/** A portal with an application, and short ways to call as it. */
export interface EventPortal extends OAuthPortal {
  readonly events: EventControl;
  /** As the user, default 1, an administrator. */
  ask(method: string, params?: object, userId?: number): Promise<{ status: number; body: Answer }>;
  /** Queues every change of deals for the label. */
  bindOffline(connector?: string): Promise<void>;
  /** Changes deals from outside. */
  change(...ids: number[]): void;
  /** `event.offline.get` with clear=0. */
  take(params?: object): Promise<{ process: string; events: Readonly<Record<string, string>>[] }>;
}

/** Stops with the test. */
export async function startEventPortal(
  events: EmulatorOptions["events"] = {},
  options: Partial<EmulatorOptions> = {},
): Promise<EventPortal> {
  const portal = await startOAuthPortal({}, { world: smallWorld({ administrators: [1] }), events, ...options });
  const control = portal.emulator.events;
  const ask: EventPortal["ask"] = (method, params = {}, userId = 1) =>
    portal.call(method, portal.control.issue({ userId }).accessToken, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
  return {
    ...portal,
    events: control,
    ask,
    async bindOffline(connector = "sync") {
      for (const event of ["ONCRMDEALADD", "ONCRMDEALUPDATE", "ONCRMDEALDELETE"]) {
        await ask("event.bind", {
          event,
          handler: "https://b24kit.example/",
          event_type: "offline",
          auth_connector: connector,
        });
      }
    },
    change: (...ids) => ids.forEach((id) => control.change({ entity: "deal", action: "update", id })),
    async take(params) {
      const { body } = await ask("event.offline.get", { clear: 0, auth_connector: "sync", ...params });
      return { process: at(body, "process_id") as string, events: at(body, "events") as Record<string, string>[] };
    },
  };
}
