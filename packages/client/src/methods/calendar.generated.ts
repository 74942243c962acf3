// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { CoreResults } from "../results/core-results.generated.ts";
import type { WireNumber } from "../results/wire-types.ts";
import type { DateTime, Filter, Flag, Loose, LooseRows, NoParams, Numeric, Open, PhpArray, Several } from "./values.ts";

/** Methods of the section "calendar". */
export interface CalendarMethods {
  /**
   * Read calendar accessibility. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html
   */
  "calendar.accessibility.get": {
    params: {
      users: PhpArray;
      from: string;
      to: string;
    };
    result: CoreResults["calendar.accessibility.get"];
  };
  /**
   * Create calendar event. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html
   */
  "calendar.event.add": {
    params: {
      type: string;
      ownerId: Numeric;
      from: DateTime | string;
      to: DateTime | string;
      from_ts?: Numeric;
      to_ts?: Numeric;
      section?: Numeric;
      auto_detect_section?: string;
      name: string;
      skip_time?: string;
      timezone_from?: string;
      timezone_to?: string;
      description?: string;
      color?: string;
      text_color?: string;
      accessibility?: string;
      importance?: string;
      private_event?: string;
      rrule?: {
        FREQ?: string;
        COUNT?: Numeric;
        INTERVAL?: Numeric;
        BYDAY?: PhpArray;
        UNTIL?: string;
      };
      is_meeting?: string;
      location?: string;
      remind?: Several<{
        type?: string;
        count?: Numeric;
      }>;
      attendees?: PhpArray;
      meeting?: {
        notify?: Flag;
        reinvite?: Flag;
        allow_invite?: Flag;
        hide_guests?: Flag;
      };
      crm_fields?: PhpArray;
    };
    result: WireNumber;
  };
  /**
   * Delete calendar event. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html
   */
  "calendar.event.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read calendar event. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html
   */
  "calendar.event.get": {
    params: {
      type: string;
      ownerId: Numeric;
      from?: string;
      to?: string;
      section?: PhpArray;
    };
    result: CoreResults["calendar.event.get"];
  };
  /**
   * Read nearest of calendar event get. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html
   */
  "calendar.event.get.nearest": {
    params: {
      type?: string;
      ownerId?: Numeric;
      days?: Numeric;
      forCurrentUser?: Flag;
      maxEventsCount?: Numeric;
      detailUrl?: string;
    };
    result: CoreResults["calendar.event.get.nearest"];
  };
  /**
   * Getbyid calendar event. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html
   */
  "calendar.event.getbyid": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "ID" | "PARENT_ID" | "DELETED" | "CAL_TYPE" | "OWNER_ID" | "NAME" | "DATE_FROM" | "DATE_TO"
      | "ORIGINAL_DATE_FROM" | "TZ_FROM" | "TZ_TO" | "TZ_OFFSET_FROM" | "TZ_OFFSET_TO" | "DATE_FROM_TS_UTC"
      | "DATE_TO_TS_UTC" | "DT_SKIP_TIME" | "DT_LENGTH" | "EVENT_TYPE" | "CREATED_BY" | "DATE_CREATE" | "TIMESTAMP_X"
      | "DESCRIPTION" | "PRIVATE_EVENT" | "ACCESSIBILITY" | "IMPORTANCE" | "IS_MEETING" | "MEETING_STATUS"
      | "MEETING_HOST" | "MEETING" | "LOCATION" | "REMIND" | "COLOR" | "RRULE" | "EXDATE" | "DAV_XML_ID" | "G_EVENT_ID"
      | "CAL_DAV_LABEL" | "VERSION" | "ATTENDEES_CODES" | "RECURRENCE_ID" | "RELATIONS" | "SECTION_ID" | "SYNC_STATUS"
      | "UF_CRM_CAL_EVENT" | "UF_WEBDAV_CAL_EVENT" | "SECTION_DAV_XML_ID" | "DATE_FROM_FORMATTED" | "DATE_TO_FORMATTED"
      | "SECT_ID" | "ATTENDEE_LIST" | "COLLAB_ID" | "~RRULE_DESCRIPTION" | "attendeesEntityList" | "~DESCRIPTION"
      | "~USER_OFFSET_FROM" | "~USER_OFFSET_TO"
    >;
  };
  /**
   * Change calendar event. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html
   */
  "calendar.event.update": {
    params: {
      id: Numeric;
      type: string;
      ownerId: Numeric;
      from?: DateTime | string;
      to?: DateTime | string;
      from_ts?: Numeric;
      to_ts?: Numeric;
      section?: Numeric;
      name?: string;
      skip_time?: string;
      timezone_from?: string;
      timezone_to?: string;
      description?: string;
      color?: string;
      text_color?: string;
      accessibility?: string;
      importance?: string;
      private_event?: string;
      recurrence_mode?: string;
      current_date_from?: string;
      rrule?: {
        FREQ?: string;
        COUNT?: Numeric;
        INTERVAL?: Numeric;
        BYDAY?: PhpArray;
        UNTIL?: string;
      };
      is_meeting?: string;
      location?: string;
      remind?: Several<{
        type?: string;
        count?: Numeric;
      }>;
      attendees?: PhpArray;
      host?: Numeric;
      meeting?: {
        notify?: Flag;
        reinvite?: Flag;
        allow_invite?: Flag;
        hide_guests?: Flag;
      };
      crm_fields?: PhpArray;
    };
    result: WireNumber;
  };
  /**
   * Read calendar meeting status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html
   */
  "calendar.meeting.status.get": {
    params: {
      eventId: Numeric;
    };
    result: string;
  };
  /**
   * Set calendar meeting status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html
   */
  "calendar.meeting.status.set": {
    params: {
      eventId: Numeric;
      status: string;
    };
    result: boolean;
  };
  /**
   * Create calendar resource. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-add.html
   */
  "calendar.resource.add": {
    params: {
      name: string;
    };
    result: WireNumber;
  };
  /**
   * List calendar resource booking. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html
   */
  "calendar.resource.booking.list": {
    params: {
      filter: Filter<"resourceTypeIdList" | "from" | "to" | "resourceIdList">;
    };
    result: LooseRows<
      | "ID" | "PARENT_ID" | "DELETED" | "CAL_TYPE" | "OWNER_ID" | "NAME" | "DATE_FROM" | "DATE_TO" | "TZ_FROM"
      | "TZ_TO" | "TZ_OFFSET_FROM" | "TZ_OFFSET_TO" | "DATE_FROM_TS_UTC" | "DATE_TO_TS_UTC" | "DT_SKIP_TIME"
      | "DT_LENGTH" | "EVENT_TYPE" | "CREATED_BY" | "DATE_CREATE" | "TIMESTAMP_X" | "DESCRIPTION" | "IS_MEETING"
      | "MEETING_STATUS" | "MEETING_HOST" | "VERSION" | "SECTION_ID" | "DATE_FROM_FORMATTED" | "DATE_TO_FORMATTED"
      | "SECT_ID" | "RESOURCE_BOOKING_ID"
    >;
  };
  /**
   * Delete calendar resource. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-delete.html
   */
  "calendar.resource.delete": {
    params: {
      resourceId: unknown;
    };
    result: boolean;
  };
  /**
   * List calendar resource. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-list.html
   */
  "calendar.resource.list": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "CREATED_BY">;
  };
  /**
   * Change calendar resource. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-update.html
   */
  "calendar.resource.update": {
    params: {
      resourceId: Numeric;
      name: string;
    };
    result: WireNumber;
  };
  /**
   * Create calendar section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-add.html
   */
  "calendar.section.add": {
    params: {
      type: string;
      ownerId: Numeric;
      name: string;
      description?: string;
      color?: string;
      text_color?: string;
      export?: {
        ALLOW?: Flag;
        SET?: string;
      };
    };
    result: WireNumber;
  };
  /**
   * Delete calendar section. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-delete.html
   */
  "calendar.section.delete": {
    params: {
      type: string;
      ownerId: Numeric;
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read calendar section. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-get.html
   */
  "calendar.section.get": {
    params: {
      type: string;
      ownerId: Numeric;
    };
    result: CoreResults["calendar.section.get"];
  };
  /**
   * Change calendar section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-section-update.html
   */
  "calendar.section.update": {
    params: {
      type: string;
      ownerId: Numeric;
      id: string;
      name?: string;
      description?: string;
      color?: string;
      text_color?: string;
      export?: {
        ALLOW?: Flag;
        SET?: string;
      };
    };
    result: WireNumber;
  };
  /**
   * Read calendar settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html
   */
  "calendar.settings.get": {
    params: NoParams;
    result: Loose<
      | "work_time_start" | "work_time_end" | "year_holidays" | "week_holidays" | "week_start" | "user_name_template"
      | "sync_by_push" | "user_show_login" | "path_to_user" | "path_to_user_calendar" | "path_to_group"
      | "path_to_group_calendar" | "path_to_vr" | "path_to_rm" | "rm_iblock_type" | "rm_iblock_id" | "dep_manager_sub"
      | "denied_superpose_types" | "pathes_for_sites" | "forum_id" | "rm_for_sites" | "path_to_type_company_calendar"
      | "path_to_type_location" | "path_to_type_open_event"
    >;
  };
  /**
   * Read calendar user settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html
   */
  "calendar.user.settings.get": {
    params: NoParams;
    result: Loose<
      | "view" | "meetSection" | "crmSection" | "showDeclined" | "denyBusyInvitation" | "collapseOffHours"
      | "showWeekNumbers" | "showTasks" | "syncTasks" | "showCompletedTasks" | "lastUsedSection" | "sendFromEmail"
      | "defaultSections" | "syncPeriodPast" | "syncPeriodFuture" | "defaultReminders" | "timezoneName"
      | "timezoneOffsetUTC" | "timezoneDefaultName" | "work_time_start" | "work_time_end"
    >;
  };
  /**
   * Set calendar user settings. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html
   */
  "calendar.user.settings.set": {
    params: {
      settings: {
        view?: string;
        meetSection?: string;
        crmSection?: string;
        showDeclined?: Flag;
        denyBusyInvitation?: Flag;
        collapseOffHours?: string;
        showWeekNumbers?: string;
        showTasks?: string;
        syncTasks?: string;
        showCompletedTasks?: string;
        lastUsedSection?: string;
        sendFromEmail?: string;
        defaultSections?: Open;
        syncPeriodPast?: string;
        syncPeriodFuture?: string;
        defaultReminders?: {
          fullDay?: Several<{
            type?: string;
            count?: Numeric;
          }>;
          withTime?: Several<{
            type?: string;
            count?: Numeric;
          }>;
        };
      };
    };
    result: boolean;
  };
}
