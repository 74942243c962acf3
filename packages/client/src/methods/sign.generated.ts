// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { Fields, Loose, LooseRows, Numeric, Open, Several } from "./values.ts";

/** Methods of the section "sign". */
export interface SignMethods {
  /**
   * Create company structure HR link company. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
   */
  "humanresources.hcmlink.company.add": {
    params: {
      fields: Fields<{
        company: string;
        crmCompanyId: Numeric;
        title: string;
        data?: Open;
        fields: Several<{
          field: string;
          title: string;
          type?: string;
          entityType?: string;
          ttl?: Numeric;
        }>;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete company structure HR link company. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html
   */
  "humanresources.hcmlink.company.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * List company structure HR link company. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
   */
  "humanresources.hcmlink.company.list": {
    params: {
      limit?: Numeric;
      offset?: Numeric;
      userId?: Numeric;
    };
    result: LooseRows<"id" | "company" | "crmCompanyId" | "title" | "data" | "createdAt" | "fields" | "person">;
  };
  /**
   * Change company structure HR link company. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
   */
  "humanresources.hcmlink.company.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        company: string;
        crmCompanyId: Numeric;
        title: string;
        data?: Open;
        fields: Several<{
          field: string;
          title: string;
          type?: string;
          entityType?: string;
          ttl?: Numeric;
        }>;
      }>;
    };
    result: boolean;
  };
  /**
   * List company structure HR link company user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
   */
  "humanresources.hcmlink.company.user.list": {
    params: {
      limit?: Numeric;
      offset?: Numeric;
    };
    result: LooseRows<"id" | "company" | "crmCompanyId" | "title" | "data" | "person">;
  };
  /**
   * List company structure HR link employee. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
   */
  "humanresources.hcmlink.employee.list": {
    params: {
      company: string;
      limit?: Numeric;
      offset?: Numeric;
      updatedAt?: string;
    };
    result: LooseRows<"id" | "company" | "person" | "employees" | "userId" | "title" | "createdAt" | "updatedAt">;
  };
  /**
   * Set company structure HR link employee. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
   */
  "humanresources.hcmlink.employee.set": {
    params: {
      company: string;
      data: Several<{
        employee: string;
        person: string;
        userId?: Numeric;
        data: {
          firstName?: string;
          lastName?: string;
          patronymicName?: string;
        };
      }>;
      job?: {
        id: Numeric;
        fields: {
          status: string;
          total?: Numeric;
          sent?: Numeric;
          data?: {
            employee: string;
            person: string;
            userId?: Numeric;
            data: {
              firstName?: string;
              lastName?: string;
              patronymicName?: string;
            };
          };
        };
      };
    };
    result: Loose<"status" | "errors">;
  };
  /**
   * Set company structure HR link field value. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
   */
  "humanresources.hcmlink.field.value.set": {
    params: {
      company: string;
      data: Several<{
        field: string;
        employee: string;
        value: string;
      }>;
      job?: {
        id: Numeric;
        fields: {
          status: string;
          total?: Numeric;
          sent?: Numeric;
          data?: {
            field: string;
            employee: string;
            value: string;
          };
        };
      };
    };
    result: Loose<"status" | "errors">;
  };
  /**
   * Read company structure HR link job status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
   */
  "humanresources.hcmlink.job.status.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"alive">;
  };
  /**
   * Change company structure HR link job. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
   */
  "humanresources.hcmlink.job.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        status: string;
        total?: Numeric;
        sent?: Numeric;
        data?: Open;
      }>;
    };
    result: boolean;
  };
  /**
   * List sign HR signing company provider. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-company-provider-list.html
   */
  "sign.b2e.company.provider.list": {
    params: {
      companyUuid?: string;
      companyCrmId?: Numeric;
      language?: string;
      limit?: Numeric;
      offset?: Numeric;
    };
    result: LooseRows<"code" | "uid" | "name" | "date" | "expires">;
  };
  /**
   * Read sign HR signing document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
   */
  "sign.b2e.document.get": {
    params: {
      uid?: string;
      language?: string;
    };
    result: Loose<"uid" | "state" | "members">;
  };
  /**
   * Send sign HR signing document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
   */
  "sign.b2e.document.send": {
    params: {
      fields: Fields<{
        company: {
          uuid: string;
          crmId: Numeric;
        };
        members: Several<{
          employeeCode: string;
          employeeId: Numeric;
          userId: Numeric;
          role: string;
        }>;
        responsible: {
          employeeCode: string;
          employeeId: Numeric;
          userId: Numeric;
          role?: string;
        };
        companyProviderUid: string;
        files: Several<{
          fileName: string;
          fileType: string;
          fileContent: string;
        }>;
        regionDocumentType: string;
        externalSettings: {
          externalId: string;
          externalDateCreate: string;
        };
        language?: string;
      }>;
      language?: string;
    };
    result: Loose<"uid" | "state" | "members">;
  };
  /**
   * Read sign HR signing HR link document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
   */
  "sign.b2e.hcmlink.document.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"company" | "employee" | "document">;
  };
  /**
   * Follow sign HR signing mysafe. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html
   */
  "sign.b2e.mysafe.tail": {
    params: {
      limit?: Numeric;
      offset?: Numeric;
    };
    result: LooseRows<
      | "id" | "title" | "create_date" | "signed_date" | "creator_id" | "member_id" | "role" | "folderName" | "file_url"
    >;
  };
  /**
   * Follow sign HR signing personal. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-personal-tail.html
   */
  "sign.b2e.personal.tail": {
    params: {
      limit?: Numeric;
      offset?: Numeric;
    };
    result: LooseRows<"id" | "title" | "signed_date" | "file_url">;
  };
}
