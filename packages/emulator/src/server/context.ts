import type { MethodDefinition } from "../methods/method.ts";
import type { PortalState } from "../portal/portal-state.ts";
import type { FaultBox } from "./faults/fault-box.ts";
import type { Limits } from "./limits/limit-options.ts";
import type { OperatingTime } from "./limits/operating-time.ts";
import type { RequestBucket } from "./limits/request-bucket.ts";
import type { AuthStatus } from "./rest-error.ts";
import type { StatsCounter } from "./stats.ts";
import type { TimeProfile } from "./time-profile.ts";
import type { WriteJournal } from "./write-journal.ts";

/** Artificial times. */
export interface Costs {
  /** Milliseconds of each request, spent on the way: they are not part of `time`. */
  readonly request: number;
  /** Milliseconds of each call or command. */
  readonly command: number;
  /** Further milliseconds by lower-case method name. */
  readonly methods: ReadonlyMap<string, number>;
  /** Microseconds for each row that a list counts into its `total`. */
  readonly count: number;
}

/** Everything a request needs to know about the running emulator. */
export interface EmulatorContext {
  readonly portal: PortalState;
  readonly methods: ReadonlyMap<string, MethodDefinition>;
  readonly scopes: readonly string[];
  readonly stats: StatsCounter;
  readonly writes: WriteJournal;
  readonly faults: FaultBox;
  readonly limits: Limits;
  readonly bucket: RequestBucket;
  readonly operating: OperatingTime;
  readonly costs: Costs;
  /** Called ahead of each call or command with its lower-case method name. */
  readonly beforeCommand: (method: string) => void;
  readonly timeProfile: TimeProfile;
  readonly authStatus: AuthStatus;
  readonly now: () => number;
  readonly sleep: (length: number) => Promise<void>;
}
