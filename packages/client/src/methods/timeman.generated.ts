// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { CoreResults } from "../results/core-results.generated.ts";
import type { DateTime, Flag, Loose, LooseRows, NoParams, Numeric, Open, Order, PhpArray, Select } from "./values.ts";

/** Methods of the section "timeman". */
export interface TimemanMethods {
  /**
   * Close time tracking. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
   */
  "timeman.close": {
    params: {
      USER_ID?: Numeric;
      TIME?: DateTime;
      REPORT?: string;
      LAT?: Numeric;
      LON?: Numeric;
    };
    result: Loose<
      | "STATUS" | "TIME_START" | "TIME_FINISH" | "DURATION" | "TIME_LEAKS" | "ACTIVE" | "IP_OPEN" | "IP_CLOSE"
      | "LAT_OPEN" | "LON_OPEN" | "LAT_CLOSE" | "LON_CLOSE" | "TZ_OFFSET" | "TIME_FINISH_DEFAULT"
    >;
  };
  /**
   * Check time tracking network range. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-check.html
   */
  "timeman.networkrange.check": {
    params: {
      IP?: string;
    };
    result: Loose<"ip" | "range" | "name">;
  };
  /**
   * Read time tracking network range. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-get.html
   */
  "timeman.networkrange.get": {
    params: NoParams;
    result: LooseRows<"ip_range" | "name">;
  };
  /**
   * Set time tracking network range. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/networkrange/timeman-networkrange-set.html
   */
  "timeman.networkrange.set": {
    params: {
      RANGES: string;
    };
    result: unknown;
  };
  /**
   * Open time tracking. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
   */
  "timeman.open": {
    params: {
      USER_ID?: Numeric;
      TIME?: DateTime;
      REPORT?: string;
      LAT?: Numeric;
      LON?: Numeric;
    };
    result: Loose<
      | "STATUS" | "TIME_START" | "TIME_FINISH" | "DURATION" | "TIME_LEAKS" | "ACTIVE" | "IP_OPEN" | "IP_CLOSE"
      | "LAT_OPEN" | "LON_OPEN" | "LAT_CLOSE" | "LON_CLOSE" | "TZ_OFFSET" | "TIME_FINISH_DEFAULT"
    >;
  };
  /**
   * Pause time tracking. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
   */
  "timeman.pause": {
    params: {
      USER_ID?: Numeric;
    };
    result: Loose<
      | "STATUS" | "TIME_START" | "TIME_FINISH" | "DURATION" | "TIME_LEAKS" | "ACTIVE" | "IP_OPEN" | "IP_CLOSE"
      | "LAT_OPEN" | "LON_OPEN" | "LAT_CLOSE" | "LON_CLOSE" | "TZ_OFFSET" | "TIME_FINISH_DEFAULT"
    >;
  };
  /**
   * Read time tracking record field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
   */
  "timeman.record.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List time tracking record field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
   */
  "timeman.record.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * List time tracking record. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
   */
  "timeman.record.list": {
    params: {
      filter: PhpArray;
      select?: Select;
      order?: Order;
      pagination?: Open;
    };
    result: Loose<"items">;
  };
  /**
   * Read time tracking schedule. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
   */
  "timeman.schedule.get": {
    params: {
      id?: Numeric;
    };
    result: Loose<
      | "ID" | "NAME" | "SCHEDULE_TYPE" | "REPORT_PERIOD" | "REPORT_PERIOD_OPTIONS" | "CALENDAR_ID" | "ALLOWED_DEVICES"
      | "DELETED" | "IS_FOR_ALL_USERS" | "WORKTIME_RESTRICTIONS" | "CONTROLLED_ACTIONS" | "UPDATED_BY" | "DELETED_BY"
      | "DELETED_AT" | "CREATED_BY" | "CREATED_AT" | "SHIFTS" | "CALENDAR" | "SCHEDULE_VIOLATION_RULES"
    >;
  };
  /**
   * Read settings of time tracking. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
   */
  "timeman.settings": {
    params: {
      USER_ID?: Numeric;
    };
    result: Loose<
      | "UF_TIMEMAN" | "UF_TM_FREE" | "UF_TM_MAX_START" | "UF_TM_MIN_FINISH" | "UF_TM_MIN_DURATION"
      | "UF_TM_ALLOWED_DELTA" | "ADMIN"
    >;
  };
  /**
   * Read status of time tracking. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
   */
  "timeman.status": {
    params: {
      USER_ID?: Numeric;
    };
    result: CoreResults["timeman.status"];
  };
  /**
   * Create time tracking time control report. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
   */
  "timeman.timecontrol.report.add": {
    params: {
      REPORT_ID: Numeric;
      USER_ID?: Numeric;
      TEXT: string;
      TYPE?: string;
      CALENDAR?: string;
    };
    result: boolean;
  };
  /**
   * Read time tracking time control reports. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
   */
  "timeman.timecontrol.reports.get": {
    params: {
      USER_ID: Numeric;
      MONTH: Numeric;
      YEAR: Numeric;
      IDLE_MINUTES?: Numeric;
      WORKDAY_HOURS?: Numeric;
    };
    result: Loose<"report" | "month_title" | "date_start" | "date_finish" | "days" | "user">;
  };
  /**
   * Read time tracking time control reports settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
   */
  "timeman.timecontrol.reports.settings.get": {
    params: NoParams;
    result: Loose<
      | "active" | "user_id" | "user_admin" | "user_head" | "departments" | "minimum_idle_for_report"
      | "report_view_type"
    >;
  };
  /**
   * Read time tracking time control reports users. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
   */
  "timeman.timecontrol.reports.users.get": {
    params: {
      DEPARTMENT_ID?: Numeric;
    };
    result: LooseRows<
      | "id" | "name" | "first_name" | "last_name" | "work_position" | "avatar" | "personal_gender"
      | "last_activity_date"
    >;
  };
  /**
   * Read time tracking time control settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
   */
  "timeman.timecontrol.settings.get": {
    params: NoParams;
    result: Loose<
      | "active" | "minimum_idle_for_report" | "register_offline" | "register_idle" | "register_desktop"
      | "report_request_type" | "report_request_users" | "report_simple_type" | "report_simple_users"
      | "report_full_type" | "report_full_users"
    >;
  };
  /**
   * Set time tracking time control settings. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
   */
  "timeman.timecontrol.settings.set": {
    params: {
      ACTIVE?: Flag;
      MINIMUM_IDLE_FOR_REPORT?: Numeric;
      REGISTER_OFFLINE?: Flag;
      REGISTER_IDLE?: Flag;
      REGISTER_DESKTOP?: Flag;
      REPORT_REQUEST_TYPE?: string;
      REPORT_REQUEST_USERS?: PhpArray;
      REPORT_SIMPLE_TYPE?: string;
      REPORT_SIMPLE_USERS?: PhpArray;
      REPORT_FULL_TYPE?: string;
      REPORT_FULL_USERS?: PhpArray;
    };
    result: boolean;
  };
}
