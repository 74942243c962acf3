// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Filter, Flag, Loose, LooseRows, NoParams, Numeric, Open, Order, PhpArray } from "./values.ts";

/** Methods of the section "events". */
export interface EventsMethods {
  /**
   * Bind event. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/events/event-bind.html
   */
  "event.bind": {
    params: {
      event: string;
      handler: string;
      auth_type?: Numeric;
      event_type?: string;
      auth_connector?: string;
      options?: Open;
    };
    result: boolean;
  };
  /**
   * Read event. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/events/event-get.html
   */
  "event.get": {
    params: NoParams;
    result: LooseRows<"event" | "handler" | "auth_type" | "offline">;
  };
  /**
   * Clear event offline. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
   */
  "event.offline.clear": {
    params: {
      process_id: string;
      id?: PhpArray;
      message_id?: PhpArray;
    };
    result: boolean;
  };
  /**
   * Error event offline. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
   */
  "event.offline.error": {
    params: {
      process_id: string;
      message_id?: PhpArray;
    };
    result: boolean;
  };
  /**
   * Read event offline. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
   */
  "event.offline.get": {
    params: {
      filter?: Filter;
      order?: Order;
      limit?: Numeric;
      clear?: Numeric;
      process_id?: string;
      auth_connector?: string;
      error?: Numeric;
    };
    result: Loose<"process_id" | "events">;
  };
  /**
   * List event offline. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
   */
  "event.offline.list": {
    params: {
      filter?: Filter;
      order?: Order;
      start?: Numeric;
      auth_connector?: string;
    };
    result: LooseRows<
      | "ID" | "TIMESTAMP_X" | "EVENT_NAME" | "EVENT_DATA" | "EVENT_ADDITIONAL" | "MESSAGE_ID" | "PROCESS_ID" | "ERROR"
    >;
  };
  /**
   * Test event. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/events/test-handler.html
   */
  "event.test": {
    params: Open & {
      any?: string;
    };
    result: unknown;
  };
  /**
   * Unbind event. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
   */
  "event.unbind": {
    params: {
      event: string;
      handler: string;
      auth_type?: Numeric;
      event_type?: string;
    };
    result: Loose<"count">;
  };
  /**
   * List available events. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/events/events.html
   */
  "events": {
    params: {
      SCOPE?: string;
      FULL?: Flag;
    };
    result: unknown;
  };
}
