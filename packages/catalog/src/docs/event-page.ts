import type { EventDetails } from "../pages/list-events.ts";
import type { DocPage, DocReference } from "./doc-page.ts";

/** The page of an event: where it comes from, what it brings, how to hear of it. */
export function eventPage({ name, code, scope, channel, deprecated, data, page }: EventDetails): DocPage {
  return {
    page: name,
    kind: "event",
    title: name,
    facts: [
      channel === "handler"
        ? `The portal posts it to a handler; subscribe by event.bind with event=${code}, with the authorization of an application.`
        : "An event of the portal's pages: it reaches an application that is open in a frame there, no server.",
      `Scope: ${scope ?? "not stated"}.`,
      ...(deprecated ? ["Deprecated."] : []),
      data.length === 0 ? "The documentation names no keys of its data." : `Keys of its data: ${data.join(", ")}.`,
    ],
    addresses: [page],
    related: channel === "handler" ? handling : inFrame,
  };
}

const handling: readonly DocReference[] = [
  { page: "guide:events", kind: "guide", title: "Event handlers: subscribing, what arrives, delivery" },
  { page: "guide:handler-security", kind: "guide", title: "Checking that an event is genuine" },
  { page: "event.bind", kind: "method", title: "Bind event" },
];

const inFrame: readonly DocReference[] = [
  { page: "guide:widgets", kind: "guide", title: "Widgets: embedding an application into the portal" },
];
