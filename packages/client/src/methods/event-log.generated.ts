// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Loose, Numeric, Open, Order, PhpArray, Select } from "./values.ts";

/** Methods of the section "event-log". */
export interface EventLogMethods {
  /**
   * Read main event log field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
   */
  "main.eventlog.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List main event log field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
   */
  "main.eventlog.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read main event log. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
   */
  "main.eventlog.get": {
    params: {
      id: Numeric;
      select?: Select;
    };
    result: Loose<
      | "item" | "id" | "timestampX" | "severity" | "auditTypeId" | "moduleId" | "itemId" | "remoteAddr" | "userAgent"
      | "requestUri" | "siteId" | "userId" | "guestId" | "description"
    >;
  };
  /**
   * List main event log. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
   */
  "main.eventlog.list": {
    params: {
      select?: Select;
      filter?: PhpArray;
      order?: Order;
      pagination?: Open;
    };
    result: Loose<
      | "items" | "id" | "timestampX" | "severity" | "auditTypeId" | "moduleId" | "itemId" | "remoteAddr" | "userAgent"
      | "requestUri" | "siteId" | "userId" | "guestId" | "description"
    >;
  };
  /**
   * Follow main event log. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
   */
  "main.eventlog.tail": {
    params: {
      select?: Select;
      filter?: PhpArray;
      cursor?: Open;
    };
    result: Loose<
      | "items" | "id" | "timestampX" | "severity" | "auditTypeId" | "moduleId" | "itemId" | "remoteAddr" | "userAgent"
      | "requestUri" | "siteId" | "userId" | "guestId" | "description"
    >;
  };
}
