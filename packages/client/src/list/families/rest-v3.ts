import type { FamilyTable } from "../family.ts";

/**
 * Methods that exist in REST 3.0 only (`pagination` of page, limit and offset). Of those that exist in both versions the
 * older one is called. https://apidocs.bitrix24.com/api-reference/rest-v3.html
 */
export const restV3Families: FamilyTable = {
  "mail.message.list": { paging: "rest-v3" },
  "main.eventlog.list": { paging: "rest-v3" },
  "timeman.record.list": { paging: "rest-v3" },
};
