// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Loose, Numeric, Open } from "./values.ts";

/** Methods of the section "interactivity". */
export interface InteractivityMethods {
  /**
   * Read pull application config. Reads.
   * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
   */
  "pull.application.config.get": {
    params: {
      CACHE?: string;
      REOPEN?: string;
    };
    result: Loose<"server" | "api" | "channels" | "exp" | "publicChannels" | "clientId" | "jwt">;
  };
  /**
   * Create pull application event. Writes.
   * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
   */
  "pull.application.event.add": {
    params: {
      COMMAND: string;
      PARAMS?: Open;
      MODULE_ID?: string;
      USER_ID?: Numeric | readonly Numeric[];
    };
    result: boolean;
  };
  /**
   * Create pull application push. Writes.
   * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html
   */
  "pull.application.push.add": {
    params: {
      USER_ID: Numeric | readonly Numeric[];
      TEXT: string;
      AVATAR?: string;
    };
    result: boolean;
  };
}
