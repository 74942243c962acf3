// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { CoreResults } from "../results/core-results.generated.ts";
import type { WireNumber } from "../results/wire-types.ts";
import type {
  Direction,
  Fields,
  Filter,
  Flag,
  Loose,
  LooseRows,
  NoParams,
  Numeric,
  Open,
  Order,
  PhpArray,
  Select,
  UserConditions,
} from "./values.ts";

/** Methods of the section "user". */
export interface UserMethods {
  /**
   * Create user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-add.html
   */
  "user.add": {
    params: {
      EMAIL: string;
      NAME?: string;
      LAST_NAME?: string;
      SECOND_NAME?: string;
      PERSONAL_GENDER?: string;
      PERSONAL_PROFESSION?: string;
      PERSONAL_WWW?: string;
      PERSONAL_BIRTHDAY?: string;
      PERSONAL_PHOTO?: PhpArray;
      PERSONAL_ICQ?: string;
      PERSONAL_PHONE?: string;
      PERSONAL_FAX?: string;
      PERSONAL_MOBILE?: string;
      PERSONAL_PAGER?: string;
      PERSONAL_STREET?: string;
      PERSONAL_CITY?: string;
      PERSONAL_STATE?: string;
      PERSONAL_ZIP?: string;
      PERSONAL_COUNTRY?: string;
      PERSONAL_MAILBOX?: string;
      PERSONAL_NOTES?: string;
      WORK_PHONE?: string;
      WORK_COMPANY?: string;
      WORK_POSITION?: string;
      WORK_DEPARTMENT?: string;
      WORK_WWW?: string;
      WORK_FAX?: string;
      WORK_PAGER?: string;
      WORK_STREET?: string;
      WORK_MAILBOX?: string;
      WORK_CITY?: string;
      WORK_STATE?: string;
      WORK_ZIP?: string;
      WORK_COUNTRY?: string;
      WORK_PROFILE?: string;
      WORK_LOGO?: PhpArray;
      WORK_NOTES?: string;
      UF_SKYPE_LINK?: unknown;
      UF_ZOOM?: unknown;
      UF_DEPARTMENT?: unknown;
      UF_INTERESTS?: unknown;
      UF_SKILLS?: unknown;
      UF_WEB_SITES?: unknown;
      UF_XING?: unknown;
      UF_LINKEDIN?: unknown;
      UF_FACEBOOK?: unknown;
      UF_TWITTER?: unknown;
      UF_SKYPE?: unknown;
      UF_DISTRICT?: unknown;
      UF_PHONE_INNER?: unknown;
      [name: `UF_${string}`]: unknown;
    };
    result: WireNumber;
  };
  /**
   * Read current user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-current.html
   */
  "user.current": {
    params: NoParams;
    result: CoreResults["user.current"];
  };
  /**
   * Describe fields of user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-fields.html
   */
  "user.fields": {
    params: NoParams;
    result: Loose<
      | "ID" | "XML_ID" | "ACTIVE" | "NAME" | "LAST_NAME" | "SECOND_NAME" | "TITLE" | "EMAIL" | "LAST_LOGIN"
      | "DATE_REGISTER" | "TIME_ZONE" | "IS_ONLINE" | "TIMESTAMP_X" | "LAST_ACTIVITY_DATE" | "PERSONAL_GENDER"
      | "PERSONAL_PROFESSION" | "PERSONAL_WWW" | "PERSONAL_BIRTHDAY" | "PERSONAL_PHOTO" | "PERSONAL_ICQ"
      | "PERSONAL_PHONE" | "PERSONAL_FAX" | "PERSONAL_MOBILE" | "PERSONAL_PAGER" | "PERSONAL_STREET" | "PERSONAL_CITY"
      | "PERSONAL_STATE" | "PERSONAL_ZIP" | "PERSONAL_COUNTRY" | "PERSONAL_MAILBOX" | "PERSONAL_NOTES" | "WORK_PHONE"
      | "WORK_COMPANY" | "WORK_POSITION" | "WORK_DEPARTMENT" | "WORK_WWW" | "WORK_FAX" | "WORK_PAGER" | "WORK_STREET"
      | "WORK_MAILBOX" | "WORK_CITY" | "WORK_STATE" | "WORK_ZIP" | "WORK_COUNTRY" | "WORK_PROFILE" | "WORK_LOGO"
      | "WORK_NOTES" | "UF_SKYPE_LINK" | "UF_ZOOM" | "UF_EMPLOYMENT_DATE" | "UF_TIMEMAN" | "UF_DEPARTMENT"
      | "UF_INTERESTS" | "UF_SKILLS" | "UF_WEB_SITES" | "UF_XING" | "UF_LINKEDIN" | "UF_TWITTER" | "UF_SKYPE"
      | "UF_DISTRICT"
    >;
  };
  /**
   * Read user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-get.html
   */
  "user.get": {
    params: UserConditions & {
      sort?: string;
      order?: Direction;
      FILTER?: Filter;
      ADMIN_MODE?: Flag;
      select?: Select;
      IMAGE_RESIZE?: string;
      start?: Numeric;
      UF_DEPARTMENT?: unknown;
      [name: `UF_${string}`]: unknown;
    };
    result: CoreResults["user.get"];
  };
  /**
   * Search user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-search.html
   */
  "user.search": {
    params: UserConditions & {
      FILTER?: Filter;
      sort?: string;
      order?: Direction;
      ADMIN_MODE?: Flag;
      select?: Select;
      start?: Numeric;
      UF_DEPARTMENT?: unknown;
      [name: `UF_${string}`]: unknown;
    };
    result: CoreResults["user.search"];
  };
  /**
   * Change user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-update.html
   */
  "user.update": {
    params: {
      ID: Numeric;
      ACTIVE?: Flag;
      EMAIL?: string;
      NAME?: string;
      LAST_NAME?: string;
      SECOND_NAME?: string;
      PERSONAL_GENDER?: string;
      PERSONAL_PROFESSION?: string;
      PERSONAL_WWW?: string;
      PERSONAL_BIRTHDAY?: string;
      PERSONAL_PHOTO?: PhpArray;
      PERSONAL_ICQ?: string;
      PERSONAL_PHONE?: string;
      PERSONAL_FAX?: string;
      PERSONAL_MOBILE?: string;
      PERSONAL_PAGER?: string;
      PERSONAL_STREET?: string;
      PERSONAL_CITY?: string;
      PERSONAL_STATE?: string;
      PERSONAL_ZIP?: string;
      PERSONAL_COUNTRY?: string;
      PERSONAL_MAILBOX?: string;
      PERSONAL_NOTES?: string;
      WORK_PHONE?: string;
      WORK_COMPANY?: string;
      WORK_POSITION?: string;
      WORK_DEPARTMENT?: string;
      WORK_WWW?: string;
      WORK_FAX?: string;
      WORK_PAGER?: string;
      WORK_STREET?: string;
      WORK_MAILBOX?: string;
      WORK_CITY?: string;
      WORK_STATE?: string;
      WORK_ZIP?: string;
      WORK_COUNTRY?: string;
      WORK_PROFILE?: string;
      WORK_LOGO?: PhpArray;
      WORK_NOTES?: string;
      UF_SKYPE_LINK?: unknown;
      UF_ZOOM?: unknown;
      UF_DEPARTMENT?: unknown;
      UF_INTERESTS?: unknown;
      UF_SKILLS?: unknown;
      UF_WEB_SITES?: unknown;
      UF_XING?: unknown;
      UF_LINKEDIN?: unknown;
      UF_FACEBOOK?: unknown;
      UF_TWITTER?: unknown;
      UF_SKYPE?: unknown;
      UF_DISTRICT?: unknown;
      UF_PHONE_INNER?: unknown;
      [name: `UF_${string}`]: unknown;
    };
    result: boolean;
  };
  /**
   * Create user user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
   */
  "user.userfield.add": {
    params: {
      fields: Fields<{
        FIELD_NAME: string;
        USER_TYPE_ID: string;
        XML_ID?: string;
        SORT?: Numeric;
        MULTIPLE?: Flag;
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        SHOW_IN_LIST?: Flag;
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
        EDIT_FORM_LABEL?: string;
        LIST_COLUMN_LABEL?: string;
        LIST_FILTER_LABEL?: string;
        ERROR_MESSAGE?: string;
        HELP_MESSAGE?: string;
        LABEL?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete user user field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
   */
  "user.userfield.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read user user field file. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
   */
  "user.userfield.file.get": {
    params: Open;
    result: unknown;
  };
  /**
   * List user user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
   */
  "user.userfield.list": {
    params: {
      order?: Order;
      filter?: Filter;
    };
    result: LooseRows<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS" | "LIST"
    >;
  };
  /**
   * Change user user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
   */
  "user.userfield.update": {
    params: {
      id: Numeric;
      fields?: Fields<{
        XML_ID?: string;
        SORT?: Numeric;
        MANDATORY?: Flag;
        SHOW_FILTER?: Flag;
        SHOW_IN_LIST?: Flag;
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
        EDIT_FORM_LABEL?: string;
        LIST_COLUMN_LABEL?: string;
        LIST_FILTER_LABEL?: string;
        ERROR_MESSAGE?: string;
        HELP_MESSAGE?: string;
        LABEL?: string;
      }>;
    };
    result: boolean;
  };
}
