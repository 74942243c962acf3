import type { ClientOptions } from "../client.ts";
import type { Clock } from "../clock.ts";
import { type Bucket, leakyBucket } from "./bucket.ts";
import { sharedBucketStore } from "./memory-bucket-store.ts";
import { type OperatingTracker, operatingTracker } from "./operating-tracker.ts";
import type { Pacing } from "./pacing.ts";
import { portalLimits } from "./portal-limits.ts";

export interface LimitsOptions extends Pick<ClientOptions, "limits" | "bucketStore"> {
  /** Host. */
  readonly portal: string;
  readonly clock: Clock;
  readonly random: () => number;
}

/** What keeps one client within the portal's limits. */
export interface OpenLimits {
  /** Absent when the portal does not count requests. */
  readonly bucket?: Bucket;
  readonly operating: OperatingTracker;
  readonly pacing: Pacing;
}

/** Makes what one client needs to keep the portal's limits. Throws `bad-parameters` for limits that are none. */
export function openLimits({ limits = "standard", bucketStore, portal, clock, random }: LimitsOptions): OpenLimits {
  const { bucket: numbers, operating: limit } = portalLimits(limits);
  const operating = operatingTracker({ limit, clock });
  const operatingLeft: Pacing["operatingLeft"] = (method) => operating.left(method);
  if (numbers === undefined) {
    const endless = Number.POSITIVE_INFINITY;
    return { operating, pacing: { freePlaces: async () => endless, perSecond: endless, operatingLeft } };
  }
  const store = bucketStore ?? sharedBucketStore(clock);
  const bucket = leakyBucket({ portal, ...numbers, store, clock, random });
  const freePlaces = async () => bucket.freePlaces();
  return { bucket, operating, pacing: { freePlaces, perSecond: numbers.drain, operatingLeft } };
}
