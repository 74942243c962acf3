import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { createShowing, type Showing } from "../shared/present-helpers.ts";
import { briefingMessages, type BriefingKey } from "./wording.ts";

/** What the presenting functions of the briefing need. */
export interface BriefingShowing extends Showing {
  readonly t: Wording<BriefingKey>;
}

export function createBriefingShowing(context: Context, format: Format, limits: Limits): BriefingShowing {
  return { ...createShowing(context, format, limits), t: createWording(briefingMessages, context.language) };
}
