// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { Fields, Filter, Loose, LooseRows, Numeric, Open, PhpArray, Select } from "./values.ts";

/** Methods of the section "lists". */
export interface ListsMethods {
  /**
   * Create universal list. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
   */
  "lists.add": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_CODE: string;
      SOCNET_GROUP_ID?: Numeric;
      FIELDS: Fields<{
        NAME: string;
        DESCRIPTION?: string;
        SORT?: Numeric;
        PICTURE?: PhpArray;
        BIZPROC?: string;
      }>;
      MESSAGES?: PhpArray;
      RIGHTS?: PhpArray;
    };
    result: WireNumber;
  };
  /**
   * Delete universal list. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html
   */
  "lists.delete": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
    };
    result: boolean;
  };
  /**
   * Create universal list element. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html
   */
  "lists.element.add": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      ELEMENT_CODE: string;
      FIELDS: Fields<{
        NAME: string;
        PROPERTY_PropertyId?: unknown;
      }>;
      IBLOCK_SECTION_ID?: Numeric;
      LIST_ELEMENT_URL?: string;
    };
    result: WireNumber;
  };
  /**
   * Delete universal list element. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html
   */
  "lists.element.delete": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      ELEMENT_ID?: Numeric;
      ELEMENT_CODE?: string;
    };
    result: boolean;
  };
  /**
   * Read universal list element. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
   */
  "lists.element.get": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      ELEMENT_ID?: Numeric;
      ELEMENT_CODE?: string;
      SELECT?: Select;
      FILTER?: Filter;
      ELEMENT_ORDER?: Open;
      start?: Numeric;
    };
    result: LooseRows<"ID" | "NAME" | "IBLOCK_SECTION_ID" | "CREATED_BY" | "CODE" | "PROPERTY_951" | "PROPERTY_1003">;
  };
  /**
   * Read url of universal list element get file. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
   */
  "lists.element.get.file.url": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      ELEMENT_ID?: Numeric;
      ELEMENT_CODE?: string;
      FIELD_ID: Numeric;
    };
    result: readonly unknown[];
  };
  /**
   * Change universal list element. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html
   */
  "lists.element.update": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      ELEMENT_ID?: Numeric;
      ELEMENT_CODE?: string;
      FIELDS: Fields<{
        NAME: string;
        PROPERTY_PropertyId?: unknown;
      }>;
    };
    result: boolean;
  };
  /**
   * Create universal list field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
   */
  "lists.field.add": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      FIELDS: Fields<{
        NAME: string;
        TYPE: string;
        IS_REQUIRED?: string;
        MULTIPLE?: string;
        SORT?: Numeric;
        DEFAULT_VALUE?: unknown;
        LIST?: PhpArray;
        LIST_TEXT_VALUES?: string;
        LIST_DEF?: PhpArray;
        CODE?: string;
        SETTINGS?: PhpArray;
        USER_TYPE_SETTINGS?: PhpArray;
        ROW_COUNT?: Numeric;
        COL_COUNT?: Numeric;
        LINK_IBLOCK_ID?: Numeric;
      }>;
    };
    result: string;
  };
  /**
   * Delete universal list field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html
   */
  "lists.field.delete": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      FIELD_ID: string;
    };
    result: boolean;
  };
  /**
   * Read universal list field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html
   */
  "lists.field.get": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      FIELD_ID?: string;
    };
    result: Loose<"L">;
  };
  /**
   * Read universal list field type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html
   */
  "lists.field.type.get": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      FIELD_ID?: Numeric;
    };
    result: Loose<
      | "SORT" | "ACTIVE_FROM" | "ACTIVE_TO" | "PREVIEW_PICTURE" | "PREVIEW_TEXT" | "DETAIL_PICTURE" | "DETAIL_TEXT"
      | "CREATED_BY" | "TIMESTAMP_X" | "MODIFIED_BY" | "S" | "N" | "L" | "F" | "G" | "E"
    >;
  };
  /**
   * Change universal list field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
   */
  "lists.field.update": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      FIELDS: Fields<{
        NAME: string;
        TYPE: string;
        IS_REQUIRED?: string;
        MULTIPLE?: string;
        SORT?: Numeric;
        DEFAULT_VALUE?: unknown;
        LIST?: PhpArray;
        LIST_TEXT_VALUES?: string;
        LIST_DEF?: PhpArray;
        CODE?: string;
        SETTINGS?: PhpArray;
        USER_TYPE_SETTINGS?: PhpArray;
        ROW_COUNT?: Numeric;
        COL_COUNT?: Numeric;
        LINK_IBLOCK_ID?: Numeric;
      }>;
      FIELD_ID: string;
    };
    result: boolean;
  };
  /**
   * Read universal list. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
   */
  "lists.get": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      SOCNET_GROUP_ID?: Numeric;
      IBLOCK_ORDER?: Open;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "TIMESTAMP_X" | "IBLOCK_TYPE_ID" | "LID" | "CODE" | "API_CODE" | "NAME" | "ACTIVE" | "SORT"
      | "LIST_PAGE_URL" | "DETAIL_PAGE_URL" | "SECTION_PAGE_URL" | "CANONICAL_PAGE_URL" | "PICTURE" | "DESCRIPTION"
      | "DESCRIPTION_TYPE" | "RSS_TTL" | "RSS_ACTIVE" | "RSS_FILE_ACTIVE" | "RSS_FILE_LIMIT" | "RSS_FILE_DAYS"
      | "RSS_YANDEX_ACTIVE" | "XML_ID" | "TMP_ID" | "INDEX_ELEMENT" | "INDEX_SECTION" | "WORKFLOW" | "BIZPROC"
      | "SECTION_CHOOSER" | "LIST_MODE" | "RIGHTS_MODE" | "SECTION_PROPERTY" | "PROPERTY_INDEX" | "VERSION"
      | "LAST_CONV_ELEMENT" | "SOCNET_GROUP_ID" | "EDIT_FILE_BEFORE" | "EDIT_FILE_AFTER" | "SECTIONS_NAME"
      | "SECTION_NAME" | "ELEMENTS_NAME" | "ELEMENT_NAME" | "REST_ON" | "FULLTEXT_INDEX" | "EXTERNAL_ID" | "LANG_DIR"
      | "SERVER_NAME"
    >;
  };
  /**
   * Read id of universal list get iblock type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
   */
  "lists.get.iblock.type.id": {
    params: {
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
    };
    result: string;
  };
  /**
   * Create universal list section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
   */
  "lists.section.add": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      IBLOCK_SECTION_ID?: Numeric;
      SECTION_CODE: string;
      FIELDS: Fields<{
        NAME: string;
        EXTERNAL_ID?: string;
        XML_ID?: string;
        SORT?: Numeric;
        ACTIVE?: string;
        PICTURE?: PhpArray;
        DESCRIPTION?: string;
        DESCRIPTION_TYPE?: string;
        DETAIL_PICTURE?: PhpArray;
        SECTION_PROPERTY?: PhpArray;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete universal list section. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html
   */
  "lists.section.delete": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      SECTION_ID?: Numeric;
      SECTION_CODE?: string;
    };
    result: boolean;
  };
  /**
   * Read universal list section. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
   */
  "lists.section.get": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      FILTER?: Filter;
      SELECT?: Select;
    };
    result: LooseRows<
      | "ID" | "CODE" | "XML_ID" | "EXTERNAL_ID" | "IBLOCK_SECTION_ID" | "TIMESTAMP_X" | "SORT" | "NAME" | "ACTIVE"
      | "GLOBAL_ACTIVE" | "LEFT_MARGIN" | "RIGHT_MARGIN" | "DEPTH_LEVEL" | "SEARCHABLE_CONTENT" | "MODIFIED_BY"
      | "DATE_CREATE" | "CREATED_BY"
    >;
  };
  /**
   * Change universal list section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
   */
  "lists.section.update": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      SECTION_ID?: Numeric;
      SECTION_CODE?: string;
      FIELDS: Fields<{
        NAME: string;
        EXTERNAL_ID?: string;
        XML_ID?: string;
        SORT?: Numeric;
        ACTIVE?: string;
        PICTURE?: PhpArray;
        DESCRIPTION?: string;
        DESCRIPTION_TYPE?: string;
        DETAIL_PICTURE?: PhpArray;
        SECTION_PROPERTY?: PhpArray;
      }>;
    };
    result: boolean;
  };
  /**
   * Change universal list. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
   */
  "lists.update": {
    params: {
      IBLOCK_TYPE_ID: string;
      IBLOCK_ID?: Numeric;
      IBLOCK_CODE?: string;
      SOCNET_GROUP_ID?: Numeric;
      FIELDS: Fields<{
        NAME: string;
        DESCRIPTION?: string;
        SORT?: Numeric;
        PICTURE?: PhpArray;
        BIZPROC?: string;
      }>;
      MESSAGES?: PhpArray;
      RIGHTS?: PhpArray;
    };
    result: boolean;
  };
}
