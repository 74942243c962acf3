import type { EventTarget } from "./event-target.ts";

/** Events of one portal, where they come from and where they go. */
export interface Feed {
  readonly name: string;
  /** Name of the stored profile; undefined: the current one, or the environment's webhook. */
  readonly profile: string | undefined;
  /** `offline`: read out of the portal's queue; `online`: the portal sends them here. */
  readonly from: "offline" | "online";
  /** Upper case, such as `ONCRMDEALUPDATE`; empty: all that come. */
  readonly codes: readonly string[];
  /** Label of an offline feed (`auth_connector`). */
  readonly connector: string | undefined;
  /** Name of the secret that an online feed's requests carry (`application_token`). */
  readonly token: string | undefined;
  /** Under which the internet reaches the receiver of an online feed; only `events bind` needs it. */
  readonly address: string | undefined;
  /** The object is read again before its event is handled. */
  readonly reads: boolean;
  /** Attempts before an event is a dead letter. */
  readonly attempts: number;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Batches that are handled side by side. */
  readonly workers: number;
  readonly to: EventTarget;
}
