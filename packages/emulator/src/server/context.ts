import type { EventCenter } from "../events/event-center.ts";
import type { MethodDefinition } from "../methods/method.ts";
import type { PortalState } from "../portal/portal-state.ts";
import type { FaultBox } from "./faults/fault-box.ts";
import type { Limits } from "./limits/limit-options.ts";
import type { OperatingTime } from "./limits/operating-time.ts";
import type { RequestBucket } from "./limits/request-bucket.ts";
import type { AuthorizationServer } from "./oauth/create-authorization-server.ts";
import type { AuthStatus } from "./rest-error.ts";
import type { Rest3 } from "./rest3/rest3.ts";
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
  /** "http://127.0.0.1:PORT", once it listens. */
  readonly url: () => string;
  readonly methods: ReadonlyMap<string, MethodDefinition>;
  /** Scopes of every webhook. */
  readonly scopes: readonly string[];
  /** Absent where the portal has no applications. */
  readonly oauth: AuthorizationServer | undefined;
  /** Absent on an older portal, which does not have REST 3.0. */
  readonly rest3: Rest3 | undefined;
  readonly events: EventCenter;
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
