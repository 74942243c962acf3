import type { EventTarget } from "../../config/events/event-target.ts";
import type { EventHandler } from "./event-handler.ts";
import type { HandlerParts } from "./handler-parts.ts";

/**
 * Opens the way to where events of a feed go; what it needs is loaded first. What can be found wrong without sending anything is found
 * here: a secret that is missing, an address or a path that cannot work. Nothing is connected to yet. Throws `DeliveryError`.
 */
export async function openEventHandler(to: EventTarget, parts: HandlerParts): Promise<EventHandler> {
  switch (to.kind) {
    case "ndjson":
      return (await import("./ndjson/open-ndjson-handler.ts")).openNdjsonHandler(to, parts);
    case "http":
      return (await import("./http/open-http-handler.ts")).openHttpHandler(to, parts);
    case "command":
      return (await import("./command/open-command-handler.ts")).openCommandHandler(to, parts);
    case "postgres":
      return (await import("./postgres/open-postgres-handler.ts")).openPostgresHandler(to, parts);
    default:
      return to satisfies never;
  }
}
