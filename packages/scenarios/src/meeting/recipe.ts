import { periodSpan } from "../domain/period.ts";
import type { Recipe } from "../run/scenario.ts";
import { computeMeeting } from "./compute.ts";
import type { MeetingData } from "./data.ts";
import type { MeetingParameters } from "./definition.ts";
import { gatherCalendars, gatherDeals, gatherFurther, gatherLinked } from "./gather.ts";
import { rangeOf } from "./which.ts";

/** How the preparation of a meeting is made. */
export const meetingRecipe = {
  rounds: [gatherCalendars, gatherLinked, gatherDeals, gatherFurther],
  compute: computeMeeting,
  reach: (context) => periodSpan(rangeOf(context), context.zone.id),
  workingDates: () => undefined,
  view: async () => (await import("./view.ts")).meetingView,
} as const satisfies Recipe<MeetingData, MeetingParameters>;
