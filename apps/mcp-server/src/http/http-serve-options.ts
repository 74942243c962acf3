import type { ClientSettings } from "b24kit";
import type { ServerParts } from "../server/create-server.ts";
import type { Environment } from "../settings/environment.ts";
import type { Settings } from "../settings/settings.ts";
import type { HttpLimits } from "./http-limits.ts";
import type { HttpSettings } from "./http-settings.ts";

/** What serving over HTTP takes from the process. */
export interface HttpServeOptions {
  /** A ceiling for every caller. */
  readonly settings: Settings;
  readonly http: HttpSettings;
  readonly env: Environment;
  readonly version: string;
  /** Epoch milliseconds at which the clock of reports stands. */
  readonly stoppedAt?: number;
  /** Takes lines for the operator. */
  readonly log: (line: string) => void;
  /** Ends the serving. */
  readonly signal: AbortSignal;
  readonly limits?: Partial<HttpLimits>;
  /** What the portal allows. Default: what every plan of the cloud does. */
  readonly portalLimits?: ClientSettings["limits"];
  /** What is served; that of the tables where absent. */
  readonly offer?: Partial<Pick<ServerParts, "tools" | "definitions" | "library">>;
  /** The clock of sessions, epoch milliseconds. */
  readonly now?: () => number;
  /** Told the address of the endpoint as soon as it answers. */
  readonly onListening?: (url: string) => void;
}
