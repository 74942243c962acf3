import { documentedFields } from "./documented-fields.ts";
import type { PortalField } from "./portal-field.ts";

/**
 * Fields of an activity that hold a value: settings of its provider are left out.
 * https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
 */
export const activityFields: readonly PortalField[] = documentedFields({
  ID: ["integer", "ID", "readonly"],
  OWNER_ID: ["integer", "Record it belongs to", "required"],
  OWNER_TYPE_ID: ["integer", "Type of that record", "required"],
  TYPE_ID: ["integer", "Type", "required"],
  PROVIDER_ID: ["string", "Provider"],
  PROVIDER_TYPE_ID: ["string", "Type of the provider"],
  SUBJECT: ["string", "Subject"],
  DESCRIPTION: ["string", "Description"],
  CREATED: ["datetime", "Created", "readonly"],
  LAST_UPDATED: ["datetime", "Last updated", "readonly"],
  START_TIME: ["datetime", "Start"],
  END_TIME: ["datetime", "End"],
  DEADLINE: ["datetime", "Deadline", "readonly"],
  COMPLETED: ["char", "Completed"],
  STATUS: ["integer", "Status"],
  RESPONSIBLE_ID: ["user", "Responsible"],
  PRIORITY: ["integer", "Priority"],
  DIRECTION: ["integer", "Direction"],
  LOCATION: ["string", "Place"],
  AUTHOR_ID: ["user", "Author", "readonly"],
  EDITOR_ID: ["user", "Last changed by", "readonly"],
  ORIGINATOR_ID: ["string", "Source of the data"],
  ORIGIN_ID: ["string", "ID in the source of the data"],
});
