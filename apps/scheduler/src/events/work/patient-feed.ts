import type { Clock } from "../../runs/parts.ts";
import { createPatience, type Patience } from "./patience.ts";
import { createRest, type Rest } from "./rest.ts";
import type { FeedWork } from "./work-parts.ts";

/** A feed that rests while its portal, or where its events go, is away. */
export interface PatientFeed extends FeedWork {
  readonly rest: Rest;
  readonly patience: Patience;
  readonly targetPatience: Patience;
}

/** Both are there. */
export function patientFeed(feed: FeedWork, clock: Pick<Clock, "monotonic">): PatientFeed {
  const rest = createRest(clock);
  return { ...feed, rest, patience: createPatience(rest), targetPatience: createPatience(rest) };
}
