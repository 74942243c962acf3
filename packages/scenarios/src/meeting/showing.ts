import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { clientShowings, type ClientShowing } from "../shared/clients/showing.ts";
import { meetingMessages, type MeetingKey } from "./wording.ts";

/** What the presenting functions of this report need. */
export interface MeetingShowing extends ClientShowing {
  readonly t: Wording<MeetingKey>;
}

/** Showings of one report, which differ in their limits only. */
export function meetingShowings(context: Context, format: Format): (limits: Limits) => MeetingShowing {
  const showing = clientShowings(context, format);
  const t = createWording(meetingMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
