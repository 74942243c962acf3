/** Counter of requests of one client address. Every request adds one; above `threshold` requests are refused. */
export interface BucketLimit {
  readonly threshold: number;
  /** How much the counter drops once a second. */
  readonly drain: number;
  /** Refused requests count too. Unconfirmed for the cloud; default false. */
  readonly countsRefused?: boolean;
}

/** Time budget of each method for each key, over the last ten minutes. */
export interface OperatingLimit {
  /** Seconds. A method that has used more is refused. */
  readonly limit: number;
  /** Who pays for the commands of a batch: their own methods (default, as documented) or the method `batch`. */
  readonly batchPays?: "commands" | "batch";
}

/** The end of a request that takes too long: its execution goes on. What the client sees is unconfirmed. */
interface RequestLimit {
  readonly seconds: number;
  /** A cut connection, or a page with HTTP 504. */
  readonly answer: "drop" | "504";
}

/** Plans of the cloud, and no limits at all as on a self-hosted portal. */
export type LimitPreset = "standard" | "enterprise" | "off";

/** What is limited; absent parts are not. */
export interface LimitOptions {
  readonly bucket?: LimitPreset | BucketLimit;
  readonly operating?: OperatingLimit | "off";
  /** A number of seconds cuts the connection. */
  readonly requestSeconds?: number | RequestLimit;
}

/** The limits in force; undefined: none. */
export interface Limits {
  readonly bucket: BucketLimit | undefined;
  readonly operating: OperatingLimit | undefined;
  readonly request: RequestLimit | undefined;
}

/** Threshold and drain per plan: https://apidocs.bitrix24.com/limits.html */
const buckets: Readonly<Record<LimitPreset, BucketLimit | undefined>> = {
  standard: { threshold: 50, drain: 2 },
  enterprise: { threshold: 250, drain: 5 },
  off: undefined,
};

/** A preset of the cloud has all three limits: the plan's bucket, 480 s of operating time, 60 s a request. */
export function resolveLimits(options: LimitPreset | LimitOptions): Limits {
  if (options === "off") return resolveLimits({});
  if (typeof options === "string") {
    return resolveLimits({ bucket: options, operating: { limit: 480 }, requestSeconds: 60 });
  }
  const { bucket = "off", operating = "off", requestSeconds } = options;
  return {
    bucket: typeof bucket === "string" ? buckets[bucket] : bucket,
    operating: operating === "off" ? undefined : operating,
    request: typeof requestSeconds === "number" ? { seconds: requestSeconds, answer: "drop" } : requestSeconds,
  };
}
