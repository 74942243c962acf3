import type { PlanRequest } from "b24kit";
import type { Feed } from "../../config/events/feed.ts";
import type { BindingRow } from "./binding.ts";

type Commands = PlanRequest["commands"];

/**
 * Binds the portal to codes for a feed. Whether an offline binding takes a handler is documented in two ways: it stands among the required
 * parameters, and elsewhere such an application names none. It is never called, so it gets an address of the portal itself.
 * https://apidocs.bitrix24.com/api-reference/events/event-bind.html
 */
export function bindCommands(feed: Feed, codes: readonly string[], portalUrl: string): Commands {
  const label = feed.connector === undefined ? {} : { auth_connector: feed.connector };
  const how =
    feed.from === "offline"
      ? { handler: handlerOf(feed, portalUrl), event_type: "offline", ...label }
      : { handler: feed.address };
  return named(codes.map((event) => ({ method: "event.bind", params: { event, ...how } })));
}

/** Bindings are taken away by their handlers and not by their labels: each label has a handler of its own. */
function handlerOf({ connector = "" }: Feed, portalUrl: string): string {
  return new URL(`/b24kit/offline/${connector}`, portalUrl).href;
}

/** Takes bindings away, under the handlers and in the names with which the portal knows them. */
export function unbindCommands(bindings: readonly BindingRow[]): Commands {
  return named(
    bindings.map(({ event, handler, offline, auth_type: user }) => {
      const kind = { event_type: offline === 1 ? "offline" : "online" };
      // Without it those of all users go.
      const whose = user == null ? {} : { auth_type: user };
      return { method: "event.unbind", params: { event, handler: handler ?? "", ...kind, ...whose } };
    }),
  );
}

function named(commands: readonly Commands[string][]): Commands {
  return Object.fromEntries(commands.map((command, index) => [`c${index + 1}`, command]));
}
