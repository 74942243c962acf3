// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { Fields, Filter, Loose, LooseRows, NoParams, Numeric, Open, Order, Scalar, Select } from "./values.ts";

/** Methods of the section "pay-system". */
export interface PaySystemMethods {
  /**
   * Create online store payment system. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html
   */
  "sale.paysystem.add": {
    params: {
      NAME: string;
      DESCRIPTION?: string;
      PERSON_TYPE_ID: Numeric;
      BX_REST_HANDLER: Scalar;
      ACTIVE?: string;
      SETTINGS?: Open;
      ENTITY_REGISTRY_TYPE?: string;
      LOGOTYPE?: string;
      NEW_WINDOW?: string;
      XML_ID?: string;
    };
    result: WireNumber;
  };
  /**
   * Delete online store payment system. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html
   */
  "sale.paysystem.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Create online store payment system handler. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html
   */
  "sale.paysystem.handler.add": {
    params: {
      NAME: string;
      SORT?: Numeric;
      CODE: string;
      SETTINGS: {
        CODES: {
          [name: string]: {
            NAME?: string;
            DESCRIPTION?: string;
            SORT?: Numeric;
            GROUP?: string;
            DEFAULT?: {
              PROVIDER_KEY?: string;
              PROVIDER_VALUE?: string;
            };
            INPUT?: Open;
          };
        };
        FORM_DATA?: Open;
        CHECKOUT_DATA?: Open;
        IFRAME_DATA?: Open;
        CLIENT_TYPE?: string;
        CURRENCY?: readonly Scalar[];
      };
    };
    result: unknown;
  };
  /**
   * Delete online store payment system handler. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html
   */
  "sale.paysystem.handler.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * List online store payment system handler. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html
   */
  "sale.paysystem.handler.list": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "CODE" | "SORT" | "SETTINGS">;
  };
  /**
   * Change online store payment system handler. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html
   */
  "sale.paysystem.handler.update": {
    params: {
      ID: Numeric;
      FIELDS: Fields<{
        NAME?: string;
        CODE?: string;
        SETTINGS?: Open;
        SORT?: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * List online store payment system. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html
   */
  "sale.paysystem.list": {
    params: {
      SELECT?: Select;
      FILTER?: Filter;
      ORDER?: Order;
    };
    result: LooseRows<
      | "NAME" | "PSA_NAME" | "DESCRIPTION" | "ACTION_FILE" | "RESULT_FILE" | "NEW_WINDOW" | "PS_MODE" | "HAVE_PAYMENT"
      | "HAVE_ACTION" | "HAVE_RESULT" | "HAVE_PREPAY" | "HAVE_PRICE" | "HAVE_RESULT_RECEIVE" | "ENCODING" | "ACTIVE"
      | "ALLOW_EDIT_PAYMENT" | "IS_CASH" | "AUTO_CHANGE_1C" | "CAN_PRINT_CHECK" | "ENTITY_REGISTRY_TYPE" | "XML_ID"
      | "ID" | "PERSON_TYPE_ID" | "SORT" | "TARIFF"
    >;
  };
  /**
   * Invoice online store payment system pay. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
   */
  "sale.paysystem.pay.invoice": {
    params: {
      INVOICE_ID: Numeric;
      PAY_SYSTEM_ID?: Numeric;
      BX_REST_HANDLER?: string;
    };
    result: boolean;
  };
  /**
   * Payment online store payment system pay. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html
   */
  "sale.paysystem.pay.payment": {
    params: {
      PAYMENT_ID: Numeric;
      PAY_SYSTEM_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store payment system settings. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
   */
  "sale.paysystem.settings.get": {
    params: {
      ID: Numeric;
      PERSON_TYPE_ID: Numeric;
    };
    result: Loose<"REST_SERVICE_ID_IFRAME" | "REST_SERVICE_KEY_IFRAME" | "PS_WORK_MODE_IFRAME">;
  };
  /**
   * Read online store payment system settings invoice. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
   */
  "sale.paysystem.settings.invoice.get": {
    params: {
      INVOICE_ID: Numeric;
      PAY_SYSTEM_ID?: Numeric;
      BX_REST_HANDLER?: Scalar;
    };
    result: Loose<"REST_SERVICE_ID_IFRAME" | "REST_SERVICE_KEY_IFRAME" | "PS_WORK_MODE_IFRAME">;
  };
  /**
   * Read online store payment system settings payment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
   */
  "sale.paysystem.settings.payment.get": {
    params: {
      PAYMENT_ID: Numeric;
      PAY_SYSTEM_ID: Numeric;
    };
    result: Loose<"REST_SERVICE_ID_IFRAME" | "REST_SERVICE_KEY_IFRAME" | "PS_WORK_MODE_IFRAME">;
  };
  /**
   * Change online store payment system settings. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html
   */
  "sale.paysystem.settings.update": {
    params: {
      ID: Numeric;
      PERSON_TYPE_ID?: Numeric;
      SETTINGS: {
        [name: string]: {
          TYPE?: string;
          VALUE?: string;
        };
      };
    };
    result: boolean;
  };
  /**
   * Change online store payment system. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html
   */
  "sale.paysystem.update": {
    params: {
      ID: Numeric;
      FIELDS?: Fields<{
        NAME?: string;
        DESCRIPTION?: string;
        PERSON_TYPE_ID?: Numeric;
        BX_REST_HANDLER?: Scalar;
        ACTIVE?: string;
        LOGOTYPE?: string;
        NEW_WINDOW?: string;
        XML_ID?: string;
      }>;
    };
    result: boolean;
  };
}
