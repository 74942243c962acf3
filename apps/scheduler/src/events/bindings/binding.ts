import { z } from "zod";
import type { Feed } from "../../config/events/feed.ts";

/** What `event.get` tells of a binding. https://apidocs.bitrix24.com/api-reference/events/event-get.html */
export const bindingRows = z.array(
  z.object({
    event: z.string(),
    handler: z.string().nullish(),
    auth_type: z.coerce.string().nullish(),
    offline: z.coerce.number().nullish(),
    connector_id: z.string().nullish(),
  }),
);

export type BindingRow = z.output<typeof bindingRows>[number];

/** Bindings of this application that a feed lives on. */
export function bindingsOf(
  { from, connector = "", address }: Feed,
  rows: readonly BindingRow[],
): readonly BindingRow[] {
  return rows.filter(({ handler, offline, connector_id: label }) =>
    from === "offline" ? offline === 1 && (label ?? "") === connector : offline !== 1 && handler === address,
  );
}

/** Codes that a feed takes and the portal is not bound to for it. */
export function unboundCodes(feed: Feed, rows: readonly BindingRow[]): readonly string[] {
  const bound = new Set(bindingsOf(feed, rows).map(({ event }) => event.toUpperCase()));
  return [...new Set([...feed.codes, ...ownCodes[feed.from]])].filter((code) => !bound.has(code));
}

/** The receiver has to hear of the application's removal, since its token does not count after that. */
const ownCodes: { readonly [From in Feed["from"]]: readonly string[] } = { offline: [], online: ["ONAPPUNINSTALL"] };
