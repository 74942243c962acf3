// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type {
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
} from "./values.ts";

/** Methods of the section "biconnector". */
export interface BiconnectorMethods {
  /**
   * Create BI connector connector. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html
   */
  "biconnector.connector.add": {
    params: {
      fields: Fields<{
        title: string;
        logo: string;
        description?: string;
        urlCheck: string;
        urlTableList: string;
        urlTableDescription: string;
        urlData: string;
        settings: PhpArray;
        sort?: Numeric;
      }>;
    };
    result: Loose<"id">;
  };
  /**
   * Delete BI connector connector. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html
   */
  "biconnector.connector.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of BI connector connector. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
   */
  "biconnector.connector.fields": {
    params: NoParams;
    result: Loose<"fields">;
  };
  /**
   * Read BI connector connector. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html
   */
  "biconnector.connector.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"item">;
  };
  /**
   * List BI connector connector. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html
   */
  "biconnector.connector.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      page?: Numeric;
    };
    result: LooseRows<"id" | "title" | "urlCheck" | "dateCreate">;
  };
  /**
   * Change BI connector connector. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html
   */
  "biconnector.connector.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        title?: string;
        logo?: string;
        description?: string;
        urlCheck?: string;
        urlTableList?: string;
        urlTableDescription?: string;
        urlData?: string;
        settings?: PhpArray;
        sort?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Create BI connector dataset. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html
   */
  "biconnector.dataset.add": {
    params: {
      fields: Fields<{
        name: string;
        externalName: string;
        externalCode: string;
        sourceId: Numeric;
        description?: string;
        fields: PhpArray;
      }>;
    };
    result: Loose<"id">;
  };
  /**
   * Delete BI connector dataset. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html
   */
  "biconnector.dataset.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of BI connector dataset. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
   */
  "biconnector.dataset.fields": {
    params: NoParams;
    result: Loose<"fields">;
  };
  /**
   * Change BI connector dataset fields. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html
   */
  "biconnector.dataset.fields.update": {
    params: {
      id: Numeric;
      add?: Open;
      update?: Open;
      delete?: readonly Numeric[];
    };
    result: boolean;
  };
  /**
   * Read BI connector dataset. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html
   */
  "biconnector.dataset.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"item">;
  };
  /**
   * List BI connector dataset. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html
   */
  "biconnector.dataset.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      page?: Numeric;
    };
    result: LooseRows<"id" | "name" | "description">;
  };
  /**
   * Change BI connector dataset. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html
   */
  "biconnector.dataset.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        description?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Create BI connector source. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html
   */
  "biconnector.source.add": {
    params: {
      fields: Fields<{
        title: string;
        description?: string;
        active?: Flag;
        connectorId: Numeric;
        settings: Open;
      }>;
    };
    result: Loose<"id">;
  };
  /**
   * Delete BI connector source. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html
   */
  "biconnector.source.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of BI connector source. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
   */
  "biconnector.source.fields": {
    params: NoParams;
    result: Loose<"fields">;
  };
  /**
   * Read BI connector source. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html
   */
  "biconnector.source.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"item">;
  };
  /**
   * List BI connector source. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html
   */
  "biconnector.source.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      page?: Numeric;
    };
    result: LooseRows<"id" | "title" | "active" | "dateCreate">;
  };
  /**
   * Change BI connector source. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html
   */
  "biconnector.source.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        title?: string;
        description?: string;
        active?: Flag;
        settings?: Open;
      }>;
    };
    result: boolean;
  };
}
