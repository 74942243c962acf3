import type { Delivery } from "./send-events.ts";
import type { DeliverySettings } from "./event-options.ts";
import type { FormAnswer } from "./post-form.ts";

/** A change that is no call: somebody else at work, or nobody. */
export interface OutsideChange {
  readonly entity: "lead" | "deal" | "contact" | "company" | "task";
  readonly action: "add" | "update" | "delete";
  /** Of what is changed or deleted; what is added gets the next one. Tasks cannot be added so. */
  readonly id?: number;
  /** Cells to be set, by their names in rows. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Who does it; without one handlers get no access token. */
  readonly userId?: number;
}

/** Which application is meant: the first one when it is not named. */
interface Named {
  readonly clientId?: string;
}

/** How the portal opens an application in a frame. */
export interface FrameOpening extends Named {
  /** Address of the application's page. */
  readonly page: string;
  /** Default: the world's current user. */
  readonly userId?: number;
  /** `DEFAULT` or the code of a widget. */
  readonly placement?: string;
  /** Of a widget. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** How many records of the offline queues are in which state. */
export interface QueueCounts {
  readonly free: number;
  readonly reserved: number;
  readonly erroneous: number;
}

/** Turns the knobs of events; the pages below `/__events` do the same. */
export interface EventControl {
  /** How online events travel from now on; what is not named stays. */
  deliver(settings: Partial<DeliverySettings>): void;
  /** What became of requests to handlers, the last 10,000 of them. */
  deliveries(): readonly Delivery[];
  /** Resolves when no request to a handler is on its way. */
  idle(): Promise<void>;
  queue(): QueueCounts;
  /** The id of what was changed; undefined when there is no such object. */
  change(change: OutsideChange): number | undefined;
  /** Switches a feature of the plan on or off. */
  setFeature(code: string, isOn: boolean): void;
  /** Adds an outbound webhook as an administrator does; its `application_token`. */
  addWebhook(webhook: { readonly handler: string; readonly codes: readonly string[]; readonly token?: string }): string;
  /** What ONAPPINSTALL and every event of the application have as `application_token`. */
  applicationToken(clientId?: string): string;
  /** Posts ONAPPINSTALL to the application's address, which ends its installation; rejects when nobody answers. */
  install(application: Named & { readonly callback: string; readonly userId?: number }): Promise<FormAnswer>;
  /** Begins an installation with a page: nothing is sent to the application until it is finished. */
  beginInstallation(clientId?: string): void;
  finishInstallation(clientId?: string): void;
  /** Installs another version: ONAPPUPDATE, then its handlers are gone. */
  update(clientId?: string): void;
  /** Posts what the application's page gets when a user opens it; rejects when nobody answers. */
  open(frame: FrameOpening): Promise<FormAnswer>;
}
