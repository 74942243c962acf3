import type { EventOptions } from "../events/event-options.ts";
import type { FileFields } from "../portal/portal-state.ts";
import type { World } from "../world/types.ts";
import type { Clock } from "./clock.ts";
import type { Fault } from "./faults/fault.ts";
import type { LimitOptions, LimitPreset } from "./limits/limit-options.ts";
import type { OAuthOptions } from "./oauth/oauth-options.ts";
import type { Rest3Options } from "./rest3/rest3-options.ts";
import type { AuthStatus } from "./rest-error.ts";
import type { TimeProfile } from "./time-profile.ts";
import type { WorldEdit } from "./world-edit.ts";

/** What can be chosen when an emulator starts. */
export interface EmulatorOptions {
  readonly world: World;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Default "127.0.0.1". */
  readonly host?: string;
  /** Real time; the portal's own clock is `world.portal.now` when the world fixes one. */
  readonly clock?: Clock;
  /**
   * Milliseconds that each request takes longer, or apart for requests and the commands in them. What a request takes is
   * the network's and not part of `time`, what a command takes is.
   */
  readonly latency?: number | { readonly request?: number; readonly command?: number };
  /** Milliseconds that a method takes longer, by name. They are waited, so that many requests take them at once. */
  readonly cost?: Readonly<Record<string, number>>;
  /** Microseconds for each row that a list counts into its `total`; lists with a negative `start` count none. */
  readonly countCost?: number;
  /** What the portal limits: the plan of a cloud portal, or each limit by itself. Default "off". */
  readonly limits?: LimitPreset | LimitOptions;
  /** What goes wrong on purpose; as text: see `parseFaults`. */
  readonly faults?: string | readonly Fault[];
  /** Called ahead of each call and each command of a batch, lower-case method name; it may change the portal's rows. */
  readonly beforeCommand?: (method: string, edit: WorldEdit) => void;
  /** Applications that sign in by OAuth, with `{}` one of them; absent: webhooks only. */
  readonly oauth?: OAuthOptions | undefined;
  /** How events travel, and what the plan allows. */
  readonly events?: EventOptions | undefined;
  /** REST 3.0 (`/rest/api/`); false: an older portal, which does not know it. Default: as newer portals have it. */
  readonly rest3?: Rest3Options | false;
  /** HTTP statuses of authorization errors: as the server's source says (default) or as documented. */
  readonly authStatus?: AuthStatus;
  /** `time` of older (default) or newer servers. */
  readonly timeProfile?: TimeProfile;
  /** User fields of the CRM that hold files, by entity type (1 lead, 2 deal, 3 contact, 4 company). */
  readonly fileFields?: FileFields;
}
