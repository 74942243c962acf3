// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { DateTime, FileValue, Filter, Loose, LooseRows, Numeric, Open } from "./values.ts";

/** Methods of the section "entity". */
export interface EntityMethods {
  /**
   * Create entity. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
   */
  "entity.add": {
    params: {
      ENTITY: string;
      NAME: string;
      ACCESS?: Open;
    };
    result: boolean;
  };
  /**
   * Delete entity. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html
   */
  "entity.delete": {
    params: {
      ENTITY: string;
    };
    result: boolean;
  };
  /**
   * Read entity. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html
   */
  "entity.get": {
    params: {
      ENTITY?: string;
    };
    result: Loose<"object">;
  };
  /**
   * Create entity item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
   */
  "entity.item.add": {
    params: {
      ENTITY: string;
      NAME?: string;
      PROPERTY_VALUES?: Open;
      SECTION?: Numeric;
      DATE_ACTIVE_FROM?: DateTime;
      DATE_ACTIVE_TO?: DateTime;
      PREVIEW_PICTURE?: FileValue;
      DETAIL_PICTURE?: FileValue;
      [name: `UF_${string}`]: unknown;
    };
    result: WireNumber;
  };
  /**
   * Delete entity item. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
   */
  "entity.item.delete": {
    params: {
      ENTITY: string;
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read entity item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
   */
  "entity.item.get": {
    params: {
      ENTITY: string;
      SORT?: Open;
      FILTER?: Filter;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "TIMESTAMP_X" | "MODIFIED_BY" | "DATE_CREATE" | "CREATED_BY" | "ACTIVE" | "DATE_ACTIVE_FROM"
      | "DATE_ACTIVE_TO" | "SORT" | "NAME" | "PREVIEW_PICTURE" | "PREVIEW_TEXT" | "DETAIL_PICTURE" | "DETAIL_TEXT"
      | "CODE" | "ENTITY" | "SECTION" | "PROPERTY_VALUES"
    >;
  };
  /**
   * Create entity item property. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
   */
  "entity.item.property.add": {
    params: {
      ENTITY: string;
      PROPERTY: string;
      NAME?: string;
      TYPE?: string;
      SORT?: Numeric;
    };
    result: boolean;
  };
  /**
   * Delete entity item property. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
   */
  "entity.item.property.delete": {
    params: {
      ENTITY: string;
      PROPERTY: string;
    };
    result: boolean;
  };
  /**
   * Read entity item property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html
   */
  "entity.item.property.get": {
    params: {
      ENTITY: string;
      PROPERTY?: string;
    };
    result: LooseRows<"object">;
  };
  /**
   * Change entity item property. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
   */
  "entity.item.property.update": {
    params: {
      ENTITY: string;
      PROPERTY: string;
      PROPERTY_NEW?: string;
      NAME?: string;
      TYPE?: string;
      SORT?: Numeric;
    };
    result: boolean;
  };
  /**
   * Change entity item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
   */
  "entity.item.update": {
    params: {
      ENTITY: string;
      ID: Numeric;
      NAME?: string;
      PROPERTY_VALUES?: Open;
      SECTION?: Numeric;
      DATE_ACTIVE_FROM?: DateTime;
      DATE_ACTIVE_TO?: DateTime;
      PREVIEW_PICTURE?: FileValue;
      DETAIL_PICTURE?: FileValue;
      [name: `UF_${string}`]: unknown;
    };
    result: boolean;
  };
  /**
   * Read rights of entity. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html
   */
  "entity.rights": {
    params: {
      ENTITY: string;
      ACCESS?: Open;
    };
    result: Loose<"null">;
  };
  /**
   * Create entity section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
   */
  "entity.section.add": {
    params: {
      ENTITY: string;
      NAME: string;
      SECTION?: Numeric;
      ACTIVE?: string;
      SORT?: Numeric;
      CODE?: string;
      DESCRIPTION?: string;
      PICTURE?: FileValue;
      DETAIL_PICTURE?: FileValue;
      [name: `UF_${string}`]: unknown;
    };
    result: WireNumber;
  };
  /**
   * Delete entity section. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html
   */
  "entity.section.delete": {
    params: {
      ENTITY: string;
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read entity section. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html
   */
  "entity.section.get": {
    params: {
      ENTITY: string;
      SORT?: Open;
      FILTER?: Filter;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "CODE" | "TIMESTAMP_X" | "DATE_CREATE" | "CREATED_BY" | "MODIFIED_BY" | "ACTIVE" | "SORT" | "NAME"
      | "PICTURE" | "DETAIL_PICTURE" | "DESCRIPTION" | "LEFT_MARGIN" | "RIGHT_MARGIN" | "DEPTH_LEVEL" | "ENTITY"
      | "SECTION"
    >;
  };
  /**
   * Change entity section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
   */
  "entity.section.update": {
    params: {
      ENTITY: string;
      ID: Numeric;
      NAME?: string;
      SECTION?: Numeric;
      ACTIVE?: string;
      SORT?: Numeric;
      CODE?: string;
      DESCRIPTION?: string;
      PICTURE?: FileValue;
      DETAIL_PICTURE?: FileValue;
      [name: `UF_${string}`]: unknown;
      UF_COLOR?: unknown;
    };
    result: boolean;
  };
  /**
   * Change entity. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html
   */
  "entity.update": {
    params: {
      ENTITY: string;
      NAME?: string;
      ENTITY_NEW?: string;
      ACCESS?: Open;
    };
    result: boolean;
  };
}
