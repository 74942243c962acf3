import type { ChainStep } from "./chain.ts";

/** Adds a meeting to the calendar of `{host}`. Times carry their offset, which the portal then needs no zone for. */
export function addMeeting(more: Readonly<Record<string, unknown>> = {}): ChainStep {
  const times = { from: "{from}", to: "{to}", skip_time: "N" };
  const guests = { is_meeting: "Y", attendees: "{guests}" };
  return {
    key: "meeting",
    method: "calendar.event.add",
    params: { type: "user", ownerId: "{host}", name: "{title}", ...times, location: "{place}", ...guests, ...more },
    effect: "write",
    makes: { ru: "встреча в календаре", en: "meeting in the calendar" },
    removedBy: "calendar.event.delete",
  };
}
