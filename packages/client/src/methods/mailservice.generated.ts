// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { FileValue, Loose, LooseRows, NoParams, Numeric } from "./values.ts";

/** Methods of the section "mailservice". */
export interface MailserviceMethods {
  /**
   * Create mail service. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html
   */
  "mailservice.add": {
    params: {
      NAME: string;
      ACTIVE?: string;
      SERVER?: string;
      PORT?: Numeric;
      ENCRYPTION?: string;
      LINK?: string;
      ICON?: FileValue | Numeric | string;
      SORT?: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Delete mail service. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html
   */
  "mailservice.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of mail service. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
   */
  "mailservice.fields": {
    params: NoParams;
    result: Loose<"ID" | "SITE_ID" | "ACTIVE" | "NAME" | "SERVER" | "PORT" | "ENCRYPTION" | "LINK" | "ICON" | "SORT">;
  };
  /**
   * Read mail service. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html
   */
  "mailservice.get": {
    params: {
      ID: Numeric;
    };
    result: Loose<
      | "ID" | "SITE_ID" | "ACTIVE" | "SORT" | "NAME" | "SERVER" | "PORT" | "ENCRYPTION" | "LINK" | "ICON"
      | "SMTP_SERVER" | "SMTP_PORT" | "SMTP_LOGIN_AS_IMAP" | "SMTP_PASSWORD_AS_IMAP" | "SMTP_ENCRYPTION"
      | "UPLOAD_OUTGOING"
    >;
  };
  /**
   * List mail service. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html
   */
  "mailservice.list": {
    params: NoParams;
    result: LooseRows<
      | "ID" | "SITE_ID" | "ACTIVE" | "SORT" | "NAME" | "SERVER" | "PORT" | "ENCRYPTION" | "LINK" | "ICON"
      | "SMTP_SERVER" | "SMTP_PORT" | "SMTP_LOGIN_AS_IMAP" | "SMTP_PASSWORD_AS_IMAP" | "SMTP_ENCRYPTION"
      | "UPLOAD_OUTGOING"
    >;
  };
  /**
   * Change mail service. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html
   */
  "mailservice.update": {
    params: {
      ID: Numeric;
      ACTIVE?: string;
      NAME?: string;
      SERVER?: string;
      PORT?: Numeric;
      ENCRYPTION?: string;
      LINK?: string;
      ICON?: FileValue | Numeric | string;
      SORT?: Numeric;
    };
    result: boolean;
  };
}
