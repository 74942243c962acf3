// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type {
  Fields,
  FileValue,
  Filter,
  Flag,
  Loose,
  NoParams,
  Numeric,
  Open,
  Order,
  PhpArray,
  Select,
  Several,
} from "./values.ts";

/** Methods of the section "document-generator". */
export interface DocumentGeneratorMethods {
  /**
   * Create document generator document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html
   */
  "documentgenerator.document.add": {
    params: {
      templateId: Numeric;
      providerClassName?: string;
      value: string;
      values?: Open;
      stampsEnabled?: Numeric;
      fields?: Fields<{
        TYPE?: string;
        FORMAT?: Open;
        PROVIDER?: string;
        TITLE?: string;
      }>;
    };
    result: Loose<"document">;
  };
  /**
   * Delete document generator document. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html
   */
  "documentgenerator.document.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Enablepublicurl document generator document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html
   */
  "documentgenerator.document.enablepublicurl": {
    params: {
      id: Numeric;
      status?: Numeric;
    };
    result: Loose<"publicUrl">;
  };
  /**
   * Read document generator document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html
   */
  "documentgenerator.document.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"document">;
  };
  /**
   * Describe fields of document generator document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html
   */
  "documentgenerator.document.getfields": {
    params: {
      id: Numeric;
      values?: Open;
    };
    result: Loose<"documentFields">;
  };
  /**
   * List document generator document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html
   */
  "documentgenerator.document.list": {
    params: {
      select?: Select<
        | "id" | "title" | "number" | "templateId" | "provider" | "value" | "fileId" | "imageId" | "pdfId"
        | "createTime" | "updateTime" | "values" | "createdBy" | "updatedBy"
      >;
      order?: Order<
        | "id" | "title" | "number" | "templateId" | "provider" | "value" | "fileId" | "imageId" | "pdfId"
        | "createTime" | "updateTime" | "values" | "createdBy" | "updatedBy"
      >;
      filter?: Filter<
        | "id" | "title" | "number" | "templateId" | "provider" | "value" | "fileId" | "imageId" | "pdfId"
        | "createTime" | "updateTime" | "values" | "createdBy" | "updatedBy"
      >;
      start?: Numeric;
    };
    result: Loose<"documents">;
  };
  /**
   * Change document generator document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html
   */
  "documentgenerator.document.update": {
    params: {
      id: Numeric;
      values?: Open;
      stampsEnabled?: Numeric;
      fields?: Fields<{
        TYPE?: string;
        FORMAT?: Open;
        PROVIDER?: string;
        TITLE?: string;
      }>;
    };
    result: Loose<"document">;
  };
  /**
   * Create document generator numerator. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
   */
  "documentgenerator.numerator.add": {
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
    result: Loose<"numerator">;
  };
  /**
   * Delete document generator numerator. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html
   */
  "documentgenerator.numerator.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read document generator numerator. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html
   */
  "documentgenerator.numerator.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"numerator">;
  };
  /**
   * List document generator numerator. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html
   */
  "documentgenerator.numerator.list": {
    params: {
      start?: Numeric;
    };
    result: Loose<"numerators">;
  };
  /**
   * Change document generator numerator. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html
   */
  "documentgenerator.numerator.update": {
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
   * Create document generator region. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
   */
  "documentgenerator.region.add": {
    params: {
      fields: Fields<{
        title: string;
        languageId?: string;
        formatDate?: string;
        formatDatetime?: string;
        formatName?: string;
        phrases?: Open;
      }>;
    };
    result: Loose<"region">;
  };
  /**
   * Delete document generator region. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html
   */
  "documentgenerator.region.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read document generator region. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html
   */
  "documentgenerator.region.get": {
    params: {
      id: string;
    };
    result: Loose<"region">;
  };
  /**
   * List document generator region. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html
   */
  "documentgenerator.region.list": {
    params: NoParams;
    result: Loose<"regions">;
  };
  /**
   * Change document generator region. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html
   */
  "documentgenerator.region.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        title?: string;
        languageId?: string;
        formatDate?: string;
        formatDatetime?: string;
        formatName?: string;
        phrases?: Open;
      }>;
    };
    result: Loose<"region">;
  };
  /**
   * Create document generator role. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
   */
  "documentgenerator.role.add": {
    params: {
      fields: Fields<{
        name: string;
        code?: string;
        permissions?: {
          SETTINGS?: {
            MODIFY?: string;
          };
          TEMPLATES?: {
            MODIFY?: string;
          };
          DOCUMENTS?: {
            MODIFY?: string;
            VIEW?: string;
          };
        };
      }>;
    };
    result: Loose<"role">;
  };
  /**
   * Delete document generator role. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
   */
  "documentgenerator.role.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Fillaccesses document generator role. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html
   */
  "documentgenerator.role.fillaccesses": {
    params: {
      accesses?: Several<{
        roleId: Numeric;
        accessCode: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Read document generator role. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html
   */
  "documentgenerator.role.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"role">;
  };
  /**
   * List document generator role. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
   */
  "documentgenerator.role.list": {
    params: {
      start?: Numeric;
    };
    result: Loose<"roles">;
  };
  /**
   * Change document generator role. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
   */
  "documentgenerator.role.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        code?: string;
        permissions?: {
          SETTINGS?: {
            MODIFY?: string;
          };
          TEMPLATES?: {
            MODIFY?: string;
          };
          DOCUMENTS?: {
            MODIFY?: string;
            VIEW?: string;
          };
        };
      }>;
    };
    result: Loose<"role">;
  };
  /**
   * Create document generator template. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
   */
  "documentgenerator.template.add": {
    params: {
      fields: Fields<{
        name: string;
        fileId: Numeric;
        file: FileValue;
        numeratorId: Numeric;
        region: string;
        code?: string;
        users?: PhpArray;
        active?: string;
        withStamps?: string;
        sort?: Numeric;
      }>;
    };
    result: Loose<"template">;
  };
  /**
   * Delete document generator template. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html
   */
  "documentgenerator.template.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read document generator template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html
   */
  "documentgenerator.template.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"template">;
  };
  /**
   * Describe fields of document generator template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html
   */
  "documentgenerator.template.getfields": {
    params: {
      id: Numeric;
    };
    result: Loose<"templateFields">;
  };
  /**
   * List document generator template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
   */
  "documentgenerator.template.list": {
    params: {
      select?: Select<
        | "id" | "active" | "name" | "code" | "region" | "sort" | "createTime" | "updateTime" | "numeratorId"
        | "withStamps" | "users" | "providers"
      >;
      order?: Order<
        | "id" | "active" | "name" | "code" | "region" | "sort" | "createTime" | "updateTime" | "numeratorId"
        | "withStamps" | "users" | "providers"
      >;
      filter?: Filter<
        | "id" | "active" | "name" | "code" | "region" | "sort" | "createTime" | "updateTime" | "numeratorId"
        | "withStamps" | "users" | "providers"
      >;
      start?: Numeric;
    };
    result: Loose<"templates">;
  };
  /**
   * Change document generator template. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html
   */
  "documentgenerator.template.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        file?: FileValue;
        numeratorId?: Numeric;
        region?: string;
        code?: string;
        users?: PhpArray;
        providers?: PhpArray;
        active?: string;
        withStamps?: string;
        sort?: Numeric;
      }>;
    };
    result: Loose<"template">;
  };
}
