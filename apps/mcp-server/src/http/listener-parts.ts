import type { Gate } from "./create-gate.ts";
import type { Tenants } from "./create-tenants.ts";
import type { HttpLimits } from "./http-limits.ts";
import type { HttpSettings } from "./http-settings.ts";
import type { Identity } from "./identify.ts";

/** What requests are answered with. */
export interface ListenerParts {
  readonly settings: HttpSettings;
  readonly limits: HttpLimits;
  readonly tenants: Tenants;
  /** All requests that are under way. */
  readonly gate: Gate;
  /** Throws `OAuthError`, `TokenError`. */
  readonly identify: (header: string | undefined) => Promise<Identity>;
  readonly isStopping: () => boolean;
  readonly onError: (error: unknown) => void;
}
