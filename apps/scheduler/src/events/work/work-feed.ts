import { createEventSource, type Stopping } from "./event-source.ts";
import { patientFeed } from "./patient-feed.ts";
import { workOnce } from "./work-once.ts";
import type { FeedWork, WorkParts } from "./work-parts.ts";

/** The workers of a feed, until they are stopped. Never rejects. */
export async function workFeed(feed: FeedWork, parts: WorkParts, stopping: Stopping): Promise<void> {
  const patient = patientFeed(feed, parts.clock);
  const source = createEventSource(patient, parts, stopping);
  const work = async (): Promise<void> => {
    for (let portion = await source.next(); portion !== undefined; portion = await source.next()) {
      await workOnce(portion, patient, parts);
    }
  };
  await Promise.all(Array.from({ length: feed.workers }, work));
}
