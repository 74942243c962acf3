// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { CoreResults } from "../results/core-results.generated.ts";
import type { WireNumber } from "../results/wire-types.ts";
import type {
  DateTime,
  Fields,
  FileValue,
  Filter,
  Flag,
  Loose,
  LooseRows,
  Multifield,
  NoParams,
  Numeric,
  Open,
  Order,
  PhpArray,
  Scalar,
  Select,
  Several,
} from "./values.ts";

/** Methods of the section "crm". */
export interface CrmMethods {
  /**
   * Create CRM activity. Writes.
   * @deprecated Use `crm.activity.todo.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
   */
  "crm.activity.add": {
    params: {
      fields: Fields<{
        OWNER_ID: Numeric;
        OWNER_TYPE_ID: Numeric;
        TYPE_ID: Scalar;
        ASSOCIATED_ENTITY_ID?: Numeric;
        COMMUNICATIONS: unknown;
        DEADLINE?: DateTime;
        DESCRIPTION?: string;
        DESCRIPTION_TYPE?: Scalar;
        DIRECTION?: Scalar;
        END_TIME?: DateTime;
        FILES?: FileValue;
        LOCATION?: string;
        NOTIFY_TYPE?: Scalar;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        ORIGIN_VERSION?: string;
        PRIORITY?: Scalar;
        PROVIDER_DATA?: string;
        PROVIDER_GROUP_ID?: string;
        PROVIDER_ID?: string;
        PROVIDER_TYPE_ID?: string;
        PROVIDER_PARAMS?: Open;
        RESPONSIBLE_ID: Numeric;
        SETTINGS?: Open;
        START_TIME?: DateTime;
        STATUS?: Scalar;
        SUBJECT?: string;
        WEBDAV_ELEMENTS?: FileValue;
        IS_INCOMING_CHANNEL?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Create CRM activity badge. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html
   */
  "crm.activity.badge.add": {
    params: {
      code: string;
      title: string | PhpArray;
      value: string | PhpArray;
      type: string;
    };
    result: Loose<"badge">;
  };
  /**
   * Delete CRM activity badge. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html
   */
  "crm.activity.badge.delete": {
    params: {
      code: string;
    };
    result: boolean;
  };
  /**
   * Read CRM activity badge. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html
   */
  "crm.activity.badge.get": {
    params: {
      code: string;
    };
    result: Loose<"badge">;
  };
  /**
   * List CRM activity badge. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html
   */
  "crm.activity.badge.list": {
    params: NoParams;
    result: Loose<"badges">;
  };
  /**
   * Create CRM activity binding. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html
   */
  "crm.activity.binding.add": {
    params: {
      activityId: Numeric;
      entityTypeId: Numeric;
      entityId: Numeric;
    };
    result: boolean;
  };
  /**
   * Delete CRM activity binding. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html
   */
  "crm.activity.binding.delete": {
    params: {
      activityId: Numeric;
      entityTypeId: Numeric;
      entityId: Numeric;
    };
    result: boolean;
  };
  /**
   * List CRM activity binding. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html
   */
  "crm.activity.binding.list": {
    params: {
      activityId: Numeric;
    };
    result: LooseRows<"entityTypeId" | "entityId">;
  };
  /**
   * Move CRM activity binding. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html
   */
  "crm.activity.binding.move": {
    params: {
      activityId: Numeric;
      sourceEntityTypeId: Numeric;
      sourceEntityId: Numeric;
      targetEntityTypeId: Numeric;
      targetEntityId: Numeric;
    };
    result: boolean;
  };
  /**
   * Read transcript: CRM activity call. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
   */
  "crm.activity.call.getTranscript": {
    params: {
      activityId: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM activity communication. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
   */
  "crm.activity.communication.fields": {
    params: NoParams;
    result: Loose<"ID" | "ACTIVITY_ID" | "ENTITY_ID" | "ENTITY_TYPE_ID" | "TYPE" | "VALUE">;
  };
  /**
   * Create CRM activity configurable. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html
   */
  "crm.activity.configurable.add": {
    params: {
      ownerTypeId: Numeric;
      ownerId: Numeric;
      fields: Fields<{
        typeId?: string;
        completed?: Flag;
        deadline?: DateTime;
        pingOffsets?: PhpArray;
        isIncomingChannel?: Flag;
        responsibleId?: Numeric;
        badgeCode?: string;
        originatorId?: string;
        originId?: string;
      }>;
      layout: unknown;
    };
    result: Loose<"activity" | "time">;
  };
  /**
   * Read CRM activity configurable. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html
   */
  "crm.activity.configurable.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"activity">;
  };
  /**
   * Change CRM activity configurable. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html
   */
  "crm.activity.configurable.update": {
    params: {
      id: Numeric;
      fields: PhpArray;
      layout: unknown;
    };
    result: Loose<"activity" | "time">;
  };
  /**
   * Delete CRM activity. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
   */
  "crm.activity.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM activity. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
   */
  "crm.activity.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "OWNER_ID" | "OWNER_TYPE_ID" | "TYPE_ID" | "ASSOCIATED_ENTITY_ID" | "AUTHOR_ID" | "AUTOCOMPLETE_RULE"
      | "BINDINGS" | "COMMUNICATIONS" | "COMPLETED" | "CREATED" | "DEADLINE" | "DESCRIPTION" | "DESCRIPTION_TYPE"
      | "DIRECTION" | "EDITOR_ID" | "END_TIME" | "FILES" | "LAST_UPDATED" | "LOCATION" | "NOTIFY_TYPE" | "NOTIFY_VALUE"
      | "ORIGINATOR_ID" | "ORIGIN_ID" | "ORIGIN_VERSION" | "PRIORITY" | "PROVIDER_DATA" | "PROVIDER_GROUP_ID"
      | "PROVIDER_ID" | "PROVIDER_TYPE_ID" | "PROVIDER_PARAMS" | "RESPONSIBLE_ID" | "RESULT_CURRENCY_ID" | "RESULT_MARK"
      | "RESULT_SOURCE_ID" | "RESULT_STATUS" | "RESULT_STREAM" | "RESULT_SUM" | "RESULT_VALUE" | "SETTINGS"
      | "START_TIME" | "STATUS" | "SUBJECT" | "WEBDAV_ELEMENTS" | "IS_INCOMING_CHANNEL"
    >;
  };
  /**
   * Read CRM activity. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
   */
  "crm.activity.get": {
    params: {
      id: Numeric;
    };
    result: CoreResults["crm.activity.get"];
  };
  /**
   * Delete CRM activity layout blocks. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html
   */
  "crm.activity.layout.blocks.delete": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
      activityId: Numeric;
    };
    result: unknown;
  };
  /**
   * Read CRM activity layout blocks. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html
   */
  "crm.activity.layout.blocks.get": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
      activityId: Numeric;
    };
    result: unknown;
  };
  /**
   * Set CRM activity layout blocks. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html
   */
  "crm.activity.layout.blocks.set": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
      activityId: Numeric;
      layout: unknown;
    };
    result: unknown;
  };
  /**
   * List CRM activity. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
   */
  "crm.activity.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: CoreResults["crm.activity.list"];
  };
  /**
   * Create CRM activity todo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
   */
  "crm.activity.todo.add": {
    params: {
      ownerTypeId: Numeric;
      ownerId: Numeric;
      deadline: DateTime;
      title?: string;
      description?: string;
      responsibleId?: Numeric;
      parentActivityId?: Numeric;
      pingOffsets?: PhpArray;
      colorId?: string;
    };
    result: Loose<"id">;
  };
  /**
   * Change CRM activity todo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
   */
  "crm.activity.todo.update": {
    params: {
      id: Numeric;
      ownerTypeId: Numeric;
      ownerId: Numeric;
      deadline: DateTime;
      title?: string;
      description?: string;
      responsibleId?: Numeric;
      parentActivityId?: Numeric;
      pingOffsets?: PhpArray;
      colorId?: string;
    };
    result: Loose<"id">;
  };
  /**
   * Change color: CRM activity todo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
   */
  "crm.activity.todo.updateColor": {
    params: {
      id: Numeric;
      ownerTypeId: Numeric;
      ownerId: Numeric;
      colorId: string;
    };
    result: Loose<"id">;
  };
  /**
   * Change deadline: CRM activity todo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
   */
  "crm.activity.todo.updateDeadline": {
    params: {
      id: Numeric;
      ownerTypeId: Numeric;
      ownerId: Numeric;
      value: DateTime;
    };
    result: Loose<"id">;
  };
  /**
   * Change description: CRM activity todo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html
   */
  "crm.activity.todo.updateDescription": {
    params: {
      id: Numeric;
      ownerTypeId: Numeric;
      ownerId: Numeric;
      value: string;
    };
    result: Loose<"id">;
  };
  /**
   * Change responsible user: CRM activity todo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
   */
  "crm.activity.todo.updateResponsibleUser": {
    params: {
      id: Numeric;
      ownerTypeId: Numeric;
      ownerId: Numeric;
      responsibleId: Numeric;
    };
    result: Loose<"id">;
  };
  /**
   * Create CRM activity type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html
   */
  "crm.activity.type.add": {
    params: {
      fields: Fields<{
        TYPE_ID: string;
        NAME?: string;
        ICON_FILE?: FileValue;
        IS_CONFIGURABLE_TYPE?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM activity type. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html
   */
  "crm.activity.type.delete": {
    params: {
      TYPE_ID: string;
    };
    result: boolean;
  };
  /**
   * List CRM activity type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html
   */
  "crm.activity.type.list": {
    params: NoParams;
    result: LooseRows<"TYPE_ID" | "NAME" | "IS_CONFIGURABLE_TYPE" | "ICON_ID">;
  };
  /**
   * Change CRM activity. Writes.
   * @deprecated Use `crm.activity.todo.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
   */
  "crm.activity.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        OWNER_ID: Numeric;
        OWNER_TYPE_ID: Numeric;
        TYPE_ID: Scalar;
        ASSOCIATED_ENTITY_ID?: Numeric;
        COMMUNICATIONS: unknown;
        DEADLINE?: DateTime;
        DESCRIPTION?: string;
        DESCRIPTION_TYPE?: Scalar;
        DIRECTION?: Scalar;
        END_TIME?: DateTime;
        FILES?: FileValue;
        LOCATION?: string;
        NOTIFY_TYPE?: Scalar;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        ORIGIN_VERSION?: string;
        PRIORITY?: Scalar;
        PROVIDER_DATA?: string;
        PROVIDER_GROUP_ID?: string;
        PROVIDER_ID?: string;
        PROVIDER_TYPE_ID?: string;
        PROVIDER_PARAMS?: Open;
        RESPONSIBLE_ID: Numeric;
        SETTINGS?: Open;
        START_TIME?: DateTime;
        STATUS?: Scalar;
        SUBJECT?: string;
        WEBDAV_ELEMENTS?: FileValue;
        IS_INCOMING_CHANNEL?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM address. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html
   */
  "crm.address.add": {
    params: {
      fields: Fields<{
        TYPE_ID: Numeric;
        ENTITY_TYPE_ID: Numeric;
        ENTITY_ID: string;
        ADDRESS_1?: string;
        ADDRESS_2?: string;
        CITY?: string;
        POSTAL_CODE?: string;
        REGION?: string;
        PROVINCE?: string;
        COUNTRY?: string;
        COUNTRY_CODE?: string;
        LOC_ADDR_ID?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM address. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html
   */
  "crm.address.delete": {
    params: {
      fields: Fields<{
        TYPE_ID: Numeric;
        ENTITY_TYPE_ID: Numeric;
        ENTITY_ID: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM address. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
   */
  "crm.address.fields": {
    params: NoParams;
    result: Loose<
      | "TYPE_ID" | "ENTITY_TYPE_ID" | "ENTITY_ID" | "ADDRESS_1" | "ADDRESS_2" | "CITY" | "POSTAL_CODE" | "REGION"
      | "PROVINCE" | "COUNTRY" | "COUNTRY_CODE" | "LOC_ADDR_ID" | "ANCHOR_TYPE_ID" | "ANCHOR_ID"
    >;
  };
  /**
   * List CRM address. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html
   */
  "crm.address.list": {
    params: {
      select?: Select<
        | "TYPE_ID" | "ENTITY_TYPE_ID" | "ENTITY_ID" | "ADDRESS_1" | "ADDRESS_2" | "CITY" | "POSTAL_CODE" | "REGION"
        | "PROVINCE" | "COUNTRY" | "COUNTRY_CODE" | "LOC_ADDR_ID" | "ANCHOR_TYPE_ID" | "ANCHOR_ID"
      >;
      filter?: Filter<
        | "TYPE_ID" | "ENTITY_TYPE_ID" | "ENTITY_ID" | "ADDRESS_1" | "ADDRESS_2" | "CITY" | "POSTAL_CODE" | "REGION"
        | "PROVINCE" | "COUNTRY" | "COUNTRY_CODE" | "LOC_ADDR_ID" | "ANCHOR_TYPE_ID" | "ANCHOR_ID"
      >;
      order?: Order<
        | "TYPE_ID" | "ENTITY_TYPE_ID" | "ENTITY_ID" | "ADDRESS_1" | "ADDRESS_2" | "CITY" | "POSTAL_CODE" | "REGION"
        | "PROVINCE" | "COUNTRY" | "COUNTRY_CODE" | "LOC_ADDR_ID" | "ANCHOR_TYPE_ID" | "ANCHOR_ID"
      >;
      start?: Numeric;
      limit?: Numeric;
    };
    result: LooseRows<
      | "TYPE_ID" | "ENTITY_TYPE_ID" | "ENTITY_ID" | "ADDRESS_1" | "ADDRESS_2" | "CITY" | "POSTAL_CODE" | "REGION"
      | "PROVINCE" | "COUNTRY" | "COUNTRY_CODE" | "LOC_ADDR_ID" | "ANCHOR_TYPE_ID" | "ANCHOR_ID"
    >;
  };
  /**
   * Change CRM address. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html
   */
  "crm.address.update": {
    params: {
      fields: Fields<{
        TYPE_ID: Numeric;
        ENTITY_TYPE_ID: Numeric;
        ENTITY_ID: string;
        ADDRESS_1?: string;
        ADDRESS_2?: string;
        CITY?: string;
        POSTAL_CODE?: string;
        REGION?: string;
        PROVINCE?: string;
        COUNTRY?: string;
        COUNTRY_CODE?: string;
        LOC_ADDR_ID?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM automated solution. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
   */
  "crm.automatedsolution.add": {
    params: {
      fields: Fields<{
        title: string;
        typeIds?: readonly Numeric[];
      }>;
    };
    result: Loose<"automatedSolution">;
  };
  /**
   * Delete CRM automated solution. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
   */
  "crm.automatedsolution.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM automated solution. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
   */
  "crm.automatedsolution.fields": {
    params: NoParams;
    result: Loose<"id" | "title" | "typeIds">;
  };
  /**
   * Read CRM automated solution. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
   */
  "crm.automatedsolution.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"automatedSolution" | "id" | "title" | "typeIds">;
  };
  /**
   * List CRM automated solution. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
   */
  "crm.automatedsolution.list": {
    params: {
      order?: Order;
      filter?: Filter;
      start?: Numeric;
    };
    result: Loose<"automatedSolutions">;
  };
  /**
   * Change CRM automated solution. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
   */
  "crm.automatedsolution.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        title?: string;
        typeIds?: readonly Numeric[];
      }>;
    };
    result: Loose<"automatedSolution">;
  };
  /**
   * Trigger CRM automation. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html
   */
  "crm.automation.trigger": {
    params: {
      target: string;
      code?: string;
    };
    result: boolean;
  };
  /**
   * Create CRM automation trigger. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html
   */
  "crm.automation.trigger.add": {
    params: {
      CODE: string;
      NAME: string;
    };
    result: boolean;
  };
  /**
   * Delete CRM automation trigger. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html
   */
  "crm.automation.trigger.delete": {
    params: {
      CODE: string;
    };
    result: boolean;
  };
  /**
   * Execute CRM automation trigger. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html
   */
  "crm.automation.trigger.execute": {
    params: {
      CODE: string;
      OWNER_TYPE_ID: Numeric;
      OWNER_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * List CRM automation trigger. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html
   */
  "crm.automation.trigger.list": {
    params: NoParams;
    result: LooseRows<"NAME" | "CODE">;
  };
  /**
   * Create CRM call list. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
   */
  "crm.calllist.add": {
    params: {
      ENTITY_TYPE: string;
      ENTITIES: readonly Numeric[];
      WEBFORM_ID?: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Read CRM call list. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html
   */
  "crm.calllist.get": {
    params: {
      ID: Numeric;
    };
    result: Loose<"ID" | "DATE_CREATE" | "CREATED_BY_ID" | "WEBFORM_ID" | "ENTITY_TYPE_ID" | "ENTITY_TYPE">;
  };
  /**
   * Read CRM call list items. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
   */
  "crm.calllist.items.get": {
    params: {
      LIST_ID: Numeric;
      FILTER?: Filter;
    };
    result: LooseRows<"ID" | "STATUS" | "ENTITY_TYPE">;
  };
  /**
   * List CRM call list. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
   */
  "crm.calllist.list": {
    params: {
      SELECT?: Select;
      FILTER?: Filter;
      ORDER?: Order;
    };
    result: LooseRows<"ID" | "CREATED_BY_ID">;
  };
  /**
   * Read statuslist of CRM call list. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
   */
  "crm.calllist.statuslist": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SORT" | "STATUS_ID">;
  };
  /**
   * Change CRM call list. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
   */
  "crm.calllist.update": {
    params: {
      LIST_ID: Numeric;
      ENTITY_TYPE: string;
      ENTITIES: PhpArray;
      WEBFORM_ID?: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM catalog. Reads.
   * @deprecated Use `catalog.catalog.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
   */
  "crm.catalog.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM catalog. Reads.
   * @deprecated Use `catalog.catalog.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html
   */
  "crm.catalog.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM catalog. Reads.
   * @deprecated Use `catalog.catalog.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
   */
  "crm.catalog.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Create CRM category. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html
   */
  "crm.category.add": {
    params: {
      entityTypeId: Numeric;
      fields: Fields<{
        name: string;
        sort?: Numeric;
        isDefault?: Flag;
      }>;
    };
    result: Loose<
      | "id" | "name" | "sort" | "entityTypeId" | "isDefault" | "originId" | "originatorId" | "isSystem" | "code"
    >;
  };
  /**
   * Delete CRM category. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html
   */
  "crm.category.delete": {
    params: {
      entityTypeId: Numeric;
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM category. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html
   */
  "crm.category.fields": {
    params: {
      entityTypeId: Numeric;
    };
    result: Loose<
      | "id" | "name" | "sort" | "entityTypeId" | "isDefault" | "originId" | "originatorId" | "isSystem" | "code"
    >;
  };
  /**
   * Read CRM category. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html
   */
  "crm.category.get": {
    params: {
      entityTypeId: Numeric;
      id: Numeric;
    };
    result: Loose<"category">;
  };
  /**
   * List CRM category. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html
   */
  "crm.category.list": {
    params: {
      entityTypeId: Numeric;
    };
    result: CoreResults["crm.category.list"];
  };
  /**
   * Change CRM category. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html
   */
  "crm.category.update": {
    params: {
      entityTypeId: Numeric;
      id: Numeric;
      fields: Fields<{
        name?: string;
        sort?: Numeric;
        isDefault?: Flag;
      }>;
    };
    result: Loose<"category">;
  };
  /**
   * Create CRM company. Writes.
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html
   */
  "crm.company.add": {
    params: {
      fields: Fields<{
        TITLE?: string;
        COMPANY_TYPE?: Scalar;
        INDUSTRY?: Scalar;
        EMPLOYEES?: Scalar;
        CURRENCY_ID?: string;
        REVENUE?: Numeric;
        LOGO?: FileValue;
        OPENED?: string;
        ASSIGNED_BY_ID?: Numeric;
        COMMENTS?: string;
        PHONE?: readonly Multifield[];
        EMAIL?: readonly Multifield[];
        WEB?: readonly Multifield[];
        IM?: readonly Multifield[];
        UTM_SOURCE?: string;
        UTM_MEDIUM?: string;
        UTM_CAMPAIGN?: string;
        UTM_CONTENT?: string;
        UTM_TERM?: string;
        IS_MY_COMPANY?: string;
        [name: `UF_${string}`]: unknown;
        [name: `PARENT_ID_${string}`]: unknown;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        ORIGIN_VERSION?: string;
        DATE_CREATE?: DateTime;
        DATE_MODIFY?: DateTime;
        CREATED_BY_ID?: Numeric;
        MODIFY_BY_ID?: Numeric;
      }>;
      params?: Open;
    };
    result: CoreResults["crm.company.add"];
  };
  /**
   * Create CRM company contact. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html
   */
  "crm.company.contact.add": {
    params: {
      id: Numeric;
      fields: Fields<{
        CONTACT_ID: Scalar;
        IS_PRIMARY?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM company contact. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html
   */
  "crm.company.contact.delete": {
    params: {
      id: Numeric;
      fields: Fields<{
        CONTACT_ID: Scalar;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM company contact. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
   */
  "crm.company.contact.fields": {
    params: NoParams;
    result: Loose<"SORT" | "IS_PRIMARY" | "CONTACT_ID">;
  };
  /**
   * Delete CRM company contact items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html
   */
  "crm.company.contact.items.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM company contact items. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html
   */
  "crm.company.contact.items.get": {
    params: {
      id: Numeric;
    };
    result: LooseRows<"CONTACT_ID" | "SORT" | "ROLE_ID" | "IS_PRIMARY">;
  };
  /**
   * Set CRM company contact items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html
   */
  "crm.company.contact.items.set": {
    params: {
      id: Numeric;
      items: Several<{
        CONTACT_ID: Scalar;
        IS_PRIMARY?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM company. Destructive.
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html
   */
  "crm.company.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Force common scope for all: CRM company details configuration. Destructive.
   * @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html
   */
  "crm.company.details.configuration.forceCommonScopeForAll": {
    params: NoParams;
    result: boolean;
  };
  /**
   * Read CRM company details configuration. Reads.
   * @deprecated Use `crm.item.details.configuration.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html
   */
  "crm.company.details.configuration.get": {
    params: {
      scope?: string;
      userId?: Numeric;
    };
    result: LooseRows<"name" | "title" | "type" | "elements">;
  };
  /**
   * Reset CRM company details configuration. Destructive.
   * @deprecated Use `crm.item.details.configuration.reset`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html
   */
  "crm.company.details.configuration.reset": {
    params: {
      scope?: string;
      userId?: Numeric;
    };
    result: boolean;
  };
  /**
   * Set CRM company details configuration. Writes.
   * @deprecated Use `crm.item.details.configuration.set`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html
   */
  "crm.company.details.configuration.set": {
    params: {
      scope?: string;
      userId?: Numeric;
      data: Several<{
        name: string;
        title: string;
        type: string;
        elements?: Several<{
          name: string;
          optionFlags?: Numeric;
          options?: {
            defaultAddressType?: Numeric;
            defaultCountry?: string;
          };
        }>;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM company. Reads.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html
   */
  "crm.company.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "TITLE" | "COMPANY_TYPE" | "LOGO" | "ADDRESS" | "ADDRESS_2" | "ADDRESS_CITY" | "ADDRESS_POSTAL_CODE"
      | "ADDRESS_REGION" | "ADDRESS_PROVINCE" | "ADDRESS_COUNTRY" | "ADDRESS_COUNTRY_CODE" | "ADDRESS_LOC_ADDR_ID"
      | "ADDRESS_LEGAL" | "REG_ADDRESS" | "REG_ADDRESS_2" | "REG_ADDRESS_CITY" | "REG_ADDRESS_POSTAL_CODE"
      | "REG_ADDRESS_REGION" | "REG_ADDRESS_PROVINCE" | "REG_ADDRESS_COUNTRY" | "REG_ADDRESS_COUNTRY_CODE"
      | "REG_ADDRESS_LOC_ADDR_ID" | "BANKING_DETAILS" | "INDUSTRY" | "EMPLOYEES" | "CURRENCY_ID" | "REVENUE" | "OPENED"
      | "COMMENTS" | "HAS_PHONE" | "HAS_EMAIL" | "HAS_IMOL" | "IS_MY_COMPANY" | "ASSIGNED_BY_ID" | "CREATED_BY_ID"
      | "MODIFY_BY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CONTACT_ID" | "LEAD_ID" | "ORIGINATOR_ID" | "ORIGIN_ID"
      | "ORIGIN_VERSION" | "UTM_SOURCE" | "UTM_MEDIUM" | "UTM_CAMPAIGN" | "UTM_CONTENT" | "UTM_TERM" | "PARENT_ID_156"
      | "LAST_ACTIVITY_TIME" | "LAST_ACTIVITY_BY" | "LAST_COMMUNICATION_TIME" | "PHONE" | "EMAIL" | "WEB" | "IM"
      | "LINK" | "UF_CRM_1687188367" | "UF_CRM_64A29A1CD5CC2"
    >;
  };
  /**
   * Read CRM company. Reads.
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html
   */
  "crm.company.get": {
    params: {
      id: Numeric;
    };
    result: CoreResults["crm.company.get"];
  };
  /**
   * List CRM company. Reads.
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html
   */
  "crm.company.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: CoreResults["crm.company.list"];
  };
  /**
   * Change CRM company. Writes.
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html
   */
  "crm.company.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        TITLE?: string;
        COMPANY_TYPE?: Scalar;
        LOGO?: FileValue;
        INDUSTRY?: Scalar;
        EMPLOYEES?: Scalar;
        CURRENCY_ID?: string;
        REVENUE?: Numeric;
        OPENED?: string;
        COMMENTS?: string;
        ASSIGNED_BY_ID?: Numeric;
        CONTACT_ID?: Numeric;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        ORIGIN_VERSION?: string;
        UTM_SOURCE?: string;
        UTM_MEDIUM?: string;
        UTM_CAMPAIGN?: string;
        UTM_CONTENT?: string;
        UTM_TERM?: string;
        [name: `PARENT_ID_${string}`]: unknown;
        PHONE?: readonly Multifield[];
        EMAIL?: readonly Multifield[];
        WEB?: readonly Multifield[];
        IM?: readonly Multifield[];
        LINK?: readonly Multifield[];
        [name: `UF_${string}`]: unknown;
      }>;
      params?: Open;
    };
    result: boolean;
  };
  /**
   * Create CRM company user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html
   */
  "crm.company.userfield.add": {
    params: {
      fields: Fields<{
        USER_TYPE_ID: string;
        FIELD_NAME: string;
        LABEL?: string;
        XML_ID?: string;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
        MULTIPLE?: Flag;
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM company user field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html
   */
  "crm.company.userfield.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM company user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html
   */
  "crm.company.userfield.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * List CRM company user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html
   */
  "crm.company.userfield.list": {
    params: {
      filter?: Filter<
        | "ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY" | "SHOW_FILTER"
        | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "LANG"
      >;
      order?: Order;
    };
    result: LooseRows<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * Change CRM company user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html
   */
  "crm.company.userfield.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        XML_ID?: string;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM contact. Writes.
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html
   */
  "crm.contact.add": {
    params: {
      fields?: Fields<{
        HONORIFIC?: Scalar;
        NAME?: string;
        SECOND_NAME?: string;
        LAST_NAME?: string;
        PHOTO?: FileValue;
        BIRTHDATE?: string;
        TYPE_ID?: Scalar;
        SOURCE_ID?: Scalar;
        SOURCE_DESCRIPTION?: string;
        POST?: string;
        COMMENTS?: string;
        OPENED?: Flag;
        EXPORT?: Flag;
        ASSIGNED_BY_ID?: Numeric;
        COMPANY_ID?: Numeric;
        COMPANY_IDS?: readonly Numeric[];
        UTM_SOURCE?: string;
        UTM_MEDIUM?: string;
        UTM_CAMPAIGN?: string;
        UTM_CONTENT?: string;
        UTM_TERM?: string;
        TRACE?: string;
        PHONE?: readonly Multifield[];
        EMAIL?: readonly Multifield[];
        WEB?: readonly Multifield[];
        IM?: readonly Multifield[];
        LINK?: readonly Multifield[];
        [name: `UF_${string}`]: unknown;
        [name: `PARENT_ID_${string}`]: unknown;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        ORIGIN_VERSION?: string;
        DATE_CREATE?: DateTime;
        DATE_MODIFY?: DateTime;
        CREATED_BY_ID?: Numeric;
        MODIFY_BY_ID?: Numeric;
        ADDRESS?: string;
        ADDRESS_2?: string;
        ADDRESS_CITY?: string;
        ADDRESS_POSTAL_CODE?: string;
        ADDRESS_REGION?: string;
        ADDRESS_PROVINCE?: string;
        ADDRESS_COUNTRY?: string;
        ADDRESS_COUNTRY_CODE?: string;
        ADDRESS_LOC_ADDR_ID?: Numeric;
      }>;
      params?: {
        REGISTER_SONET_EVENT?: Flag;
        IMPORT?: Flag;
      };
    };
    result: CoreResults["crm.contact.add"];
  };
  /**
   * Create CRM contact company. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html
   */
  "crm.contact.company.add": {
    params: {
      id: Numeric;
      fields: Fields<{
        COMPANY_ID: Scalar;
        IS_PRIMARY?: Flag;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM contact company. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html
   */
  "crm.contact.company.delete": {
    params: {
      id: Numeric;
      fields: Fields<{
        COMPANY_ID: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM contact company. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
   */
  "crm.contact.company.fields": {
    params: NoParams;
    result: Loose<"SORT" | "IS_PRIMARY" | "COMPANY_ID">;
  };
  /**
   * Delete CRM contact company items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html
   */
  "crm.contact.company.items.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM contact company items. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html
   */
  "crm.contact.company.items.get": {
    params: {
      id: Numeric;
    };
    result: LooseRows<"COMPANY_ID" | "SORT" | "ROLE_ID" | "IS_PRIMARY">;
  };
  /**
   * Set CRM contact company items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html
   */
  "crm.contact.company.items.set": {
    params: {
      id: Numeric;
      items: Several<{
        COMPANY_ID: Scalar;
        IS_PRIMARY?: Flag;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM contact. Destructive.
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html
   */
  "crm.contact.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Force common scope for all: CRM contact details configuration. Destructive.
   * @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html
   */
  "crm.contact.details.configuration.forceCommonScopeForAll": {
    params: NoParams;
    result: boolean;
  };
  /**
   * Read CRM contact details configuration. Reads.
   * @deprecated Use `crm.item.details.configuration.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html
   */
  "crm.contact.details.configuration.get": {
    params: {
      scope?: string;
      userId?: Numeric;
    };
    result: LooseRows<"name" | "title" | "type" | "elements">;
  };
  /**
   * Reset CRM contact details configuration. Destructive.
   * @deprecated Use `crm.item.details.configuration.reset`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html
   */
  "crm.contact.details.configuration.reset": {
    params: {
      scope?: string;
      userId?: Numeric;
    };
    result: boolean;
  };
  /**
   * Set CRM contact details configuration. Writes.
   * @deprecated Use `crm.item.details.configuration.set`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html
   */
  "crm.contact.details.configuration.set": {
    params: {
      scope?: string;
      userId?: Numeric;
      data: Several<{
        name: string;
        title: string;
        type: string;
        elements?: Several<{
          name: string;
          optionFlags?: Numeric;
          options?: {
            defaultAddressType?: Numeric;
            defaultCountry?: string;
            isPayButtonVisible?: Flag;
            isPaymentDocumentsVisible?: Flag;
          };
        }>;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM contact. Reads.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
   */
  "crm.contact.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "HONORIFIC" | "NAME" | "SECOND_NAME" | "LAST_NAME" | "PHOTO" | "BIRTHDATE" | "TYPE_ID" | "SOURCE_ID"
      | "SOURCE_DESCRIPTION" | "POST" | "ADDRESS" | "ADDRESS_2" | "ADDRESS_CITY" | "ADDRESS_POSTAL_CODE"
      | "ADDRESS_REGION" | "ADDRESS_PROVINCE" | "ADDRESS_COUNTRY" | "ADDRESS_COUNTRY_CODE" | "ADDRESS_LOC_ADDR_ID"
      | "COMMENTS" | "OPENED" | "EXPORT" | "HAS_PHONE" | "HAS_EMAIL" | "HAS_IMOL" | "ASSIGNED_BY_ID" | "CREATED_BY_ID"
      | "MODIFY_BY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "COMPANY_ID" | "COMPANY_IDS" | "LEAD_ID" | "ORIGINATOR_ID"
      | "ORIGIN_ID" | "ORIGIN_VERSION" | "UTM_SOURCE" | "UTM_MEDIUM" | "UTM_CAMPAIGN" | "UTM_CONTENT" | "UTM_TERM"
      | "LAST_ACTIVITY_TIME" | "LAST_ACTIVITY_BY" | "PHONE" | "EMAIL" | "WEB" | "IM" | "LINK"
    >;
  };
  /**
   * Read CRM contact. Reads.
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html
   */
  "crm.contact.get": {
    params: {
      id: Numeric;
    };
    result: CoreResults["crm.contact.get"];
  };
  /**
   * List CRM contact. Reads.
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html
   */
  "crm.contact.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: CoreResults["crm.contact.list"];
  };
  /**
   * Change CRM contact. Writes.
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html
   */
  "crm.contact.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        HONORIFIC?: Scalar;
        NAME?: string;
        SECOND_NAME?: string;
        LAST_NAME?: string;
        PHOTO?: FileValue;
        BIRTHDATE?: string;
        TYPE_ID?: Scalar;
        SOURCE_ID?: Scalar;
        SOURCE_DESCRIPTION?: string;
        POST?: string;
        COMMENTS?: string;
        OPENED?: Flag;
        EXPORT?: Flag;
        ASSIGNED_BY_ID?: Numeric;
        COMPANY_ID?: Numeric;
        COMPANY_IDS?: readonly Numeric[];
        UTM_SOURCE?: string;
        UTM_MEDIUM?: string;
        UTM_CAMPAIGN?: string;
        UTM_CONTENT?: string;
        UTM_TERM?: string;
        PHONE?: readonly Multifield[];
        EMAIL?: readonly Multifield[];
        WEB?: readonly Multifield[];
        IM?: readonly Multifield[];
        LINK?: readonly Multifield[];
        [name: `UF_${string}`]: unknown;
        [name: `PARENT_ID_${string}`]: unknown;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        ORIGIN_VERSION?: string;
        ADDRESS?: string;
        ADDRESS_2?: string;
        ADDRESS_CITY?: string;
        ADDRESS_POSTAL_CODE?: string;
        ADDRESS_REGION?: string;
        ADDRESS_PROVINCE?: string;
        ADDRESS_COUNTRY?: string;
        ADDRESS_COUNTRY_CODE?: string;
        ADDRESS_LOC_ADDR_ID?: Numeric;
      }>;
      params?: {
        REGISTER_SONET_EVENT?: Flag;
        REGISTER_HISTORY_EVENT?: Flag;
      };
    };
    result: unknown;
  };
  /**
   * Create CRM contact user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html
   */
  "crm.contact.userfield.add": {
    params: {
      fields: Fields<{
        USER_TYPE_ID: string;
        FIELD_NAME: string;
        LABEL?: string;
        XML_ID?: string;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
        MULTIPLE?: Flag;
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM contact user field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html
   */
  "crm.contact.userfield.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM contact user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html
   */
  "crm.contact.userfield.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM contact user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html
   */
  "crm.contact.userfield.list": {
    params: {
      filter?: Filter<
        | "ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY" | "SHOW_FILTER"
        | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "LANG"
      >;
      order?: Order;
    };
    result: LooseRows<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * Change CRM contact user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html
   */
  "crm.contact.userfield.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        XML_ID?: string;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          ID?: string;
          DEL?: Flag;
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM currency. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
   */
  "crm.currency.add": {
    params: {
      fields: Fields<{
        CURRENCY: string;
        BASE?: string;
        AMOUNT_CNT: Numeric;
        AMOUNT: Numeric;
        SORT?: Numeric;
        LANG?: {
          DECIMALS: Numeric;
          DEC_POINT?: string;
          FORMAT_STRING?: string;
          FULL_NAME?: string;
          HIDE_ZERO?: string;
          THOUSANDS_SEP?: string;
          THOUSANDS_VARIANT?: string;
        };
      }>;
    };
    result: unknown;
  };
  /**
   * Read CRM currency base. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
   */
  "crm.currency.base.get": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Set CRM currency base. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
   */
  "crm.currency.base.set": {
    params: {
      id?: string;
    };
    result: boolean;
  };
  /**
   * Delete CRM currency. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
   */
  "crm.currency.delete": {
    params: {
      id: string;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM currency. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
   */
  "crm.currency.fields": {
    params: NoParams;
    result: Loose<
      | "CURRENCY" | "AMOUNT_CNT" | "AMOUNT" | "BASE" | "SORT" | "DATE_UPDATE" | "LID" | "FORMAT_STRING" | "FULL_NAME"
      | "DEC_POINT" | "THOUSANDS_SEP" | "DECIMALS" | "LANG"
    >;
  };
  /**
   * Read CRM currency. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
   */
  "crm.currency.get": {
    params: {
      id?: Scalar;
    };
    result: Loose<
      | "CURRENCY" | "AMOUNT_CNT" | "AMOUNT" | "SORT" | "BASE" | "FULL_NAME" | "LID" | "FORMAT_STRING" | "DEC_POINT"
      | "THOUSANDS_SEP" | "DECIMALS" | "DATE_UPDATE" | "LANG"
    >;
  };
  /**
   * List CRM currency. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
   */
  "crm.currency.list": {
    params: {
      order?: Order;
    };
    result: CoreResults["crm.currency.list"];
  };
  /**
   * Delete CRM currency localizations. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
   */
  "crm.currency.localizations.delete": {
    params: {
      id: string;
      lids: PhpArray;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM currency localizations. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
   */
  "crm.currency.localizations.fields": {
    params: NoParams;
    result: Loose<
      | "FULL_NAME" | "FORMAT_STRING" | "DEC_POINT" | "THOUSANDS_VARIANT" | "THOUSANDS_SEP" | "DECIMALS" | "HIDE_ZERO"
    >;
  };
  /**
   * Read CRM currency localizations. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
   */
  "crm.currency.localizations.get": {
    params: {
      id?: string;
    };
    result: Loose<"en" | "de">;
  };
  /**
   * Set CRM currency localizations. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
   */
  "crm.currency.localizations.set": {
    params: {
      id: string;
      localizations: Open;
    };
    result: boolean;
  };
  /**
   * Change CRM currency. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
   */
  "crm.currency.update": {
    params: {
      ID?: string;
      fields?: Fields<{
        SORT?: Numeric;
        AMOUNT_CNT: Numeric;
        AMOUNT: Numeric;
        BASE?: string;
        LANG?: {
          DECIMALS: Numeric;
          DEC_POINT?: string;
          FORMAT_STRING?: string;
          FULL_NAME?: string;
          HIDE_ZERO?: string;
          THOUSANDS_SEP?: string;
          THOUSANDS_VARIANT?: string;
        };
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM deal. Writes.
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
   */
  "crm.deal.add": {
    params: {
      fields?: Fields<{
        TITLE?: string;
        TYPE_ID?: Scalar;
        CATEGORY_ID?: Numeric;
        STAGE_ID?: Scalar;
        IS_RECURRING?: string;
        IS_RETURN_CUSTOMER?: string;
        IS_REPEATED_APPROACH?: string;
        PROBABILITY?: Numeric;
        CURRENCY_ID?: string;
        OPPORTUNITY?: Numeric;
        IS_MANUAL_OPPORTUNITY?: string;
        TAX_VALUE?: Numeric;
        COMPANY_ID?: Numeric;
        CONTACT_ID?: Numeric;
        CONTACT_IDS?: readonly Numeric[];
        BEGINDATE?: string;
        CLOSEDATE?: string;
        OPENED?: string;
        CLOSED?: string;
        COMMENTS?: string;
        ASSIGNED_BY_ID?: Numeric;
        SOURCE_ID?: Scalar;
        SOURCE_DESCRIPTION?: string;
        ADDITIONAL_INFO?: string;
        LOCATION_ID?: Scalar;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        UTM_SOURCE?: string;
        UTM_MEDIUM?: string;
        UTM_CAMPAIGN?: string;
        UTM_CONTENT?: string;
        UTM_TERM?: string;
        TRACE?: string;
        [name: `UF_CRM_${string}`]: unknown;
        [name: `PARENT_ID_${string}`]: Scalar;
      }>;
      params?: {
        REGISTER_SONET_EVENT?: Flag;
      };
    };
    result: CoreResults["crm.deal.add"];
  };
  /**
   * Create CRM deal contact. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html
   */
  "crm.deal.contact.add": {
    params: {
      id: Numeric;
      fields: Fields<{
        CONTACT_ID: Scalar;
        IS_PRIMARY?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM deal contact. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html
   */
  "crm.deal.contact.delete": {
    params: {
      id: Numeric;
      fields: Fields<{
        CONTACT_ID: Scalar;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM deal contact. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
   */
  "crm.deal.contact.fields": {
    params: NoParams;
    result: Loose<"SORT" | "IS_PRIMARY" | "CONTACT_ID">;
  };
  /**
   * Delete CRM deal contact items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html
   */
  "crm.deal.contact.items.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM deal contact items. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html
   */
  "crm.deal.contact.items.get": {
    params: {
      id: Numeric;
    };
    result: LooseRows<"CONTACT_ID" | "SORT" | "ROLE_ID" | "IS_PRIMARY">;
  };
  /**
   * Set CRM deal contact items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html
   */
  "crm.deal.contact.items.set": {
    params: {
      id: Numeric;
      items: Several<{
        CONTACT_ID: Scalar;
        IS_PRIMARY?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM deal. Destructive.
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
   */
  "crm.deal.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Force common scope for all: CRM deal details configuration. Destructive.
   * @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html
   */
  "crm.deal.details.configuration.forceCommonScopeForAll": {
    params: {
      extras?: {
        dealCategoryId?: Numeric;
      };
    };
    result: boolean;
  };
  /**
   * Read CRM deal details configuration. Reads.
   * @deprecated Use `crm.item.details.configuration.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html
   */
  "crm.deal.details.configuration.get": {
    params: {
      scope?: string;
      userId?: Numeric;
      extras?: {
        dealCategoryId?: Numeric;
      };
    };
    result: unknown;
  };
  /**
   * Reset CRM deal details configuration. Destructive.
   * @deprecated Use `crm.item.details.configuration.reset`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html
   */
  "crm.deal.details.configuration.reset": {
    params: {
      scope?: string;
      userId?: Numeric;
      extras?: {
        dealCategoryId?: Numeric;
      };
    };
    result: boolean;
  };
  /**
   * Set CRM deal details configuration. Writes.
   * @deprecated Use `crm.item.details.configuration.set`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html
   */
  "crm.deal.details.configuration.set": {
    params: {
      scope?: string;
      userId?: Numeric;
      data: Several<{
        name: string;
        title: string;
        type: string;
        elements?: Several<{
          name: string;
          optionFlags?: Numeric;
          options?: Open;
        }>;
      }>;
      extras?: {
        dealCategoryId?: Numeric;
      };
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM deal. Reads.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
   */
  "crm.deal.fields": {
    params: NoParams;
    result: Loose<"Title">;
  };
  /**
   * Read CRM deal. Reads.
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
   */
  "crm.deal.get": {
    params: {
      id: Numeric;
    };
    result: CoreResults["crm.deal.get"];
  };
  /**
   * List CRM deal. Reads.
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
   */
  "crm.deal.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: CoreResults["crm.deal.list"];
  };
  /**
   * Read CRM deal product rows. Reads.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html
   */
  "crm.deal.productrows.get": {
    params: {
      id: Numeric;
    };
    result: LooseRows<
      | "ID" | "OWNER_ID" | "OWNER_TYPE" | "PRODUCT_ID" | "PRODUCT_NAME" | "ORIGINAL_PRODUCT_NAME"
      | "PRODUCT_DESCRIPTION" | "PRICE" | "PRICE_EXCLUSIVE" | "PRICE_NETTO" | "PRICE_BRUTTO" | "PRICE_ACCOUNT"
      | "QUANTITY" | "DISCOUNT_TYPE_ID" | "DISCOUNT_RATE" | "DISCOUNT_SUM" | "TAX_RATE" | "TAX_INCLUDED" | "CUSTOMIZED"
      | "MEASURE_CODE" | "MEASURE_NAME" | "SORT" | "XML_ID" | "TYPE" | "STORE_ID" | "RESERVE_ID" | "DATE_RESERVE_END"
      | "RESERVE_QUANTITY"
    >;
  };
  /**
   * Set CRM deal product rows. Destructive.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
   */
  "crm.deal.productrows.set": {
    params: {
      id: Numeric;
      rows?: Several<{
        PRODUCT_ID?: Numeric;
        PRODUCT_NAME?: string;
        PRICE?: Numeric;
        PRICE_EXCLUSIVE?: Numeric;
        PRICE_NETTO?: Numeric;
        PRICE_BRUTTO?: Numeric;
        QUANTITY?: Numeric;
        DISCOUNT_TYPE_ID?: Numeric;
        DISCOUNT_RATE?: Numeric;
        DISCOUNT_SUM?: Numeric;
        TAX_RATE?: Numeric;
        TAX_INCLUDED?: string;
        MEASURE_CODE?: Scalar;
        MEASURE_NAME?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM deal recurring. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
   */
  "crm.deal.recurring.add": {
    params: {
      fields: Fields<{
        DEAL_ID?: Numeric;
        ACTIVE?: string;
        CATEGORY_ID?: string;
        IS_LIMIT?: string;
        LIMIT_REPEAT?: Numeric;
        LIMIT_DATE?: string;
        START_DATE?: string;
        PARAMS?: {
          MODE?: string;
          MULTIPLE_TYPE?: string;
          MULTIPLE_INTERVAL?: Numeric;
          SINGLE_BEFORE_START_DATE_TYPE?: string;
          SINGLE_BEFORE_START_DATE_VALUE?: Numeric;
          OFFSET_BEGINDATE_TYPE?: string;
          OFFSET_BEGINDATE_VALUE?: Numeric;
          OFFSET_CLOSEDATE_TYPE?: string;
          OFFSET_CLOSEDATE_VALUE?: Numeric;
        };
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM deal recurring. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html
   */
  "crm.deal.recurring.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Expose CRM deal recurring. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html
   */
  "crm.deal.recurring.expose": {
    params: {
      id: Numeric;
    };
    result: Loose<"DEAL_ID">;
  };
  /**
   * Describe fields of CRM deal recurring. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html
   */
  "crm.deal.recurring.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "DEAL_ID" | "BASED_ID" | "ACTIVE" | "NEXT_EXECUTION" | "LAST_EXECUTION" | "COUNTER_REPEAT" | "START_DATE"
      | "CATEGORY_ID" | "IS_LIMIT" | "LIMIT_REPEAT" | "LIMIT_DATE" | "PARAMS"
    >;
  };
  /**
   * Read CRM deal recurring. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
   */
  "crm.deal.recurring.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "DEAL_ID" | "BASED_ID" | "ACTIVE" | "NEXT_EXECUTION" | "LAST_EXECUTION" | "COUNTER_REPEAT" | "START_DATE"
      | "CATEGORY_ID" | "IS_LIMIT" | "LIMIT_REPEAT" | "LIMIT_DATE" | "PARAMS"
    >;
  };
  /**
   * List CRM deal recurring. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html
   */
  "crm.deal.recurring.list": {
    params: {
      order?: Order;
      filter?: Filter;
      start?: Numeric;
    };
    result: LooseRows<
      | "id" | "deal_id" | "based_id" | "ACTIVE" | "category_id" | "IS_LIMIT" | "COUNTER_REPEAT" | "LIMIT_REPEAT"
      | "LIMIT_DATE" | "START_DATE" | "NEXT_EXECUTION" | "LAST_EXECUTION" | "PARAMS"
    >;
  };
  /**
   * Change CRM deal recurring. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html
   */
  "crm.deal.recurring.update": {
    params: {
      id: Numeric;
      fields?: Fields<{
        ACTIVE?: string;
        CATEGORY_ID?: string;
        IS_LIMIT?: string;
        LIMIT_REPEAT?: Numeric;
        LIMIT_DATE?: string;
        START_DATE?: string;
        PARAMS?: {
          MODE?: string;
          MULTIPLE_TYPE?: string;
          MULTIPLE_INTERVAL?: Numeric;
          SINGLE_BEFORE_START_DATE_TYPE?: string;
          SINGLE_BEFORE_START_DATE_VALUE?: Numeric;
          OFFSET_BEGINDATE_TYPE?: string;
          OFFSET_BEGINDATE_VALUE?: Numeric;
          OFFSET_CLOSEDATE_TYPE?: string;
          OFFSET_CLOSEDATE_VALUE?: Numeric;
        };
      }>;
    };
    result: boolean;
  };
  /**
   * Change CRM deal. Writes.
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
   */
  "crm.deal.update": {
    params: {
      id: Numeric;
      fields?: Fields<{
        TITLE?: string;
        TYPE_ID?: Scalar;
        STAGE_ID?: Scalar;
        IS_RECURRING?: string;
        IS_RETURN_CUSTOMER?: string;
        IS_REPEATED_APPROACH?: string;
        PROBABILITY?: Numeric;
        CURRENCY_ID?: string;
        OPPORTUNITY?: Numeric;
        IS_MANUAL_OPPORTUNITY?: string;
        TAX_VALUE?: Numeric;
        COMPANY_ID?: Numeric;
        CONTACT_ID?: Numeric;
        CONTACT_IDS?: readonly Numeric[];
        BEGINDATE?: string;
        CLOSEDATE?: string;
        OPENED?: string;
        CLOSED?: string;
        COMMENTS?: string;
        ASSIGNED_BY_ID?: Numeric;
        SOURCE_ID?: Scalar;
        SOURCE_DESCRIPTION?: string;
        ADDITIONAL_INFO?: string;
        LOCATION_ID?: Scalar;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        UTM_SOURCE?: string;
        UTM_MEDIUM?: string;
        UTM_CAMPAIGN?: string;
        UTM_CONTENT?: string;
        UTM_TERM?: string;
        [name: `UF_CRM_${string}`]: unknown;
        [name: `PARENT_ID_${string}`]: Scalar;
      }>;
      params?: {
        REGISTER_SONET_EVENT?: Flag;
        REGISTER_HISTORY_EVENT?: Flag;
      };
    };
    result: boolean;
  };
  /**
   * Create CRM deal user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html
   */
  "crm.deal.userfield.add": {
    params: {
      fields: Fields<{
        USER_TYPE_ID: string;
        FIELD_NAME: string;
        LABEL?: string;
        XML_ID?: string;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
        MULTIPLE?: Flag;
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM deal user field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html
   */
  "crm.deal.userfield.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM deal user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html
   */
  "crm.deal.userfield.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * List CRM deal user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html
   */
  "crm.deal.userfield.list": {
    params: {
      filter?: Filter<
        | "ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY" | "SHOW_FILTER"
        | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "LANG"
      >;
      order?: Order;
    };
    result: LooseRows<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * Change CRM deal user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html
   */
  "crm.deal.userfield.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        XML_ID?: string;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM deal category. Writes.
   * @deprecated Use `crm.category.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html
   */
  "crm.dealcategory.add": {
    params: {
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Read CRM deal category default. Reads.
   * @deprecated Use `crm.category.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
   */
  "crm.dealcategory.default.get": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Set CRM deal category default. Writes.
   * @deprecated Use `crm.category.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html
   */
  "crm.dealcategory.default.set": {
    params: {
      name?: string;
    };
    result: unknown;
  };
  /**
   * Delete CRM deal category. Destructive.
   * @deprecated Use `crm.category.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html
   */
  "crm.dealcategory.delete": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM deal category. Reads.
   * @deprecated Use `crm.category.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
   */
  "crm.dealcategory.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM deal category. Reads.
   * @deprecated Use `crm.category.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html
   */
  "crm.dealcategory.get": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM deal category. Reads.
   * @deprecated Use `crm.category.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html
   */
  "crm.dealcategory.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM deal category stage. Reads.
   * @deprecated Use `crm.category.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
   */
  "crm.dealcategory.stage.list": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Read status of CRM deal category. Reads.
   * @deprecated Use `crm.category.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html
   */
  "crm.dealcategory.status": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change CRM deal category. Writes.
   * @deprecated Use `crm.category.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html
   */
  "crm.dealcategory.update": {
    params: {
      id?: Numeric;
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Create CRM document generator document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html
   */
  "crm.documentgenerator.document.add": {
    params: {
      templateId: Numeric;
      entityTypeId: Numeric;
      entityId: Numeric;
      values?: Open;
      stampsEnabled?: Numeric;
      fields?: Open;
    };
    result: Loose<"document">;
  };
  /**
   * Delete CRM document generator document. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html
   */
  "crm.documentgenerator.document.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Enablepublicurl CRM document generator document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html
   */
  "crm.documentgenerator.document.enablepublicurl": {
    params: {
      id: Numeric;
      status?: Numeric;
    };
    result: Loose<"publicUrl">;
  };
  /**
   * Read CRM document generator document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html
   */
  "crm.documentgenerator.document.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"document">;
  };
  /**
   * Describe fields of CRM document generator document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html
   */
  "crm.documentgenerator.document.getfields": {
    params: {
      id: Numeric;
      values?: {
        DocumentNumber?: string;
        DocumentCreateTime?: string;
        DocumentTitle?: string;
        ClientPhone?: string;
        ClientEmail?: string;
        ProductsProductName?: PhpArray | string;
        ProductsProductQuantity?: PhpArray | string;
        TotalSum?: string;
      };
    };
    result: Loose<"documentFields">;
  };
  /**
   * List CRM document generator document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html
   */
  "crm.documentgenerator.document.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"documents">;
  };
  /**
   * Change CRM document generator document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html
   */
  "crm.documentgenerator.document.update": {
    params: {
      id: Numeric;
      values?: Open;
      stampsEnabled?: Numeric;
    };
    result: Loose<"document">;
  };
  /**
   * Upload CRM document generator document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html
   */
  "crm.documentgenerator.document.upload": {
    params: {
      fields: Fields<{
        entityTypeId: Numeric;
        entityId: Numeric;
        fileContent: string;
        region: string;
        title: string;
        number: string;
        pdfContent?: string;
        imageContent?: string;
      }>;
    };
    result: Loose<"document">;
  };
  /**
   * Create CRM document generator numerator. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
   */
  "crm.documentgenerator.numerator.add": {
    params: {
      fields: Fields<{
        name: string;
        template: string;
        settings?: {
          Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: {
            start?: Numeric;
            step?: Numeric;
            length?: Numeric;
            padString?: string;
            periodicBy?: string;
            timezone?: string;
            isDirectNumeration?: Flag;
          };
        };
      }>;
    };
    result: Loose<"id" | "name" | "template" | "code" | "settings">;
  };
  /**
   * Delete CRM document generator numerator. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html
   */
  "crm.documentgenerator.numerator.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read CRM document generator numerator. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html
   */
  "crm.documentgenerator.numerator.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"id" | "name" | "template" | "code" | "settings">;
  };
  /**
   * List CRM document generator numerator. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html
   */
  "crm.documentgenerator.numerator.list": {
    params: {
      start?: Numeric;
    };
    result: Loose<"id" | "name" | "template" | "settings">;
  };
  /**
   * Change CRM document generator numerator. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html
   */
  "crm.documentgenerator.numerator.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        template?: string;
        settings?: {
          Bitrix_Main_Numerator_Generator_SequentNumberGenerator?: {
            start?: Numeric;
            step?: Numeric;
            length?: Numeric;
            padString?: string;
            periodicBy?: string;
            timezone?: string;
            isDirectNumeration?: Flag;
          };
        };
      }>;
    };
    result: Loose<"id" | "name" | "template" | "code" | "settings">;
  };
  /**
   * Create CRM document generator template. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
   */
  "crm.documentgenerator.template.add": {
    params: {
      fields: Fields<{
        name: string;
        file: FileValue;
        numeratorId: Numeric;
        region: string;
        entityTypeId: PhpArray;
        users?: PhpArray;
        active?: string;
        withStamps?: string;
        sort?: Numeric;
      }>;
    };
    result: Loose<
      | "id" | "name" | "region" | "code" | "download" | "downloadMachine" | "active" | "moduleId" | "numeratorId"
      | "withStamps" | "users" | "isDeleted" | "sort" | "entityTypeId" | "createTime" | "updateTime"
    >;
  };
  /**
   * Delete CRM document generator template. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html
   */
  "crm.documentgenerator.template.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read CRM document generator template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html
   */
  "crm.documentgenerator.template.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "id" | "name" | "region" | "code" | "download" | "downloadMachine" | "active" | "moduleId" | "numeratorId"
      | "withStamps" | "users" | "isDeleted" | "sort" | "entityTypeId" | "createTime" | "updateTime"
    >;
  };
  /**
   * Describe fields of CRM document generator template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html
   */
  "crm.documentgenerator.template.getfields": {
    params: {
      id: Numeric;
      entityTypeId: Numeric;
      entityId?: Numeric;
      values?: {
        MyCompanyRequisiteRqCompanyName?: string;
        MyCompanyRequisiteRegisteredAddressText?: string;
        MyCompanyPhone?: string;
        MyCompanyEmail?: string;
        MyCompanyWeb?: string;
        MyCompanyUfLogo?: string | null;
        RequisiteRqCompanyName?: string;
        RequisiteRegisteredAddressText?: string;
        ClientPhone?: string;
        ClientEmail?: string;
        ClientWeb?: string;
        DocumentNumber?: string;
        DocumentCreateTime?: string;
        ProductsIndex?: string;
        ProductsProductName?: PhpArray | string;
        ProductsProductQuantity?: PhpArray | string;
        ProductsProductMeasureName?: PhpArray | string;
        ProductsProductPriceRaw?: PhpArray | string;
        ProductsProductPriceRawSum?: PhpArray | string;
        TotalRaw?: string;
        TaxesTaxTitle?: PhpArray | string;
        TaxesTaxRate?: PhpArray | string;
        TaxesTaxValue?: PhpArray | string;
        TotalSum?: string;
        MyCompanyAssignedName?: string;
        MyCompanyAssignedLastName?: string;
        MyCompanyAssignedPersonalPhone?: string;
        MyCompanyAssignedEmail?: string;
        DocumentTitle?: string;
        MY_COMPANY?: PhpArray;
      };
    };
    result: Loose<"title" | "value" | "default" | "required" | "type" | "group" | "chain">;
  };
  /**
   * List CRM document generator template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html
   */
  "crm.documentgenerator.template.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"templates">;
  };
  /**
   * Change CRM document generator template. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html
   */
  "crm.documentgenerator.template.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        file?: FileValue;
        numeratorId?: Numeric;
        region?: string;
        entityTypeId?: PhpArray;
        users?: PhpArray;
        active?: string;
        withStamps?: string;
        sort?: Numeric;
      }>;
    };
    result: Loose<
      | "id" | "name" | "region" | "code" | "download" | "downloadMachine" | "active" | "moduleId" | "numeratorId"
      | "withStamps" | "users" | "isDeleted" | "sort" | "entityTypeId" | "createTime" | "updateTime"
    >;
  };
  /**
   * Findbycomm CRM duplicate. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
   */
  "crm.duplicate.findbycomm": {
    params: {
      type: string;
      values: readonly string[];
      entity_type?: string;
    };
    result: Loose<"CONTACT">;
  };
  /**
   * Describe fields of CRM duplicate volatile type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-fields.html
   */
  "crm.duplicate.volatileType.fields": {
    params: {
      entityTypeId?: Numeric;
    };
    result: LooseRows<"entityTypeId" | "fieldCode" | "fieldTitle">;
  };
  /**
   * List CRM duplicate volatile type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-list.html
   */
  "crm.duplicate.volatileType.list": {
    params: NoParams;
    result: LooseRows<"id" | "entityTypeId" | "fieldCode">;
  };
  /**
   * Register CRM duplicate volatile type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-register.html
   */
  "crm.duplicate.volatileType.register": {
    params: {
      entityTypeId: Numeric;
      fieldCode: string;
    };
    result: Loose<"id">;
  };
  /**
   * Unregister CRM duplicate volatile type. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/volatile-type/crm-duplicate-volatile-type-unregister.html
   */
  "crm.duplicate.volatileType.unregister": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Merge batch: CRM entity. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html
   */
  "crm.entity.mergeBatch": {
    params: {
      params: {
        entityTypeId: Numeric;
        entityIds: readonly Numeric[];
      };
    };
    result: Loose<"STATUS" | "ENTITY_IDS">;
  };
  /**
   * Read activitydirection of CRM enumeration. Reads.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-direction.html
   */
  "crm.enum.activitydirection": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Read activitynotifytype of CRM enumeration. Reads.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-notify-type.html
   */
  "crm.enum.activitynotifytype": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Read activitypriority of CRM enumeration. Reads.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-priority.html
   */
  "crm.enum.activitypriority": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Read activitystatus of CRM enumeration. Reads.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-status.html
   */
  "crm.enum.activitystatus": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Read activitytype of CRM enumeration. Reads.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-activity-type.html
   */
  "crm.enum.activitytype": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Read addresstype of CRM enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-address-type.html
   */
  "crm.enum.addresstype": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Read contenttype of CRM enumeration. Reads.
   * @deprecated Use `crm.activity.todo.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/outdated/crm-enum-content-type.html
   */
  "crm.enum.contenttype": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Describe fields of CRM enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-fields.html
   */
  "crm.enum.fields": {
    params: NoParams;
    result: Loose<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Getorderownertypes CRM enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.html
   */
  "crm.enum.getorderownertypes": {
    params: NoParams;
    result: LooseRows<"attribute" | "code" | "id" | "name">;
  };
  /**
   * Read ownertype of CRM enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-owner-type.html
   */
  "crm.enum.ownertype": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Read mode of CRM enumeration settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/enum/crm-enum-settings-mode.html
   */
  "crm.enum.settings.mode": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "SYMBOL_CODE" | "SYMBOL_CODE_SHORT">;
  };
  /**
   * Create CRM invoice. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html
   */
  "crm.invoice.add": {
    params: {
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Delete CRM invoice. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html
   */
  "crm.invoice.delete": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM invoice. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
   */
  "crm.invoice.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM invoice. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html
   */
  "crm.invoice.get": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Publish link to CRM invoice. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html
   */
  "crm.invoice.getexternallink": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM invoice. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html
   */
  "crm.invoice.list": {
    params: {
      filter?: Filter;
      order?: Order;
      select?: Select;
    };
    result: unknown;
  };
  /**
   * Create CRM invoice recurring. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html
   */
  "crm.invoice.recurring.add": {
    params: {
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Delete CRM invoice recurring. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html
   */
  "crm.invoice.recurring.delete": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Expose CRM invoice recurring. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html
   */
  "crm.invoice.recurring.expose": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM invoice recurring. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
   */
  "crm.invoice.recurring.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM invoice recurring. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html
   */
  "crm.invoice.recurring.get": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM invoice recurring. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html
   */
  "crm.invoice.recurring.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change CRM invoice recurring. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html
   */
  "crm.invoice.recurring.update": {
    params: {
      id?: Numeric;
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Create CRM invoice status. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html
   */
  "crm.invoice.status.add": {
    params: {
      fields: PhpArray;
    };
    result: unknown;
  };
  /**
   * Delete CRM invoice status. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html
   */
  "crm.invoice.status.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM invoice status. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
   */
  "crm.invoice.status.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM invoice status. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html
   */
  "crm.invoice.status.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM invoice status. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
   */
  "crm.invoice.status.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change CRM invoice status. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html
   */
  "crm.invoice.status.update": {
    params: {
      id: Numeric;
      fields: PhpArray;
    };
    result: unknown;
  };
  /**
   * Change CRM invoice. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html
   */
  "crm.invoice.update": {
    params: {
      id?: Numeric;
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Create CRM invoice user field. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html
   */
  "crm.invoice.userfield.add": {
    params: {
      fields?: unknown;
      LIST?: unknown;
    };
    result: unknown;
  };
  /**
   * Delete CRM invoice user field. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html
   */
  "crm.invoice.userfield.delete": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Read CRM invoice user field. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html
   */
  "crm.invoice.userfield.get": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM invoice user field. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html
   */
  "crm.invoice.userfield.list": {
    params: {
      order?: Order;
      filter?: Filter;
    };
    result: unknown;
  };
  /**
   * Change CRM invoice user field. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html
   */
  "crm.invoice.userfield.update": {
    params: {
      id?: unknown;
      fields?: unknown;
      LIST?: unknown;
    };
    result: unknown;
  };
  /**
   * Create CRM item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
   */
  "crm.item.add": {
    params: {
      entityTypeId: Numeric;
      fields: Fields<{
        title?: string;
        honorific?: Scalar;
        name?: string;
        secondName?: string;
        lastName?: string;
        birthdate?: string;
        companyTitle?: string;
        sourceId?: Scalar;
        sourceDescription?: string;
        stageId?: Scalar;
        statusDescription?: string;
        post?: string;
        currencyId?: string;
        isManualOpportunity?: Flag;
        opportunity?: Numeric;
        opened?: Flag;
        comments?: string;
        assignedById?: Numeric;
        companyId?: Numeric;
        contactId?: Numeric;
        contactIds?: readonly Numeric[];
        originatorId?: string;
        originId?: string;
        webformId?: Numeric;
        observers?: readonly Numeric[];
        utmSource?: string;
        utmMedium?: string;
        utmCampaign?: string;
        utmContent?: string;
        utmTerm?: string;
        [name: `ufCrm${string}`]: unknown;
        [name: `parentId${string}`]: Scalar;
        fm?: readonly Multifield[];
        typeId?: Scalar;
        categoryId?: Numeric;
        isRecurring?: Flag;
        probability?: Numeric;
        taxValue?: Numeric;
        quoteId?: Numeric;
        begindate?: string;
        closedate?: string;
        leadId?: Numeric;
        additionalInfo?: string;
        locationId?: Scalar;
        photo?: FileValue;
        export?: Flag;
        companyIds?: Numeric | readonly Numeric[];
        originVersion?: string;
        logo?: FileValue;
        bankingDetails?: string;
        industry?: Scalar;
        employees?: Scalar;
        revenue?: Numeric;
        isMyCompany?: Flag;
        content?: string;
        terms?: string;
        dealId?: Numeric;
        storageTypeId?: Numeric;
        storageElementIds?: Numeric | readonly Numeric[];
        actualDate?: string;
        mycompanyId?: Numeric;
        xmlId?: string;
      }>;
      useOriginalUfNames?: Flag;
    };
    result: CoreResults["crm.item.add"];
  };
  /**
   * Batch import: CRM item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
   */
  "crm.item.batchImport": {
    params: {
      entityTypeId: Numeric;
      data: PhpArray;
      useOriginalUfNames?: Flag;
    };
    result: Loose<"items" | "item" | "id">;
  };
  /**
   * Delete CRM item. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
   */
  "crm.item.delete": {
    params: {
      entityTypeId: Numeric;
      id: Numeric;
    };
    result: readonly unknown[];
  };
  /**
   * Read CRM item delivery. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
   */
  "crm.item.delivery.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "id" | "accountNumber" | "priceDelivery" | "currency" | "deducted" | "dateDeducted" | "deliveryId"
      | "deliveryName"
    >;
  };
  /**
   * List CRM item delivery. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
   */
  "crm.item.delivery.list": {
    params: {
      entityId: Numeric;
      entityTypeId: Numeric;
      filter?: Filter;
      order?: Order;
    };
    result: LooseRows<
      | "id" | "accountNumber" | "deducted" | "dateDeducted" | "deliveryId" | "priceDelivery" | "currency"
      | "deliveryName"
    >;
  };
  /**
   * Force common scope for all: CRM item details configuration. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
   */
  "crm.item.details.configuration.forceCommonScopeForAll": {
    params: {
      entityTypeId: Numeric;
      extras?: Open;
    };
    result: boolean;
  };
  /**
   * Read CRM item details configuration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html
   */
  "crm.item.details.configuration.get": {
    params: {
      entityTypeId: Numeric;
      userId?: Numeric;
      scope?: string;
      extras?: Open;
    };
    result: unknown;
  };
  /**
   * Reset CRM item details configuration. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html
   */
  "crm.item.details.configuration.reset": {
    params: {
      entityTypeId: Numeric;
      userId?: Numeric;
      scope?: string;
      extras?: Open;
    };
    result: boolean;
  };
  /**
   * Set CRM item details configuration. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html
   */
  "crm.item.details.configuration.set": {
    params: {
      entityTypeId: Numeric;
      data: Several<{
        name: string;
        title: string;
        type: string;
        elements?: Several<{
          name: string;
          optionFlags?: Numeric;
          options?: {
            defaultAddressType?: Numeric;
            defaultCountry?: string;
            isPayButtonVisible?: Flag;
            isPaymentDocumentsVisible?: Flag;
          };
        }>;
      }>;
      userId?: Numeric;
      scope?: string;
      extras?: Open;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
   */
  "crm.item.fields": {
    params: {
      entityTypeId: Numeric;
      useOriginalUfNames?: Flag;
    };
    result: Loose<"fields">;
  };
  /**
   * Read CRM item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
   */
  "crm.item.get": {
    params: {
      entityTypeId: Numeric;
      id: Numeric;
      useOriginalUfNames?: Flag;
    };
    result: CoreResults["crm.item.get"];
  };
  /**
   * Import CRM item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
   */
  "crm.item.import": {
    params: {
      entityTypeId: Numeric;
      fields: Fields<{
        title?: string;
        honorific?: Scalar;
        name?: string;
        secondName?: string;
        lastName?: string;
        birthdate?: string;
        companyTitle?: string;
        sourceId?: Scalar;
        sourceDescription?: string;
        stageId?: Scalar;
        statusDescription?: string;
        post?: string;
        currencyId?: string;
        isManualOpportunity?: Flag;
        opportunity?: Numeric;
        opened?: Flag;
        comments?: string;
        assignedById?: Numeric;
        companyId?: Numeric;
        contactId?: Numeric;
        contactIds?: readonly Numeric[];
        originatorId?: string;
        originId?: string;
        webformId?: Numeric;
        observers?: readonly Numeric[];
        utmSource?: string;
        utmMedium?: string;
        utmCampaign?: string;
        utmContent?: string;
        utmTerm?: string;
        [name: `ufCrm${string}`]: unknown;
        [name: `parentId${string}`]: Scalar;
        typeId?: Scalar;
        categoryId?: Numeric;
        isRecurring?: Flag;
        probability?: Numeric;
        taxValue?: Numeric;
        quoteId?: Numeric;
        begindate?: string;
        closedate?: string;
        leadId?: Numeric;
        additionalInfo?: string;
        locationId?: Scalar;
        photo?: FileValue;
        export?: Flag;
        companyIds?: Numeric | readonly Numeric[];
        originVersion?: string;
        logo?: FileValue;
        bankingDetails?: string;
        industry?: Scalar;
        employees?: Scalar;
        revenue?: Numeric;
        isMyCompany?: Flag;
        content?: string;
        terms?: string;
        dealId?: Numeric;
        storageTypeId?: Numeric;
        storageElementIds?: Numeric | readonly Numeric[];
        actualDate?: string;
        mycompanyId?: Numeric;
        xmlId?: string;
      }>;
      useOriginalUfNames?: Flag;
    };
    result: Loose<"item" | "id">;
  };
  /**
   * List CRM item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
   */
  "crm.item.list": {
    params: {
      entityTypeId: Numeric;
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
      useOriginalUfNames?: Flag;
    };
    result: CoreResults["crm.item.list"];
  };
  /**
   * Create CRM item payment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
   */
  "crm.item.payment.add": {
    params: {
      entityId: Numeric;
      entityTypeId: Numeric;
    };
    result: unknown;
  };
  /**
   * Delete CRM item payment. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
   */
  "crm.item.payment.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Create CRM item payment delivery. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
   */
  "crm.item.payment.delivery.add": {
    params: {
      paymentId: Numeric;
      deliveryId: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM item payment delivery. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html
   */
  "crm.item.payment.delivery.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * List CRM item payment delivery. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html
   */
  "crm.item.payment.delivery.list": {
    params: {
      paymentId: Numeric;
      filter: Filter;
      order?: Order;
    };
    result: LooseRows<"id" | "paymentId" | "quantity" | "deliveryId">;
  };
  /**
   * Set delivery: CRM item payment delivery. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html
   */
  "crm.item.payment.delivery.setDelivery": {
    params: {
      id: Numeric;
      deliveryId: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM item payment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
   */
  "crm.item.payment.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "id" | "accountNumber" | "paid" | "datePaid" | "empPaidId" | "paySystemId" | "sum" | "currency"
      | "paySystemName"
    >;
  };
  /**
   * List CRM item payment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
   */
  "crm.item.payment.list": {
    params: {
      entityId: Numeric;
      entityTypeId: Numeric;
      filter?: Filter;
      order?: Order;
    };
    result: LooseRows<
      | "id" | "accountNumber" | "paid" | "datePaid" | "empPaidId" | "paySystemId" | "sum" | "currency"
      | "paySystemName"
    >;
  };
  /**
   * Mark paid CRM item payment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
   */
  "crm.item.payment.pay": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Create CRM item payment product. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
   */
  "crm.item.payment.product.add": {
    params: {
      paymentId: Numeric;
      rowId: Numeric;
      quantity: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM item payment product. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html
   */
  "crm.item.payment.product.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * List CRM item payment product. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html
   */
  "crm.item.payment.product.list": {
    params: {
      paymentId: Numeric;
      filter: Filter;
      order?: Order;
    };
    result: LooseRows<"id" | "paymentId" | "quantity" | "rowId">;
  };
  /**
   * Set quantity: CRM item payment product. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html
   */
  "crm.item.payment.product.setQuantity": {
    params: {
      id: Numeric;
      quantity: Numeric;
    };
    result: boolean;
  };
  /**
   * Mark unpaid CRM item payment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
   */
  "crm.item.payment.unpay": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Change CRM item payment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
   */
  "crm.item.payment.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        paid?: string;
        paySystemId?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM item product row. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
   */
  "crm.item.productrow.add": {
    params: {
      fields: Fields<{
        ownerId: Numeric;
        ownerType: string;
        productId?: Numeric;
        productName?: string;
        price?: Numeric;
        quantity?: Numeric;
        discountTypeId?: Numeric;
        discountRate?: Numeric;
        discountSum?: Numeric;
        taxRate?: Numeric;
        taxIncluded?: string;
        measureCode?: Scalar;
        sort?: Numeric;
      }>;
    };
    result: Loose<"productRow">;
  };
  /**
   * Delete CRM item product row. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
   */
  "crm.item.productrow.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM item product row. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
   */
  "crm.item.productrow.fields": {
    params: NoParams;
    result: Loose<"fields">;
  };
  /**
   * Read CRM item product row. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
   */
  "crm.item.productrow.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"productRow">;
  };
  /**
   * Read available for payment: CRM item product row. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html
   */
  "crm.item.productrow.getAvailableForPayment": {
    params: {
      ownerId: Numeric;
      ownerType: string;
    };
    result: Loose<"productRows">;
  };
  /**
   * List CRM item product row. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
   */
  "crm.item.productrow.list": {
    params: {
      filter: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"productRows">;
  };
  /**
   * Set CRM item product row. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
   */
  "crm.item.productrow.set": {
    params: {
      ownerId: Numeric;
      ownerType: string;
      productRows: Several<{
        productId?: Numeric;
        productName?: string;
        price?: Numeric;
        quantity?: Numeric;
        discountTypeId?: Numeric;
        discountRate?: Numeric;
        discountSum?: Numeric;
        taxRate?: Numeric;
        taxIncluded?: string;
        measureCode?: Scalar;
        sort?: Numeric;
      }>;
    };
    result: Loose<"productRow">;
  };
  /**
   * Change CRM item product row. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
   */
  "crm.item.productrow.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        productId?: Numeric;
        productName?: string;
        price?: Numeric;
        quantity?: Numeric;
        discountTypeId?: Numeric;
        discountRate?: Numeric;
        discountSum?: Numeric;
        taxRate?: Numeric;
        taxIncluded?: string;
        measureCode?: Scalar;
        sort?: Numeric;
      }>;
    };
    result: Loose<"productRow">;
  };
  /**
   * Change CRM item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
   */
  "crm.item.update": {
    params: {
      entityTypeId: Numeric;
      id: Numeric;
      fields: Fields<{
        title?: string;
        honorific?: Scalar;
        name?: string;
        secondName?: string;
        lastName?: string;
        birthdate?: string;
        companyTitle?: string;
        sourceId?: Scalar;
        sourceDescription?: string;
        stageId?: Scalar;
        statusDescription?: string;
        post?: string;
        currencyId?: string;
        isManualOpportunity?: Flag;
        opportunity?: Numeric;
        opened?: Flag;
        comments?: string;
        assignedById?: Numeric;
        companyId?: Numeric;
        contactId?: Numeric;
        contactIds?: readonly Numeric[];
        originatorId?: string;
        originId?: string;
        webformId?: Numeric;
        observers?: readonly Numeric[];
        utmSource?: string;
        utmMedium?: string;
        utmCampaign?: string;
        utmContent?: string;
        utmTerm?: string;
        [name: `ufCrm${string}`]: unknown;
        [name: `parentId${string}`]: Scalar;
        fm?: readonly Multifield[];
        typeId?: Scalar;
        categoryId?: Numeric;
        isRecurring?: Flag;
        probability?: Numeric;
        taxValue?: Numeric;
        quoteId?: Numeric;
        begindate?: string;
        closedate?: string;
        leadId?: Numeric;
        additionalInfo?: string;
        locationId?: Scalar;
        photo?: FileValue;
        export?: Flag;
        companyIds?: Numeric | readonly Numeric[];
        originVersion?: string;
        logo?: FileValue;
        bankingDetails?: string;
        industry?: Scalar;
        employees?: Scalar;
        revenue?: Numeric;
        isMyCompany?: Flag;
        content?: string;
        terms?: string;
        dealId?: Numeric;
        storageTypeId?: Numeric;
        storageElementIds?: Numeric | readonly Numeric[];
        actualDate?: string;
        mycompanyId?: Numeric;
        xmlId?: string;
      }>;
      useOriginalUfNames?: Flag;
    };
    result: CoreResults["crm.item.update"];
  };
  /**
   * Create CRM lead. Writes.
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html
   */
  "crm.lead.add": {
    params: {
      fields?: Fields<{
        ADDRESS?: string;
        ADDRESS_2?: string;
        ADDRESS_CITY?: string;
        ADDRESS_COUNTRY?: string;
        ADDRESS_COUNTRY_CODE?: string;
        ADDRESS_POSTAL_CODE?: string;
        ADDRESS_PROVINCE?: string;
        ADDRESS_REGION?: string;
        ASSIGNED_BY_ID?: Numeric;
        BIRTHDATE?: string;
        COMMENTS?: string;
        COMPANY_ID?: Numeric;
        COMPANY_TITLE?: string;
        CONTACT_ID?: Numeric;
        CONTACT_IDS?: Numeric | readonly Numeric[];
        CURRENCY_ID?: string;
        EMAIL?: Multifield;
        HONORIFIC?: Scalar;
        IM?: Multifield;
        LINK?: Multifield;
        LAST_NAME?: string;
        NAME?: string;
        SECOND_NAME?: string;
        OPENED?: string;
        OPPORTUNITY?: Numeric;
        IS_MANUAL_OPPORTUNITY?: string;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        PHONE?: Multifield;
        POST?: string;
        SOURCE_DESCRIPTION?: string;
        SOURCE_ID?: Scalar;
        STATUS_DESCRIPTION?: string;
        STATUS_ID?: Scalar;
        TITLE?: string;
        UTM_CAMPAIGN?: string;
        UTM_CONTENT?: string;
        UTM_MEDIUM?: string;
        UTM_SOURCE?: string;
        UTM_TERM?: string;
        WEB?: Multifield;
        [name: `UF_${string}`]: unknown;
      }>;
      params?: {
        REGISTER_SONET_EVENT?: Flag;
      };
    };
    result: CoreResults["crm.lead.add"];
  };
  /**
   * Create CRM lead contact. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html
   */
  "crm.lead.contact.add": {
    params: {
      id: Numeric;
      fields: Fields<{
        CONTACT_ID: Numeric;
        SORT?: Numeric;
        IS_PRIMARY?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM lead contact. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html
   */
  "crm.lead.contact.delete": {
    params: {
      id: Numeric;
      fields: Fields<{
        CONTACT_ID: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM lead contact. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
   */
  "crm.lead.contact.fields": {
    params: NoParams;
    result: Loose<"SORT" | "IS_PRIMARY" | "CONTACT_ID">;
  };
  /**
   * Delete CRM lead contact items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html
   */
  "crm.lead.contact.items.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM lead contact items. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html
   */
  "crm.lead.contact.items.get": {
    params: {
      id: Numeric;
    };
    result: LooseRows<"CONTACT_ID" | "SORT" | "ROLE_ID" | "IS_PRIMARY">;
  };
  /**
   * Set CRM lead contact items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html
   */
  "crm.lead.contact.items.set": {
    params: {
      id: Numeric;
      items: Open;
    };
    result: boolean;
  };
  /**
   * Delete CRM lead. Destructive.
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html
   */
  "crm.lead.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Force common scope for all: CRM lead details configuration. Destructive.
   * @deprecated Use `crm.item.details.configuration.forceCommonScopeForAll`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html
   */
  "crm.lead.details.configuration.forceCommonScopeForAll": {
    params: {
      extras?: {
        leadCustomerType?: Numeric;
      };
    };
    result: boolean;
  };
  /**
   * Read CRM lead details configuration. Reads.
   * @deprecated Use `crm.item.details.configuration.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html
   */
  "crm.lead.details.configuration.get": {
    params: {
      userId?: Numeric;
      scope?: string;
      extras?: {
        "lead.customer.type"?: Numeric;
      };
    };
    result: unknown;
  };
  /**
   * Reset CRM lead details configuration. Destructive.
   * @deprecated Use `crm.item.details.configuration.reset`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html
   */
  "crm.lead.details.configuration.reset": {
    params: {
      userId?: Numeric;
      scope?: string;
      extras?: {
        "lead.customer.type"?: Numeric;
      };
    };
    result: boolean;
  };
  /**
   * Set CRM lead details configuration. Writes.
   * @deprecated Use `crm.item.details.configuration.set`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html
   */
  "crm.lead.details.configuration.set": {
    params: {
      data: Several<{
        name: string;
        title: string;
        type: string;
        elements?: Several<{
          name: string;
          optionFlags?: Numeric;
          options?: Open;
        }>;
      }>;
      userId?: Numeric;
      scope?: string;
      extras?: {
        leadCustomerType?: Numeric;
      };
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM lead. Reads.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
   */
  "crm.lead.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "TITLE" | "HONORIFIC" | "NAME" | "SECOND_NAME" | "LAST_NAME" | "BIRTHDATE" | "COMPANY_TITLE"
      | "SOURCE_ID" | "SOURCE_DESCRIPTION" | "STATUS_ID" | "STATUS_DESCRIPTION" | "STATUS_SEMANTIC_ID" | "POST"
      | "ADDRESS" | "ADDRESS_2" | "ADDRESS_CITY" | "ADDRESS_POSTAL_CODE" | "ADDRESS_REGION" | "ADDRESS_PROVINCE"
      | "ADDRESS_COUNTRY" | "ADDRESS_COUNTRY_CODE" | "ADDRESS_LOC_ADDR_ID" | "CURRENCY_ID" | "OPPORTUNITY"
      | "IS_MANUAL_OPPORTUNITY" | "OPENED" | "COMMENTS" | "HAS_PHONE" | "HAS_EMAIL" | "HAS_IMOL" | "ASSIGNED_BY_ID"
      | "CREATED_BY_ID" | "MODIFY_BY_ID" | "MOVED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "MOVED_TIME" | "COMPANY_ID"
      | "CONTACT_ID" | "IS_RETURN_CUSTOMER" | "DATE_CLOSED" | "ORIGINATOR_ID" | "ORIGIN_ID" | "UTM_SOURCE"
      | "UTM_MEDIUM" | "UTM_CAMPAIGN" | "UTM_CONTENT" | "UTM_TERM" | "LAST_ACTIVITY_TIME" | "LAST_ACTIVITY_BY" | "PHONE"
      | "EMAIL" | "WEB" | "IM" | "LINK"
    >;
  };
  /**
   * Read CRM lead. Reads.
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html
   */
  "crm.lead.get": {
    params: {
      id: Numeric;
    };
    result: CoreResults["crm.lead.get"];
  };
  /**
   * List CRM lead. Reads.
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html
   */
  "crm.lead.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: CoreResults["crm.lead.list"];
  };
  /**
   * Read CRM lead product rows. Reads.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html
   */
  "crm.lead.productrows.get": {
    params: {
      id: Numeric;
    };
    result: LooseRows<
      | "ID" | "OWNER_ID" | "OWNER_TYPE" | "PRODUCT_ID" | "PRODUCT_NAME" | "ORIGINAL_PRODUCT_NAME"
      | "PRODUCT_DESCRIPTION" | "PRICE" | "PRICE_EXCLUSIVE" | "PRICE_NETTO" | "PRICE_BRUTTO" | "PRICE_ACCOUNT"
      | "QUANTITY" | "DISCOUNT_TYPE_ID" | "DISCOUNT_RATE" | "DISCOUNT_SUM" | "TAX_RATE" | "TAX_INCLUDED" | "CUSTOMIZED"
      | "MEASURE_CODE" | "MEASURE_NAME" | "SORT" | "XML_ID" | "TYPE" | "STORE_ID" | "RESERVE_ID" | "DATE_RESERVE_END"
      | "RESERVE_QUANTITY"
    >;
  };
  /**
   * Set CRM lead product rows. Destructive.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html
   */
  "crm.lead.productrows.set": {
    params: {
      id: Numeric;
      rows?: Several<{
        PRODUCT_ID?: Numeric;
        PRODUCT_NAME?: string;
        PRICE?: Numeric;
        PRICE_EXCLUSIVE?: Numeric;
        PRICE_NETTO?: Numeric;
        PRICE_BRUTTO?: Numeric;
        QUANTITY?: Numeric;
        DISCOUNT_TYPE_ID?: Numeric;
        DISCOUNT_RATE?: Numeric;
        DISCOUNT_SUM?: Numeric;
        TAX_RATE?: Numeric;
        TAX_INCLUDED?: string;
        MEASURE_CODE?: Scalar;
        MEASURE_NAME?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Change CRM lead. Writes.
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html
   */
  "crm.lead.update": {
    params: {
      id: Numeric;
      fields?: Fields<{
        ADDRESS?: string;
        ADDRESS_2?: string;
        ADDRESS_CITY?: string;
        ADDRESS_COUNTRY?: string;
        ADDRESS_COUNTRY_CODE?: string;
        ADDRESS_POSTAL_CODE?: string;
        ADDRESS_PROVINCE?: string;
        ADDRESS_REGION?: string;
        ASSIGNED_BY_ID?: Numeric;
        BIRTHDATE?: string;
        COMMENTS?: string;
        COMPANY_ID?: Numeric;
        COMPANY_TITLE?: string;
        CONTACT_ID?: Numeric;
        CONTACT_IDS?: Numeric | readonly Numeric[];
        CURRENCY_ID?: string;
        EMAIL?: Multifield;
        HONORIFIC?: Scalar;
        IM?: Multifield;
        LINK?: Multifield;
        LAST_NAME?: string;
        NAME?: string;
        SECOND_NAME?: string;
        OPENED?: string;
        OPPORTUNITY?: Numeric;
        IS_MANUAL_OPPORTUNITY?: string;
        ORIGINATOR_ID?: string;
        ORIGIN_ID?: string;
        PHONE?: Multifield;
        POST?: string;
        SOURCE_DESCRIPTION?: string;
        SOURCE_ID?: Scalar;
        STATUS_DESCRIPTION?: string;
        STATUS_ID?: Scalar;
        TITLE?: string;
        UTM_CAMPAIGN?: string;
        UTM_CONTENT?: string;
        UTM_MEDIUM?: string;
        UTM_SOURCE?: string;
        UTM_TERM?: string;
        WEB?: Multifield;
        [name: `UF_${string}`]: unknown;
      }>;
      params?: {
        REGISTER_SONET_EVENT?: string;
      };
    };
    result: boolean;
  };
  /**
   * Create CRM lead user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html
   */
  "crm.lead.userfield.add": {
    params: {
      fields: Fields<{
        USER_TYPE_ID: string;
        FIELD_NAME: string;
        LABEL?: string;
        XML_ID?: string;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
        MULTIPLE?: Flag;
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM lead user field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html
   */
  "crm.lead.userfield.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM lead user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html
   */
  "crm.lead.userfield.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * List CRM lead user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html
   */
  "crm.lead.userfield.list": {
    params: {
      filter?: Filter<
        | "ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY" | "SHOW_FILTER"
        | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "LANG"
      >;
      order?: Order;
    };
    result: LooseRows<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * Change CRM lead user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html
   */
  "crm.lead.userfield.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        XML_ID?: string;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM measure. Writes.
   * @deprecated Use `catalog.measure.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
   */
  "crm.measure.add": {
    params: {
      fields: Fields<{
        CODE: Numeric;
        MEASURE_TITLE: string;
        SYMBOL_RUS?: string;
        SYMBOL_INTL?: string;
        SYMBOL_LETTER_INTL?: string;
        IS_DEFAULT?: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete CRM measure. Destructive.
   * @deprecated Use `catalog.measure.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html
   */
  "crm.measure.delete": {
    params: {
      id: unknown;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM measure. Reads.
   * @deprecated Use `catalog.measure.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
   */
  "crm.measure.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM measure. Reads.
   * @deprecated Use `catalog.measure.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html
   */
  "crm.measure.get": {
    params: {
      id: unknown;
    };
    result: unknown;
  };
  /**
   * List CRM measure. Reads.
   * @deprecated Use `catalog.measure.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html
   */
  "crm.measure.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change CRM measure. Writes.
   * @deprecated Use `catalog.measure.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html
   */
  "crm.measure.update": {
    params: {
      id: unknown;
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM multifield. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
   */
  "crm.multifield.fields": {
    params: NoParams;
    result: Loose<"ID" | "TYPE_ID" | "VALUE" | "VALUE_TYPE">;
  };
  /**
   * Create CRM order binding. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html
   */
  "crm.orderentity.add": {
    params: {
      fields: Fields<{
        orderId: Numeric;
        ownerTypeId: Numeric;
        ownerId: Numeric;
      }>;
    };
    result: Loose<"dealOrder">;
  };
  /**
   * Delete by filter CRM order binding. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html
   */
  "crm.orderentity.deleteByFilter": {
    params: {
      fields: Fields<{
        orderId: Numeric;
        ownerTypeId: Numeric;
        ownerId: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM order binding. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html
   */
  "crm.orderentity.getFields": {
    params: NoParams;
    result: Loose<"orderEntity">;
  };
  /**
   * List CRM order binding. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html
   */
  "crm.orderentity.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"orderEntity">;
  };
  /**
   * Describe fields of CRM payment system. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
   */
  "crm.paysystem.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * List CRM payment system. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html
   */
  "crm.paysystem.list": {
    params: {
      order?: Order;
      filter?: Filter;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM person type. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html
   */
  "crm.persontype.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * List CRM person type. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html
   */
  "crm.persontype.list": {
    params: {
      order?: Order;
      filter?: Filter;
    };
    result: unknown;
  };
  /**
   * Create CRM product. Writes.
   * @deprecated Use `catalog.product.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
   */
  "crm.product.add": {
    params: {
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Delete CRM product. Destructive.
   * @deprecated Use `catalog.product.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
   */
  "crm.product.delete": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM product. Reads.
   * @deprecated Use `catalog.product.getFieldsByFilter`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
   */
  "crm.product.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM product. Reads.
   * @deprecated Use `catalog.product.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
   */
  "crm.product.get": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM product. Reads.
   * @deprecated Use `catalog.product.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
   */
  "crm.product.list": {
    params: Open & {
      order?: Order;
      filter?: Filter;
      select?: Select;
    };
    result: unknown;
  };
  /**
   * Create CRM product property. Writes.
   * @deprecated Use `catalog.productProperty.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
   */
  "crm.product.property.add": {
    params: {
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Delete CRM product property. Destructive.
   * @deprecated Use `catalog.productProperty.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
   */
  "crm.product.property.delete": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM product property enumeration. Reads.
   * @deprecated Use `catalog.productPropertyEnum.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
   */
  "crm.product.property.enumeration.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Describe fields of CRM product property. Reads.
   * @deprecated Use `catalog.productProperty.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
   */
  "crm.product.property.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM product property. Reads.
   * @deprecated Use `catalog.productProperty.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
   */
  "crm.product.property.get": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM product property. Reads.
   * @deprecated Use `catalog.productProperty.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
   */
  "crm.product.property.list": {
    params: {
      order?: Order;
      filter?: Filter;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM product property settings. Reads.
   * @deprecated Use `catalog.productPropertyFeature.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
   */
  "crm.product.property.settings.fields": {
    params: {
      propertyType?: unknown;
      userType?: unknown;
    };
    result: unknown;
  };
  /**
   * List types of CRM product property. Reads.
   * @deprecated Use `catalog.productPropertyFeature.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
   */
  "crm.product.property.types": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Change CRM product property. Writes.
   * @deprecated Use `catalog.productProperty.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
   */
  "crm.product.property.update": {
    params: {
      id?: Numeric;
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Change CRM product. Writes.
   * @deprecated Use `catalog.product.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
   */
  "crm.product.update": {
    params: {
      id?: Numeric;
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM product row. Reads.
   * @deprecated Use `crm.item.productrow.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
   */
  "crm.productrow.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * List CRM product row. Reads.
   * @deprecated Use `crm.item.productrow.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html
   */
  "crm.productrow.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Create CRM product section. Writes.
   * @deprecated Use `catalog.section.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
   */
  "crm.productsection.add": {
    params: {
      fields: PhpArray;
    };
    result: unknown;
  };
  /**
   * Delete CRM product section. Destructive.
   * @deprecated Use `catalog.section.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
   */
  "crm.productsection.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM product section. Reads.
   * @deprecated Use `catalog.section.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
   */
  "crm.productsection.fields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Read CRM product section. Reads.
   * @deprecated Use `catalog.section.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html
   */
  "crm.productsection.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * List CRM product section. Reads.
   * @deprecated Use `catalog.section.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html
   */
  "crm.productsection.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
    };
    result: unknown;
  };
  /**
   * Change CRM product section. Writes.
   * @deprecated Use `catalog.section.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
   */
  "crm.productsection.update": {
    params: {
      id: Numeric;
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Create CRM quote. Writes.
   * @deprecated Use `crm.item.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
   */
  "crm.quote.add": {
    params: {
      fields: Fields<{
        TITLE: string;
        STATUS_ID?: Scalar;
        CURRENCY_ID?: string;
        OPPORTUNITY?: Numeric;
        ASSIGNED_BY_ID?: Numeric;
        COMPANY_ID?: Numeric;
        CONTACT_IDS?: readonly Numeric[];
        MYCOMPANY_ID?: Numeric;
        OPENED?: string;
        PERSON_TYPE_ID?: Numeric;
        BEGINDATE?: string;
        CLOSEDATE?: string;
        CLIENT_TITLE?: string;
        CLIENT_ADDR?: string;
        CLIENT_EMAIL?: string;
        CLIENT_PHONE?: string;
        COMMENTS?: string;
      }>;
      params?: {
        IMPORT?: Flag;
        DATE_CREATE?: DateTime;
        DATE_MODIFY?: DateTime;
        CREATED_BY_ID?: Numeric;
        MODIFY_BY_ID?: Numeric;
      };
    };
    result: WireNumber;
  };
  /**
   * Create CRM quote contact. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html
   */
  "crm.quote.contact.add": {
    params: {
      id: Numeric;
      fields: Fields<{
        CONTACT_ID: Scalar;
        IS_PRIMARY?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM quote contact. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html
   */
  "crm.quote.contact.delete": {
    params: {
      id: Numeric;
      fields: Fields<{
        CONTACT_ID: Scalar;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM quote contact. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
   */
  "crm.quote.contact.fields": {
    params: NoParams;
    result: Loose<"SORT" | "IS_PRIMARY" | "CONTACT_ID">;
  };
  /**
   * Delete CRM quote contact items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html
   */
  "crm.quote.contact.items.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM quote contact items. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html
   */
  "crm.quote.contact.items.get": {
    params: {
      id: Numeric;
    };
    result: LooseRows<"CONTACT_ID" | "SORT" | "ROLE_ID" | "IS_PRIMARY">;
  };
  /**
   * Set CRM quote contact items. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html
   */
  "crm.quote.contact.items.set": {
    params: {
      id: Numeric;
      items: Several<{
        CONTACT_ID: Scalar;
        IS_PRIMARY?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM quote. Destructive.
   * @deprecated Use `crm.item.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
   */
  "crm.quote.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM quote. Reads.
   * @deprecated Use `crm.item.fields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
   */
  "crm.quote.fields": {
    params: NoParams;
    result: Loose<
      | "ASSIGNED_BY_ID" | "BEGINDATE" | "CLOSED" | "CLOSEDATE" | "COMMENTS" | "COMPANY_ID" | "CONTACT_IDS" | "CONTENT"
      | "CREATED_BY_ID" | "CURRENCY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "DEAL_ID" | "ID" | "LEAD_ID" | "LOCATION_ID"
      | "MODIFY_BY_ID" | "MYCOMPANY_ID" | "OPENED" | "OPPORTUNITY" | "PERSON_TYPE_ID" | "QUOTE_NUMBER" | "STATUS_ID"
      | "TAX_VALUE" | "TERMS" | "TITLE" | "UTM_CAMPAIGN" | "UTM_CONTENT" | "UTM_MEDIUM" | "UTM_SOURCE" | "UTM_TERM"
      | "LAST_ACTIVITY_TIME" | "LAST_ACTIVITY_BY" | "LAST_COMMUNICATION_TIME"
    >;
  };
  /**
   * Read CRM quote. Reads.
   * @deprecated Use `crm.item.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
   */
  "crm.quote.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "TITLE" | "STATUS_ID" | "CURRENCY_ID" | "OPPORTUNITY" | "TAX_VALUE" | "COMPANY_ID" | "CONTACT_ID"
      | "MYCOMPANY_ID" | "BEGINDATE" | "CLOSEDATE" | "ACTUAL_DATE" | "ASSIGNED_BY_ID" | "CREATED_BY_ID" | "MODIFY_BY_ID"
      | "DATE_CREATE" | "DATE_MODIFY" | "OPENED" | "CLOSED" | "COMMENTS" | "LEAD_ID" | "DEAL_ID" | "QUOTE_NUMBER"
      | "CONTENT" | "TERMS" | "PERSON_TYPE_ID" | "LOCATION_ID" | "CLIENT_TITLE" | "CLIENT_ADDR" | "CLIENT_CONTACT"
      | "CLIENT_EMAIL" | "CLIENT_PHONE" | "CLIENT_TP_ID" | "CLIENT_TPA_ID" | "UTM_SOURCE" | "UTM_MEDIUM"
      | "UTM_CAMPAIGN" | "UTM_CONTENT" | "UTM_TERM" | "PARENT_ID_136" | "LAST_COMMUNICATION_TIME" | "LAST_ACTIVITY_BY"
      | "LAST_ACTIVITY_TIME" | "UF_CRM_566EB0AC9B7FC" | "UF_CRM_566EB0AFA9895" | "UF_CRM_566EB0AFB84F1"
      | "UF_CRM_566EB0AFC58FD" | "UF_CRM_566EB0AFDA4EF" | "UF_CRM_566EB0AFEDB2F" | "UF_CRM_566EB0B014EC2"
      | "UF_CRM_566EB0B0231B2" | "UF_CRM_566EB0B02F46F" | "UF_CRM_566EB0B03CDCD" | "UF_CRM_566EB0B04D190"
      | "UF_CRM_577BBCE34CC90" | "UF_CRM_577BBCE354F86"
    >;
  };
  /**
   * List CRM quote. Reads.
   * @deprecated Use `crm.item.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
   */
  "crm.quote.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: LooseRows<"ID" | "TITLE" | "STATUS_ID" | "OPPORTUNITY" | "CURRENCY_ID" | "ASSIGNED_BY_ID">;
  };
  /**
   * Read CRM quote product rows. Reads.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
   */
  "crm.quote.productrows.get": {
    params: {
      id: Numeric;
    };
    result: LooseRows<
      | "ID" | "OWNER_ID" | "OWNER_TYPE" | "PRODUCT_ID" | "PRODUCT_NAME" | "ORIGINAL_PRODUCT_NAME"
      | "PRODUCT_DESCRIPTION" | "PRICE" | "PRICE_EXCLUSIVE" | "PRICE_NETTO" | "PRICE_BRUTTO" | "PRICE_ACCOUNT"
      | "QUANTITY" | "DISCOUNT_TYPE_ID" | "DISCOUNT_RATE" | "DISCOUNT_SUM" | "TAX_RATE" | "TAX_INCLUDED" | "CUSTOMIZED"
      | "MEASURE_CODE" | "MEASURE_NAME" | "SORT" | "XML_ID" | "TYPE" | "STORE_ID" | "RESERVE_ID" | "DATE_RESERVE_END"
      | "RESERVE_QUANTITY"
    >;
  };
  /**
   * Set CRM quote product rows. Destructive.
   * @deprecated Use `crm.item.productrow.*`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
   */
  "crm.quote.productrows.set": {
    params: {
      id: Numeric;
      rows?: Several<{
        PRODUCT_ID?: Numeric;
        PRODUCT_NAME?: string;
        PRODUCT_DESCRIPTION?: string;
        PRICE?: Numeric;
        QUANTITY?: Numeric;
        DISCOUNT_TYPE_ID?: Numeric;
        DISCOUNT_RATE?: Numeric;
        DISCOUNT_SUM?: Numeric;
        TAX_RATE?: Numeric;
        TAX_INCLUDED?: string;
        MEASURE_CODE?: Scalar;
        MEASURE_NAME?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Change CRM quote. Writes.
   * @deprecated Use `crm.item.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
   */
  "crm.quote.update": {
    params: {
      id: Numeric;
      fields?: Fields<{
        TITLE?: string;
        STATUS_ID?: Scalar;
        CURRENCY_ID?: string;
        OPPORTUNITY?: Numeric;
        ASSIGNED_BY_ID?: Numeric;
        COMPANY_ID?: Numeric;
        CONTACT_IDS?: readonly Numeric[];
        MYCOMPANY_ID?: Numeric;
        OPENED?: string;
        PERSON_TYPE_ID?: Numeric;
        BEGINDATE?: string;
        CLOSEDATE?: string;
        CLIENT_TITLE?: string;
        CLIENT_ADDR?: string;
        CLIENT_EMAIL?: string;
        CLIENT_PHONE?: string;
        COMMENTS?: string;
        [name: `PARENT_ID_${string}`]: Scalar;
      }>;
      params?: {
        REGISTER_HISTORY_EVENT?: Flag;
      };
    };
    result: boolean;
  };
  /**
   * Create CRM quote user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html
   */
  "crm.quote.userfield.add": {
    params: {
      fields: Fields<{
        USER_TYPE_ID: string;
        FIELD_NAME: string;
        LABEL?: string;
        XML_ID?: string;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
        MULTIPLE?: Flag;
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM quote user field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html
   */
  "crm.quote.userfield.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM quote user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html
   */
  "crm.quote.userfield.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * List CRM quote user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html
   */
  "crm.quote.userfield.list": {
    params: {
      filter?: Filter<
        | "ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY" | "SHOW_FILTER"
        | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "LANG"
      >;
      order?: Order;
    };
    result: LooseRows<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * Change CRM quote user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html
   */
  "crm.quote.userfield.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        XML_ID?: string;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LIST_HEIGHT?: unknown;
          IBLOCK_TYPE_ID?: string;
          IBLOCK_ID?: string;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
        };
        LIST?: Several<{
          VALUE?: string;
          SORT?: Numeric;
          DEF?: Flag;
          XML_ID?: string;
        }>;
        SORT?: Numeric;
        SHOW_IN_LIST?: Flag;
        EDIT_IN_LIST?: Flag;
        IS_SEARCHABLE?: Flag;
        LIST_FILTER_LABEL?: string | Open;
        LIST_COLUMN_LABEL?: string | Open;
        EDIT_FORM_LABEL?: string | Open;
        ERROR_MESSAGE?: string | Open;
        HELP_MESSAGE?: string | Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM requisite. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html
   */
  "crm.requisite.add": {
    params: {
      fields: Fields<{
        ENTITY_TYPE_ID: Numeric;
        ENTITY_ID: Numeric;
        PRESET_ID: Numeric;
        NAME: string;
        CODE?: string;
        XML_ID?: string;
        ORIGINATOR_ID?: string;
        ACTIVE?: string;
        ADDRESS_ONLY?: string;
        SORT?: Numeric;
        RQ_NAME?: string;
        RQ_FIRST_NAME?: string;
        RQ_LAST_NAME?: string;
        RQ_SECOND_NAME?: string;
        RQ_COMPANY_ID?: string;
        RQ_COMPANY_NAME?: string;
        RQ_COMPANY_FULL_NAME?: string;
        RQ_COMPANY_REG_DATE?: string;
        RQ_DIRECTOR?: string;
        RQ_ACCOUNTANT?: string;
        RQ_CEO_NAME?: string;
        RQ_CEO_WORK_POS?: string;
        RQ_CONTACT?: string;
        RQ_EMAIL?: string;
        RQ_PHONE?: string;
        RQ_FAX?: string;
        RQ_IDENT_TYPE?: Scalar;
        RQ_IDENT_DOC?: string;
        RQ_IDENT_DOC_SER?: string;
        RQ_IDENT_DOC_NUM?: string;
        RQ_IDENT_DOC_PERS_NUM?: string;
        RQ_IDENT_DOC_DATE?: string;
        RQ_IDENT_DOC_ISSUED_BY?: string;
        RQ_IDENT_DOC_DEP_CODE?: string;
        RQ_INN?: string;
        RQ_KPP?: string;
        RQ_USRLE?: string;
        RQ_IFNS?: string;
        RQ_OGRN?: string;
        RQ_OGRNIP?: string;
        RQ_OKPO?: string;
        RQ_OKTMO?: string;
        RQ_OKVED?: string;
        RQ_EDRPOU?: string;
        RQ_DRFO?: string;
        RQ_KBE?: string;
        RQ_IIN?: string;
        RQ_BIN?: string;
        RQ_ST_CERT_SER?: string;
        RQ_ST_CERT_NUM?: string;
        RQ_ST_CERT_DATE?: string;
        RQ_VAT_PAYER?: string;
        RQ_VAT_ID?: string;
        RQ_VAT_CERT_SER?: string;
        RQ_VAT_CERT_NUM?: string;
        RQ_VAT_CERT_DATE?: string;
        RQ_RESIDENCE_COUNTRY?: string;
        RQ_BASE_DOC?: string;
        RQ_REGON?: string;
        RQ_KRS?: string;
        RQ_PESEL?: string;
        RQ_LEGAL_FORM?: string;
        RQ_SIRET?: string;
        RQ_SIREN?: string;
        RQ_CAPITAL?: string;
        RQ_RCS?: string;
        RQ_CNPJ?: string;
        RQ_STATE_REG?: string;
        RQ_MNPL_REG?: string;
        RQ_CPF?: string;
        [name: `UF_CRM_${string}`]: unknown;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Create CRM requisite bank detail. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
   */
  "crm.requisite.bankdetail.add": {
    params: {
      fields: Fields<{
        ENTITY_ID: Numeric;
        COUNTRY_ID?: Numeric;
        NAME: string;
        CODE?: string;
        XML_ID?: string;
        ACTIVE?: string;
        SORT?: Numeric;
        RQ_BANK_NAME?: string;
        RQ_BANK_ADDR?: string;
        RQ_BANK_CODE?: string;
        RQ_BANK_ROUTE_NUM?: string;
        RQ_BIK?: string;
        RQ_CODEB?: string;
        RQ_CODEG?: string;
        RQ_RIB?: string;
        RQ_MFO?: string;
        RQ_ACC_NAME?: string;
        RQ_ACC_NUM?: string;
        RQ_ACC_TYPE?: string;
        RQ_AGENCY_NAME?: string;
        RQ_IIK?: string;
        RQ_ACC_CURRENCY?: string;
        RQ_COR_ACC_NUM?: string;
        RQ_IBAN?: string;
        RQ_SWIFT?: string;
        RQ_BIC?: string;
        COMMENTS?: string;
        ORIGINATOR_ID?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM requisite bank detail. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html
   */
  "crm.requisite.bankdetail.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM requisite bank detail. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
   */
  "crm.requisite.bankdetail.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "ENTITY_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID" | "NAME"
      | "CODE" | "XML_ID" | "ACTIVE" | "SORT" | "RQ_BANK_NAME" | "RQ_BANK_ADDR" | "RQ_BANK_CODE" | "RQ_AGENCY_NAME"
      | "RQ_BANK_ROUTE_NUM" | "RQ_BIK" | "RQ_MFO" | "RQ_ACC_NAME" | "RQ_ACC_NUM" | "RQ_ACC_TYPE" | "RQ_IIK"
      | "RQ_ACC_CURRENCY" | "RQ_COR_ACC_NUM" | "RQ_IBAN" | "RQ_SWIFT" | "RQ_BIC" | "RQ_CODEB" | "RQ_CODEG" | "RQ_RIB"
      | "COMMENTS" | "ORIGINATOR_ID"
    >;
  };
  /**
   * Read CRM requisite bank detail. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html
   */
  "crm.requisite.bankdetail.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID" | "NAME"
      | "CODE" | "XML_ID" | "ORIGINATOR_ID" | "ACTIVE" | "SORT" | "RQ_BANK_NAME" | "RQ_BANK_CODE" | "RQ_BANK_ADDR"
      | "RQ_BANK_ROUTE_NUM" | "RQ_BIK" | "RQ_MFO" | "RQ_ACC_NAME" | "RQ_ACC_NUM" | "RQ_ACC_TYPE" | "RQ_IIK"
      | "RQ_ACC_CURRENCY" | "RQ_COR_ACC_NUM" | "RQ_IBAN" | "RQ_SWIFT" | "RQ_BIC" | "RQ_CODEB" | "RQ_CODEG" | "RQ_RIB"
      | "RQ_AGENCY_NAME" | "COMMENTS"
    >;
  };
  /**
   * List CRM requisite bank detail. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html
   */
  "crm.requisite.bankdetail.list": {
    params: {
      select?: Select<
        | "ID" | "ENTITY_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID" | "NAME"
        | "CODE" | "XML_ID" | "ACTIVE" | "SORT" | "RQ_BANK_NAME" | "RQ_BANK_ADDR" | "RQ_BANK_CODE" | "RQ_BANK_ROUTE_NUM"
        | "RQ_BIK" | "RQ_CODEB" | "RQ_CODEG" | "RQ_RIB" | "RQ_MFO" | "RQ_ACC_NAME" | "RQ_ACC_NUM" | "RQ_ACC_TYPE"
        | "RQ_AGENCY_NAME" | "RQ_IIK" | "RQ_ACC_CURRENCY" | "RQ_COR_ACC_NUM" | "RQ_IBAN" | "RQ_SWIFT" | "RQ_BIC"
        | "COMMENTS" | "ORIGINATOR_ID"
      >;
      filter?: Filter<
        | "ID" | "ENTITY_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID" | "NAME"
        | "CODE" | "XML_ID" | "ACTIVE" | "SORT" | "RQ_BANK_NAME" | "RQ_BANK_ADDR" | "RQ_BANK_CODE" | "RQ_BANK_ROUTE_NUM"
        | "RQ_BIK" | "RQ_CODEB" | "RQ_CODEG" | "RQ_RIB" | "RQ_MFO" | "RQ_ACC_NAME" | "RQ_ACC_NUM" | "RQ_ACC_TYPE"
        | "RQ_AGENCY_NAME" | "RQ_IIK" | "RQ_ACC_CURRENCY" | "RQ_COR_ACC_NUM" | "RQ_IBAN" | "RQ_SWIFT" | "RQ_BIC"
        | "COMMENTS" | "ORIGINATOR_ID"
      >;
      order?: Order<
        | "ID" | "ENTITY_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID" | "NAME"
        | "CODE" | "XML_ID" | "ACTIVE" | "SORT" | "RQ_BANK_NAME" | "RQ_BANK_ADDR" | "RQ_BANK_CODE" | "RQ_BANK_ROUTE_NUM"
        | "RQ_BIK" | "RQ_CODEB" | "RQ_CODEG" | "RQ_RIB" | "RQ_MFO" | "RQ_ACC_NAME" | "RQ_ACC_NUM" | "RQ_ACC_TYPE"
        | "RQ_AGENCY_NAME" | "RQ_IIK" | "RQ_ACC_CURRENCY" | "RQ_COR_ACC_NUM" | "RQ_IBAN" | "RQ_SWIFT" | "RQ_BIC"
        | "COMMENTS" | "ORIGINATOR_ID"
      >;
      start?: Numeric;
    };
    result: LooseRows<"ENTITY_ID" | "ID" | "NAME">;
  };
  /**
   * Change CRM requisite bank detail. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html
   */
  "crm.requisite.bankdetail.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        NAME?: string;
        CODE?: string;
        XML_ID?: string;
        ACTIVE?: string;
        SORT?: Numeric;
        RQ_BANK_NAME?: string;
        RQ_BANK_ADDR?: string;
        RQ_BANK_CODE?: string;
        RQ_BANK_ROUTE_NUM?: string;
        RQ_BIK?: string;
        RQ_CODEB?: string;
        RQ_CODEG?: string;
        RQ_RIB?: string;
        RQ_MFO?: string;
        RQ_ACC_NAME?: string;
        RQ_ACC_NUM?: string;
        RQ_ACC_TYPE?: string;
        RQ_AGENCY_NAME?: string;
        RQ_IIK?: string;
        RQ_ACC_CURRENCY?: string;
        RQ_COR_ACC_NUM?: string;
        RQ_IBAN?: string;
        RQ_SWIFT?: string;
        RQ_BIC?: string;
        COMMENTS?: string;
        ORIGINATOR_ID?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete CRM requisite. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html
   */
  "crm.requisite.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM requisite. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
   */
  "crm.requisite.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "ENTITY_TYPE_ID" | "ENTITY_ID" | "PRESET_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID"
      | "MODIFY_BY_ID" | "NAME" | "CODE" | "XML_ID" | "ORIGINATOR_ID" | "ACTIVE" | "ADDRESS_ONLY" | "SORT" | "RQ_NAME"
      | "RQ_FIRST_NAME" | "RQ_LAST_NAME" | "RQ_SECOND_NAME" | "RQ_COMPANY_ID" | "RQ_COMPANY_NAME"
      | "RQ_COMPANY_FULL_NAME" | "RQ_COMPANY_REG_DATE" | "RQ_DIRECTOR" | "RQ_ACCOUNTANT" | "RQ_CEO_NAME"
      | "RQ_CEO_WORK_POS" | "RQ_CONTACT" | "RQ_EMAIL" | "RQ_PHONE" | "RQ_FAX" | "RQ_IDENT_TYPE" | "RQ_IDENT_DOC"
      | "RQ_IDENT_DOC_SER" | "RQ_IDENT_DOC_NUM" | "RQ_IDENT_DOC_PERS_NUM" | "RQ_IDENT_DOC_DATE"
      | "RQ_IDENT_DOC_ISSUED_BY" | "RQ_IDENT_DOC_DEP_CODE" | "RQ_INN" | "RQ_KPP" | "RQ_USRLE" | "RQ_IFNS" | "RQ_OGRN"
      | "RQ_OGRNIP" | "RQ_OKPO" | "RQ_OKTMO" | "RQ_OKVED" | "RQ_EDRPOU" | "RQ_DRFO" | "RQ_KBE" | "RQ_IIN" | "RQ_BIN"
      | "RQ_ST_CERT_SER" | "RQ_ST_CERT_NUM" | "RQ_ST_CERT_DATE" | "RQ_VAT_PAYER" | "RQ_VAT_ID" | "RQ_VAT_CERT_SER"
      | "RQ_VAT_CERT_NUM"
    >;
  };
  /**
   * Read CRM requisite. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html
   */
  "crm.requisite.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM requisite link. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
   */
  "crm.requisite.link.fields": {
    params: NoParams;
    result: Loose<
      | "ENTITY_TYPE_ID" | "ENTITY_ID" | "REQUISITE_ID" | "BANK_DETAIL_ID" | "MC_REQUISITE_ID" | "MC_BANK_DETAIL_ID"
    >;
  };
  /**
   * Read CRM requisite link. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html
   */
  "crm.requisite.link.get": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
    };
    result: Loose<
      | "ENTITY_TYPE_ID" | "ENTITY_ID" | "REQUISITE_ID" | "BANK_DETAIL_ID" | "MC_REQUISITE_ID" | "MC_BANK_DETAIL_ID"
    >;
  };
  /**
   * List CRM requisite link. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html
   */
  "crm.requisite.link.list": {
    params: {
      select?: Select<
        | "ENTITY_TYPE_ID" | "ENTITY_ID" | "REQUISITE_ID" | "BANK_DETAIL_ID" | "MC_REQUISITE_ID" | "MC_BANK_DETAIL_ID"
      >;
      filter?: Filter<
        | "ENTITY_TYPE_ID" | "ENTITY_ID" | "REQUISITE_ID" | "BANK_DETAIL_ID" | "MC_REQUISITE_ID" | "MC_BANK_DETAIL_ID"
      >;
      order?: Order<
        | "ENTITY_TYPE_ID" | "ENTITY_ID" | "REQUISITE_ID" | "BANK_DETAIL_ID" | "MC_REQUISITE_ID" | "MC_BANK_DETAIL_ID"
      >;
      start?: Numeric;
    };
    result: LooseRows<
      | "ENTITY_TYPE_ID" | "ENTITY_ID" | "REQUISITE_ID" | "BANK_DETAIL_ID" | "MC_REQUISITE_ID" | "MC_BANK_DETAIL_ID"
    >;
  };
  /**
   * Register CRM requisite link. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html
   */
  "crm.requisite.link.register": {
    params: {
      fields: Fields<{
        ENTITY_TYPE_ID: Numeric;
        ENTITY_ID: Numeric;
        REQUISITE_ID: Numeric;
        BANK_DETAIL_ID: Numeric;
        MC_REQUISITE_ID: Numeric;
        MC_BANK_DETAIL_ID: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Unregister CRM requisite link. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html
   */
  "crm.requisite.link.unregister": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
    };
    result: boolean;
  };
  /**
   * List CRM requisite. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html
   */
  "crm.requisite.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: LooseRows<"ENTITY_TYPE_ID" | "ENTITY_ID" | "ID" | "NAME">;
  };
  /**
   * Create CRM requisite preset. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
   */
  "crm.requisite.preset.add": {
    params: {
      fields: Fields<{
        ENTITY_TYPE_ID: Numeric;
        COUNTRY_ID: Numeric;
        NAME: string;
        XML_ID?: string;
        ACTIVE?: string;
        SORT?: Numeric;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Read countries of CRM requisite preset. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
   */
  "crm.requisite.preset.countries": {
    params: NoParams;
    result: LooseRows<"ID" | "CODE" | "TITLE">;
  };
  /**
   * Delete CRM requisite preset. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html
   */
  "crm.requisite.preset.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Create CRM requisite preset field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
   */
  "crm.requisite.preset.field.add": {
    params: {
      preset: Open;
      fields: Fields<{
        FIELD_NAME: string;
        FIELD_TITLE?: string;
        SORT?: Numeric;
        IN_SHORT_LIST?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Read availabletoadd of CRM requisite preset field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html
   */
  "crm.requisite.preset.field.availabletoadd": {
    params: {
      preset: Open;
    };
    result: readonly unknown[];
  };
  /**
   * Delete CRM requisite preset field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html
   */
  "crm.requisite.preset.field.delete": {
    params: {
      id: Numeric;
      preset: Open;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM requisite preset field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html
   */
  "crm.requisite.preset.field.fields": {
    params: NoParams;
    result: Loose<"ID" | "FIELD_NAME" | "FIELD_TITLE" | "SORT" | "IN_SHORT_LIST">;
  };
  /**
   * Read CRM requisite preset field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html
   */
  "crm.requisite.preset.field.get": {
    params: {
      id: Numeric;
      preset: Open;
    };
    result: Loose<"ID" | "FIELD_NAME" | "FIELD_TITLE" | "IN_SHORT_LIST" | "SORT">;
  };
  /**
   * List CRM requisite preset field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html
   */
  "crm.requisite.preset.field.list": {
    params: {
      preset: Open;
    };
    result: LooseRows<"ID" | "FIELD_NAME" | "FIELD_TITLE" | "SORT" | "IN_SHORT_LIST">;
  };
  /**
   * Change CRM requisite preset field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html
   */
  "crm.requisite.preset.field.update": {
    params: {
      id: Numeric;
      preset: Open;
      fields: Fields<{
        FIELD_NAME: string;
        FIELD_TITLE?: string;
        SORT?: Numeric;
        IN_SHORT_LIST?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM requisite preset. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
   */
  "crm.requisite.preset.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "ENTITY_TYPE_ID" | "COUNTRY_ID" | "NAME" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID"
      | "MODIFY_BY_ID" | "ACTIVE" | "SORT" | "XML_ID"
    >;
  };
  /**
   * Read CRM requisite preset. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html
   */
  "crm.requisite.preset.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_TYPE_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID"
      | "NAME" | "XML_ID" | "ACTIVE" | "SORT"
    >;
  };
  /**
   * List CRM requisite preset. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html
   */
  "crm.requisite.preset.list": {
    params: {
      select?: Select<
        | "ID" | "ENTITY_TYPE_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID"
        | "NAME" | "XML_ID" | "ACTIVE" | "SORT"
      >;
      filter?: Filter<
        | "ID" | "ENTITY_TYPE_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID"
        | "NAME" | "XML_ID" | "ACTIVE" | "SORT"
      >;
      order?: Order<
        | "ID" | "ENTITY_TYPE_ID" | "COUNTRY_ID" | "DATE_CREATE" | "DATE_MODIFY" | "CREATED_BY_ID" | "MODIFY_BY_ID"
        | "NAME" | "XML_ID" | "ACTIVE" | "SORT"
      >;
      start?: Numeric;
    };
    result: LooseRows<"ID" | "NAME">;
  };
  /**
   * Change CRM requisite preset. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html
   */
  "crm.requisite.preset.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        NAME: string;
        XML_ID?: string;
        ACTIVE?: string;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Change CRM requisite. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html
   */
  "crm.requisite.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        NAME: string;
        CODE?: string;
        XML_ID?: string;
        ORIGINATOR_ID?: string;
        ACTIVE?: string;
        ADDRESS_ONLY?: string;
        SORT?: Numeric;
        RQ_NAME?: string;
        RQ_FIRST_NAME?: string;
        RQ_LAST_NAME?: string;
        RQ_SECOND_NAME?: string;
        RQ_COMPANY_ID?: string;
        RQ_COMPANY_NAME?: string;
        RQ_COMPANY_FULL_NAME?: string;
        RQ_COMPANY_REG_DATE?: string;
        RQ_DIRECTOR?: string;
        RQ_ACCOUNTANT?: string;
        RQ_CEO_NAME?: string;
        RQ_CEO_WORK_POS?: string;
        RQ_CONTACT?: string;
        RQ_EMAIL?: string;
        RQ_PHONE?: string;
        RQ_FAX?: string;
        RQ_IDENT_TYPE?: Scalar;
        RQ_IDENT_DOC?: string;
        RQ_IDENT_DOC_SER?: string;
        RQ_IDENT_DOC_NUM?: string;
        RQ_IDENT_DOC_PERS_NUM?: string;
        RQ_IDENT_DOC_DATE?: string;
        RQ_IDENT_DOC_ISSUED_BY?: string;
        RQ_IDENT_DOC_DEP_CODE?: string;
        RQ_INN?: string;
        RQ_KPP?: string;
        RQ_USRLE?: string;
        RQ_IFNS?: string;
        RQ_OGRN?: string;
        RQ_OGRNIP?: string;
        RQ_OKPO?: string;
        RQ_OKTMO?: string;
        RQ_OKVED?: string;
        RQ_EDRPOU?: string;
        RQ_DRFO?: string;
        RQ_KBE?: string;
        RQ_IIN?: string;
        RQ_BIN?: string;
        RQ_ST_CERT_SER?: string;
        RQ_ST_CERT_NUM?: string;
        RQ_ST_CERT_DATE?: string;
        RQ_VAT_PAYER?: string;
        RQ_VAT_ID?: string;
        RQ_VAT_CERT_SER?: string;
        RQ_VAT_CERT_NUM?: string;
        RQ_VAT_CERT_DATE?: string;
        RQ_RESIDENCE_COUNTRY?: string;
        RQ_BASE_DOC?: string;
        RQ_REGON?: string;
        RQ_KRS?: string;
        RQ_PESEL?: string;
        RQ_LEGAL_FORM?: string;
        RQ_SIRET?: string;
        RQ_SIREN?: string;
        RQ_CAPITAL?: string;
        RQ_RCS?: string;
        RQ_CNPJ?: string;
        RQ_STATE_REG?: string;
        RQ_MNPL_REG?: string;
        RQ_CPF?: string;
        [name: `UF_CRM_${string}`]: unknown;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM requisite user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html
   */
  "crm.requisite.userfield.add": {
    params: {
      fields: Fields<{
        ENTITY_ID: string;
        FIELD_NAME: string;
        USER_TYPE_ID: string;
        XML_ID?: string;
        SORT?: Numeric;
        MULTIPLE?: string;
        MANDATORY?: string;
        SHOW_FILTER?: string;
        SHOW_IN_LIST?: string;
        EDIT_IN_LIST?: string;
        IS_SEARCHABLE?: string;
        EDIT_FORM_LABEL?: string;
        LIST_COLUMN_LABEL?: string;
        LIST_FILTER_LABEL?: string;
        ERROR_MESSAGE?: string;
        HELP_MESSAGE?: string;
        LIST?: unknown;
        SETTINGS?: Open;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM requisite user field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html
   */
  "crm.requisite.userfield.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM requisite user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html
   */
  "crm.requisite.userfield.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * List CRM requisite user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html
   */
  "crm.requisite.userfield.list": {
    params: {
      order?: Order;
      filter?: Filter<
        | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
        | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "EDIT_FORM_LABEL" | "LIST_COLUMN_LABEL"
        | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE" | "LIST" | "SETTINGS"
      >;
    };
    result: LooseRows<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "EDIT_FORM_LABEL"
      | "LIST_COLUMN_LABEL" | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE"
    >;
  };
  /**
   * Change CRM requisite user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html
   */
  "crm.requisite.userfield.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        XML_ID?: string;
        SORT?: Numeric;
        MULTIPLE?: string;
        MANDATORY?: string;
        SHOW_FILTER?: string;
        SHOW_IN_LIST?: string;
        EDIT_IN_LIST?: string;
        IS_SEARCHABLE?: string;
        EDIT_FORM_LABEL?: string;
        LIST_COLUMN_LABEL?: string;
        LIST_FILTER_LABEL?: string;
        ERROR_MESSAGE?: string;
        HELP_MESSAGE?: string;
        LIST?: unknown;
        SETTINGS?: Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Read CRM settings mode. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
   */
  "crm.settings.mode.get": {
    params: NoParams;
    result: WireNumber;
  };
  /**
   * List CRM stage history. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
   */
  "crm.stagehistory.list": {
    params: {
      entityTypeId?: Numeric;
      order?: Order;
      filter?: Filter;
      select?: Select;
      start?: Numeric;
    };
    result: CoreResults["crm.stagehistory.list"];
  };
  /**
   * Create CRM status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
   */
  "crm.status.add": {
    params: {
      fields: Fields<{
        ENTITY_ID: string;
        STATUS_ID: string;
        NAME: string;
        SORT?: Numeric;
        COLOR?: string;
        SEMANTICS?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM status. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
   */
  "crm.status.delete": {
    params: {
      id: Numeric;
      params?: string;
    };
    result: boolean;
  };
  /**
   * Read items of CRM status entity. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
   */
  "crm.status.entity.items": {
    params: {
      entityId: string;
    };
    result: LooseRows<"NAME" | "SORT" | "STATUS_ID">;
  };
  /**
   * List types of CRM status entity. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
   */
  "crm.status.entity.types": {
    params: NoParams;
    result: LooseRows<
      | "ID" | "NAME" | "ENTITY_TYPE_ID" | "SEMANTIC_INFO" | "PREFIX" | "FIELD_ATTRIBUTE_SCOPE" | "IS_ENABLED"
      | "CATEGORY_ID" | "PARENT_ID" | "CATEGORY_NAME" | "CATEGORY_SORT" | "IS_DEFAULT_CATEGORY"
    >;
  };
  /**
   * Describe fields of CRM status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
   */
  "crm.status.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "ENTITY_ID" | "STATUS_ID" | "SORT" | "NAME" | "NAME_INIT" | "SYSTEM" | "CATEGORY_ID" | "COLOR"
      | "SEMANTICS" | "EXTRA"
    >;
  };
  /**
   * Read CRM status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
   */
  "crm.status.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_ID" | "STATUS_ID" | "NAME" | "NAME_INIT" | "SORT" | "SYSTEM" | "CATEGORY_ID" | "COLOR"
      | "SEMANTICS"
    >;
  };
  /**
   * List CRM status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
   */
  "crm.status.list": {
    params: {
      order?: Order;
      filter?: Filter;
    };
    result: CoreResults["crm.status.list"];
  };
  /**
   * Change CRM status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
   */
  "crm.status.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        NAME?: string;
        SORT?: Numeric;
        COLOR?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Bind CRM timeline bindings. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
   */
  "crm.timeline.bindings.bind": {
    params: {
      fields: Fields<{
        OWNER_ID: Numeric;
        ENTITY_ID: Numeric;
        ENTITY_TYPE: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM timeline bindings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
   */
  "crm.timeline.bindings.fields": {
    params: NoParams;
    result: Loose<"OWNER_ID" | "ENTITY_ID" | "ENTITY_TYPE">;
  };
  /**
   * List CRM timeline bindings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
   */
  "crm.timeline.bindings.list": {
    params: {
      filter: Filter;
    };
    result: LooseRows<"OWNER_ID" | "ENTITY_ID" | "ENTITY_TYPE">;
  };
  /**
   * Unbind CRM timeline bindings. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
   */
  "crm.timeline.bindings.unbind": {
    params: {
      fields: Fields<{
        OWNER_ID: Numeric;
        ENTITY_ID: Numeric;
        ENTITY_TYPE: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Create CRM timeline comment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
   */
  "crm.timeline.comment.add": {
    params: {
      fields: Fields<{
        ENTITY_ID: Numeric;
        ENTITY_TYPE: string;
        COMMENT: string;
        FILES?: FileValue;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM timeline comment. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
   */
  "crm.timeline.comment.delete": {
    params: {
      id: Numeric;
      ownerTypeId?: Numeric;
      ownerId?: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of CRM timeline comment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
   */
  "crm.timeline.comment.fields": {
    params: NoParams;
    result: Loose<"ID" | "CREATED" | "ENTITY_ID" | "ENTITY_TYPE" | "AUTHOR_ID" | "COMMENT" | "FILES">;
  };
  /**
   * Read CRM timeline comment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
   */
  "crm.timeline.comment.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"ID" | "ENTITY_ID" | "ENTITY_TYPE" | "CREATED" | "COMMENT" | "AUTHOR_ID" | "FILES">;
  };
  /**
   * List CRM timeline comment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
   */
  "crm.timeline.comment.list": {
    params: {
      select?: Select;
      filter: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: LooseRows<"ID" | "ENTITY_ID" | "ENTITY_TYPE" | "CREATED" | "COMMENT" | "AUTHOR_ID" | "FILES">;
  };
  /**
   * Change CRM timeline comment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
   */
  "crm.timeline.comment.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        COMMENT?: string;
        FILES?: FileValue;
      }>;
      ownerTypeId?: Numeric;
      ownerId?: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Create CRM timeline icon. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html
   */
  "crm.timeline.icon.add": {
    params: {
      code: string;
      fileContent: string;
    };
    result: Loose<"code" | "isSystem" | "fileUri">;
  };
  /**
   * Delete CRM timeline icon. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html
   */
  "crm.timeline.icon.delete": {
    params: {
      code: string;
    };
    result: boolean;
  };
  /**
   * Read CRM timeline icon. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html
   */
  "crm.timeline.icon.get": {
    params: {
      code: string;
    };
    result: Loose<"icon">;
  };
  /**
   * List CRM timeline icon. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html
   */
  "crm.timeline.icon.list": {
    params: NoParams;
    result: Loose<"icons">;
  };
  /**
   * Pin CRM timeline item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html
   */
  "crm.timeline.item.pin": {
    params: {
      id: Numeric;
      ownerTypeId: Numeric;
      ownerId: Numeric;
    };
    result: unknown;
  };
  /**
   * Unpin CRM timeline item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html
   */
  "crm.timeline.item.unpin": {
    params: {
      id: Numeric;
      ownerTypeId: Numeric;
      ownerId: Numeric;
    };
    result: unknown;
  };
  /**
   * Delete CRM timeline layout blocks. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html
   */
  "crm.timeline.layout.blocks.delete": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
      timelineId: Numeric;
    };
    result: Loose<"success">;
  };
  /**
   * Read CRM timeline layout blocks. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html
   */
  "crm.timeline.layout.blocks.get": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
      timelineId: Numeric;
    };
    result: Loose<"layout">;
  };
  /**
   * Set CRM timeline layout blocks. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html
   */
  "crm.timeline.layout.blocks.set": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
      timelineId: Numeric;
      layout: unknown;
    };
    result: Loose<"success">;
  };
  /**
   * Create CRM timeline log entry. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html
   */
  "crm.timeline.logmessage.add": {
    params: {
      fields: Fields<{
        entityTypeId: Numeric;
        entityId: Numeric;
        title: string;
        text: string;
        iconCode: string;
      }>;
    };
    result: Loose<"id" | "created" | "authorId" | "title" | "text" | "iconCode">;
  };
  /**
   * Delete CRM timeline log entry. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html
   */
  "crm.timeline.logmessage.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM timeline log entry. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html
   */
  "crm.timeline.logmessage.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"logMessage">;
  };
  /**
   * List CRM timeline log entry. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html
   */
  "crm.timeline.logmessage.list": {
    params: {
      entityTypeId: Numeric;
      entityId: Numeric;
      order?: Order;
      start?: Numeric;
    };
    result: LooseRows<"id" | "created" | "authorId" | "title" | "text" | "iconCode">;
  };
  /**
   * Create CRM timeline logo. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
   */
  "crm.timeline.logo.add": {
    params: {
      code: string;
      fileContent: string;
    };
    result: Loose<"code" | "isSystem" | "fileUri">;
  };
  /**
   * Delete CRM timeline logo. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
   */
  "crm.timeline.logo.delete": {
    params: {
      code: string;
    };
    result: boolean;
  };
  /**
   * Read CRM timeline logo. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
   */
  "crm.timeline.logo.get": {
    params: {
      code: string;
    };
    result: Loose<"logo">;
  };
  /**
   * List CRM timeline logo. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
   */
  "crm.timeline.logo.list": {
    params: NoParams;
    result: Loose<"logos">;
  };
  /**
   * Delete CRM timeline note. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
   */
  "crm.timeline.note.delete": {
    params: {
      ownerTypeId: Numeric;
      ownerId: Numeric;
      itemType: Numeric;
      itemId: Numeric;
    };
    result: boolean;
  };
  /**
   * Read CRM timeline note. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html
   */
  "crm.timeline.note.get": {
    params: {
      ownerTypeId: Numeric;
      ownerId: Numeric;
      itemType: Numeric;
      itemId: Numeric;
    };
    result: Loose<"text" | "createdById" | "createdTime" | "updatedById" | "updatedTime">;
  };
  /**
   * Save CRM timeline note. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
   */
  "crm.timeline.note.save": {
    params: {
      ownerTypeId: Numeric;
      ownerId: Numeric;
      itemType: Numeric;
      itemId: Numeric;
      text: string;
    };
    result: boolean;
  };
  /**
   * Create CRM tracking trace. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
   */
  "crm.tracking.trace.add": {
    params: {
      TRACE: string;
      ENTITIES?: Several<{
        TYPE: string;
        ID: Numeric;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM tracking trace. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
   */
  "crm.tracking.trace.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Create CRM type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html
   */
  "crm.type.add": {
    params: {
      fields: Fields<{
        title: string;
        entityTypeId?: Numeric;
        relations?: {
          parent?: Several<{
            entityTypeId: Numeric;
            isChildrenListEnabled?: Flag;
          }>;
          child?: Several<{
            entityTypeId: Numeric;
            isChildrenListEnabled?: Flag;
          }>;
        };
        isUseInUserfieldEnabled?: Flag;
        linkedUserFields?: {
          CALENDAR_EVENT: Flag;
          TASKS_TASK: Flag;
          TASKS_TASK_TEMPLATE: Flag;
        };
        isAutomationEnabled?: Flag;
        isBeginCloseDatesEnabled?: Flag;
        isBizProcEnabled?: Flag;
        isCategoriesEnabled?: Flag;
        isClientEnabled?: Flag;
        isDocumentsEnabled?: Flag;
        isLinkWithProductsEnabled?: Flag;
        isMycompanyEnabled?: Flag;
        isObserversEnabled?: Flag;
        isRecyclebinEnabled?: Flag;
        isSetOpenPermissions?: Flag;
        isSourceEnabled?: Flag;
        isStagesEnabled?: Flag;
        isExternal?: Flag;
        customSectionId?: Numeric;
        customSections?: PhpArray;
      }>;
    };
    result: Loose<"type">;
  };
  /**
   * Delete CRM type. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html
   */
  "crm.type.delete": {
    params: {
      id: Numeric;
    };
    result: readonly unknown[];
  };
  /**
   * Describe fields of CRM type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html
   */
  "crm.type.fields": {
    params: NoParams;
    result: Loose<"Title" | "fields">;
  };
  /**
   * Read CRM type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html
   */
  "crm.type.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"type">;
  };
  /**
   * Read by entity type id: CRM type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html
   */
  "crm.type.getByEntityTypeId": {
    params: {
      entityTypeId: Numeric;
    };
    result: Loose<"type">;
  };
  /**
   * List CRM type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html
   */
  "crm.type.list": {
    params: {
      order?: Order;
      filter?: Filter;
      start?: Numeric;
    };
    result: Loose<"types">;
  };
  /**
   * Change CRM type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html
   */
  "crm.type.update": {
    params: {
      id: Numeric;
      fields?: Fields<{
        title?: string;
        relations?: Open;
        isUseInUserfieldEnabled?: Flag;
        linkedUserFields?: Open;
        isAutomationEnabled?: Flag;
        isBeginCloseDatesEnabled?: Flag;
        isBizProcEnabled?: Flag;
        isCategoriesEnabled?: Flag;
        isClientEnabled?: Flag;
        isDocumentsEnabled?: Flag;
        isLinkWithProductsEnabled?: Flag;
        isMycompanyEnabled?: Flag;
        isObserversEnabled?: Flag;
        isRecyclebinEnabled?: Flag;
        isSetOpenPermissions?: Flag;
        isSourceEnabled?: Flag;
        isStagesEnabled?: Flag;
        isExternal?: Flag;
        customSectionId?: Numeric;
        customSections?: PhpArray;
      }>;
    };
    result: Loose<"type">;
  };
  /**
   * Describe fields of CRM user field enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-enumeration-fields.html
   */
  "crm.userfield.enumeration.fields": {
    params: NoParams;
    result: Loose<"ID" | "SORT" | "VALUE" | "DEF" | "DEL">;
  };
  /**
   * Describe fields of CRM user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-fields.html
   */
  "crm.userfield.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "EDIT_FORM_LABEL" | "LIST_COLUMN_LABEL"
      | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE" | "LIST" | "SETTINGS"
    >;
  };
  /**
   * Describe fields of CRM user field settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-settings-fields.html
   */
  "crm.userfield.settings.fields": {
    params: {
      type: string;
    };
    result: Loose<"DEFAULT_VALUE" | "PRECISION">;
  };
  /**
   * List types of CRM user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-fields/crm-userfield-types.html
   */
  "crm.userfield.types": {
    params: NoParams;
    result: LooseRows<"ID" | "title">;
  };
  /**
   * Create CRM VAT. Writes.
   * @deprecated Use `catalog.vat.add`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html
   */
  "crm.vat.add": {
    params: {
      fields: Fields<{
        ACTIVE?: string;
        C_SORT?: Numeric;
        NAME: string;
        RATE: Numeric;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete CRM VAT. Destructive.
   * @deprecated Use `catalog.vat.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html
   */
  "crm.vat.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of CRM VAT. Reads.
   * @deprecated Use `catalog.vat.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
   */
  "crm.vat.fields": {
    params: NoParams;
    result: Loose<"ID" | "TIMESTAMP_X" | "ACTIVE" | "C_SORT" | "NAME" | "RATE">;
  };
  /**
   * Read CRM VAT. Reads.
   * @deprecated Use `catalog.vat.get`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html
   */
  "crm.vat.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"ID" | "ACTIVE" | "NAME" | "RATE" | "C_SORT">;
  };
  /**
   * List CRM VAT. Reads.
   * @deprecated Use `catalog.vat.list`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html
   */
  "crm.vat.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
    };
    result: LooseRows<"ID" | "NAME" | "RATE">;
  };
  /**
   * Change CRM VAT. Writes.
   * @deprecated Use `catalog.vat.update`.
   * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html
   */
  "crm.vat.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        ACTIVE?: string;
        C_SORT?: Numeric;
        NAME: string;
        RATE: Numeric;
      }>;
    };
    result: unknown;
  };
  /**
   * Read public url: salescenter payment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html
   */
  "salescenter.payment.getPublicUrl": {
    params: {
      id: Numeric;
    };
    result: Loose<"payment">;
  };
  /**
   * Create user field settings. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
   */
  "userfieldconfig.add": {
    params: {
      moduleId: string;
      field: {
        entityId: string;
        fieldName: string;
        userTypeId: string;
        xmlId?: string;
        sort?: Numeric;
        multiple?: Flag;
        mandatory?: Flag;
        showFilter?: Flag;
        editInList?: Flag;
        isSearchable?: Flag;
        settings?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          SIZE?: Numeric;
          REGEXP?: string;
          MIN_LENGTH?: Numeric;
          MAX_LENGTH?: Numeric;
          MIN_VALUE?: Numeric;
          MAX_VALUE?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LABEL?: string;
          LABEL_CHECKBOX?: string;
          USE_SECOND?: Flag;
          USE_TIMEZONE?: Flag;
          POPUP?: Flag;
          SHOW_MAP?: Flag;
          LIST_WIDTH?: Numeric;
          LIST_HEIGHT?: Numeric;
          MAX_SHOW_SIZE?: Numeric;
          MAX_ALLOWED_SIZE?: Numeric;
          EXTENSIONS?: readonly string[];
          TARGET_BLANK?: Flag;
          CAPTION_NO_VALUE?: string;
          SHOW_NO_VALUE?: Flag;
          IBLOCK_ID?: Numeric;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
          QUOTE?: Flag;
          ORDER?: Flag;
          SMART_INVOICE?: Flag;
          [name: `DYNAMIC_${string}`]: Flag;
        };
        editFormLabel?: string | Open;
        helpMessage?: string | Open;
        enum?: Several<{
          value: string;
          def?: Flag;
          sort?: Numeric;
          xmlId?: string;
        }>;
      };
    };
    result: Loose<"field">;
  };
  /**
   * Delete user field settings. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
   */
  "userfieldconfig.delete": {
    params: {
      moduleId: string;
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read user field settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
   */
  "userfieldconfig.get": {
    params: {
      moduleId: string;
      id: Numeric;
    };
    result: Loose<"field">;
  };
  /**
   * List types of user field settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
   */
  "userfieldconfig.getTypes": {
    params: {
      moduleId: string;
    };
    result: Loose<"types">;
  };
  /**
   * List user field settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html
   */
  "userfieldconfig.list": {
    params: {
      moduleId: string;
      select?: Select<
        | "language" | "id" | "entityId" | "fieldName" | "userTypeId" | "xmlId" | "sort" | "multiple" | "mandatory"
        | "showFilter" | "showInList" | "editInList" | "isSearchable" | "settings" | "languageId"
      >;
      order?: Order;
      filter?: Filter<
        | "id" | "fieldName" | "userTypeId" | "xmlId" | "sort" | "multiple" | "mandatory" | "showFilter" | "showInList"
        | "editInList" | "isSearchable"
      >;
      start?: Numeric;
    };
    result: Loose<"fields">;
  };
  /**
   * Change user field settings. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
   */
  "userfieldconfig.update": {
    params: {
      moduleId: string;
      id: Numeric;
      field?: {
        xmlId?: string;
        sort?: Numeric;
        mandatory?: Flag;
        showFilter?: Flag;
        isSearchable?: Flag;
        editFormLabel?: Open;
        helpMessage?: Open;
        settings?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          SIZE?: Numeric;
          REGEXP?: string;
          MIN_LENGTH?: Numeric;
          MAX_LENGTH?: Numeric;
          MIN_VALUE?: Numeric;
          MAX_VALUE?: Numeric;
          PRECISION?: Numeric;
          DISPLAY?: string;
          LABEL?: string;
          LABEL_CHECKBOX?: string;
          USE_SECOND?: Flag;
          USE_TIMEZONE?: Flag;
          POPUP?: Flag;
          SHOW_MAP?: Flag;
          LIST_WIDTH?: Numeric;
          LIST_HEIGHT?: Numeric;
          MAX_SHOW_SIZE?: Numeric;
          MAX_ALLOWED_SIZE?: Numeric;
          EXTENSIONS?: readonly string[];
          TARGET_BLANK?: Flag;
          CAPTION_NO_VALUE?: string;
          SHOW_NO_VALUE?: Flag;
          IBLOCK_ID?: Numeric;
          ACTIVE_FILTER?: Flag;
          ENTITY_TYPE?: string;
          LEAD?: Flag;
          CONTACT?: Flag;
          COMPANY?: Flag;
          DEAL?: Flag;
          QUOTE?: Flag;
          ORDER?: Flag;
          SMART_INVOICE?: Flag;
          [name: `DYNAMIC_${string}`]: Flag;
        };
        enum?: Several<{
          id?: Numeric;
          value?: string;
          def?: Flag;
          sort?: Numeric;
          xmlId?: string;
          del?: Flag;
        }>;
        userTypeId?: string;
      };
    };
    result: Loose<"field">;
  };
}
