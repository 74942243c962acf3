import type { MethodDefinition } from "../methods/method.ts";
import type { PortalState } from "../portal/portal-state.ts";
import type { FaultBox } from "./faults.ts";
import type { AuthStatus } from "./rest-error.ts";
import type { StatsCounter } from "./stats.ts";
import type { TimeProfile } from "./time-profile.ts";

/** Everything a request needs to know about the running emulator. */
export interface EmulatorContext {
  readonly portal: PortalState;
  readonly methods: ReadonlyMap<string, MethodDefinition>;
  readonly scopes: readonly string[];
  readonly stats: StatsCounter;
  readonly faults: FaultBox;
  readonly timeProfile: TimeProfile;
  readonly authStatus: AuthStatus;
  /** Artificial cost in milliseconds of each request and of each command in it. */
  readonly latency: { readonly request: number; readonly command: number };
  readonly now: () => number;
  readonly sleep: (length: number) => Promise<void>;
}
