// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type {
  DateTime,
  Fields,
  Filter,
  Loose,
  LooseRows,
  NoParams,
  Numeric,
  Open,
  Order,
  PhpArray,
  Scalar,
  Select,
  Several,
} from "./values.ts";

/** Methods of the section "sale". */
export interface SaleMethods {
  /**
   * Create online store basket item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html
   */
  "sale.basketitem.add": {
    params: {
      fields: Fields<{
        orderId: Numeric;
        sort?: Numeric;
        productid: Numeric;
        price?: Numeric;
        basePrice?: Numeric;
        discountPrice?: Numeric;
        currency: Scalar;
        customPrice?: string;
        quantity: Numeric;
        xmlId?: string;
        name: string;
        weight: Numeric;
        dimensions: string;
        measureCode: Scalar;
        measureName: Scalar;
        canBuy: string;
        vatRate: Numeric;
        vatIncluded: string;
        catalogXmlId: string;
        productXmlId: string;
      }>;
    };
    result: Loose<"basketItem">;
  };
  /**
   * Create catalog product: online store basket item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html
   */
  "sale.basketitem.addCatalogProduct": {
    params: {
      fields: Fields<{
        orderId: Numeric;
        sort?: Numeric;
        productid: Numeric;
        price?: Numeric;
        basePrice?: Numeric;
        discountPrice?: Numeric;
        currency: Scalar;
        customPrice?: string;
        quantity: Numeric;
        xmlId?: string;
        name: string;
      }>;
    };
    result: Loose<"basketItem">;
  };
  /**
   * Delete online store basket item. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html
   */
  "sale.basketitem.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store basket item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html
   */
  "sale.basketitem.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"basketItem">;
  };
  /**
   * Describe fields of online store basket item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html
   */
  "sale.basketitem.getFields": {
    params: NoParams;
    result: Loose<"basketItem">;
  };
  /**
   * Read fields catalog product: online store basket item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html
   */
  "sale.basketitem.getFieldsCatalogProduct": {
    params: NoParams;
    result: Loose<"basketItem">;
  };
  /**
   * List online store basket item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
   */
  "sale.basketitem.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"basketItems">;
  };
  /**
   * Change online store basket item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html
   */
  "sale.basketitem.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        sort?: Numeric;
        price?: Numeric;
        basePrice?: Numeric;
        discountPrice?: Numeric;
        quantity?: Numeric;
        xmlId?: string;
        name?: string;
        weight?: Numeric;
        dimensions?: string;
        measureCode?: Scalar;
        measureName?: Scalar;
        canBuy?: string;
        vatRate?: Numeric;
        vatIncluded?: string;
        catalogXmlId?: string;
        productXmlId?: string;
      }>;
    };
    result: Loose<"basketItem">;
  };
  /**
   * Change catalog product: online store basket item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html
   */
  "sale.basketitem.updateCatalogProduct": {
    params: {
      id: Numeric;
      fields: Fields<{
        sort?: Numeric;
        quantity: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"basketItem">;
  };
  /**
   * Create online store basket properties. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
   */
  "sale.basketproperties.add": {
    params: {
      fields: Fields<{
        basketId: Numeric;
        name: string;
        value: string;
        code: string;
        sort?: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"basketProperty">;
  };
  /**
   * Delete online store basket properties. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
   */
  "sale.basketproperties.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store basket properties. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
   */
  "sale.basketproperties.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"basketProperty">;
  };
  /**
   * Describe fields of online store basket properties. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html
   */
  "sale.basketproperties.getFields": {
    params: NoParams;
    result: Loose<"basketProperties">;
  };
  /**
   * List online store basket properties. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
   */
  "sale.basketproperties.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"basketProperties">;
  };
  /**
   * Change online store basket properties. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html
   */
  "sale.basketproperties.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        value?: string;
        code?: string;
        sort?: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"basketProperty">;
  };
  /**
   * Create online store business value person domain. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
   */
  "sale.businessValuePersonDomain.add": {
    params: {
      fields: Fields<{
        personTypeId: Numeric;
        domain: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete by filter online store business value person domain. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html
   */
  "sale.businessValuePersonDomain.deleteByFilter": {
    params: {
      fields: Fields<{
        personTypeId: Numeric;
        domain: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of online store business value person domain. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html
   */
  "sale.businessValuePersonDomain.getFields": {
    params: NoParams;
    result: Loose<"businessValuePersonDomain">;
  };
  /**
   * List online store business value person domain. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html
   */
  "sale.businessValuePersonDomain.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"businessValuePersonDomains">;
  };
  /**
   * Create online store cashbox. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html
   */
  "sale.cashbox.add": {
    params: {
      NAME: string;
      REST_CODE: Scalar;
      EMAIL: string;
      OFD?: string;
      OFD_SETTINGS?: {
        OFD_MODE?: Open;
        SELLER_INFO?: Open;
        AUTH?: Open;
      };
      NUMBER_KKM?: string;
      ACTIVE?: string;
      SORT?: Numeric;
      USE_OFFLINE?: string;
      SETTINGS?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Apply online store cashbox check. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html
   */
  "sale.cashbox.check.apply": {
    params: {
      UUID: string;
      PRINT_END_TIME?: string;
      REG_NUMBER_KKT?: string;
      FISCAL_DOC_ATTR?: string;
      FISCAL_DOC_NUMBER?: string;
      FISCAL_RECEIPT_NUMBER?: string;
      FN_NUMBER?: string;
      SHIFT_NUMBER?: string;
    };
    result: boolean;
  };
  /**
   * Delete online store cashbox. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html
   */
  "sale.cashbox.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Create online store cashbox handler. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html
   */
  "sale.cashbox.handler.add": {
    params: {
      CODE: string;
      NAME: string;
      SORT?: Numeric;
      SUPPORTS_FFD105?: string;
      SETTINGS: {
        PRINT_URL: string;
        CHECK_URL: string;
        HTTP_VERSION?: string;
        CONFIG: {
          [name: string]: {
            LABEL: string;
            ITEMS: {
              [name: string]: {
                TYPE: string;
                LABEL: string;
                REQUIRED: string;
                DISABLED?: string;
                MULTIPLE?: string;
                MULTILINE?: string;
                OPTIONS: Open;
                TIME?: string;
              };
            };
          };
        };
      };
    };
    result: unknown;
  };
  /**
   * Delete online store cashbox handler. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html
   */
  "sale.cashbox.handler.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * List online store cashbox handler. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html
   */
  "sale.cashbox.handler.list": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "CODE" | "SORT" | "SETTINGS">;
  };
  /**
   * Change online store cashbox handler. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html
   */
  "sale.cashbox.handler.update": {
    params: {
      ID: Numeric;
      FIELDS: Open;
    };
    result: boolean;
  };
  /**
   * List online store cashbox. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html
   */
  "sale.cashbox.list": {
    params: {
      SELECT?: Select;
      FILTER?: Filter;
      ORDER?: Order;
    };
    result: LooseRows<
      | "ID" | "NAME" | "OFD" | "EMAIL" | "DATE_CREATE" | "DATE_LAST_CHECK" | "NUMBER_KKM" | "KKM_ID" | "ACTIVE"
      | "SORT" | "USE_OFFLINE" | "ENABLED"
    >;
  };
  /**
   * Change online store cashbox. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html
   */
  "sale.cashbox.update": {
    params: {
      ID: Numeric;
      FIELDS: Fields<{
        NAME?: string;
        EMAIL?: string;
        OFD?: string;
        OFD_SETTINGS?: {
          OFD_MODE?: Open;
          SELLER_INFO?: Open;
          AUTH?: Open;
        };
        NUMBER_KKM?: string;
        ACTIVE?: string;
        SORT?: Numeric;
        USE_OFFLINE?: string;
        SETTINGS?: Open;
      }>;
    };
    result: boolean;
  };
  /**
   * Create online store delivery. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
   */
  "sale.delivery.add": {
    params: {
      REST_CODE: string;
      NAME: string;
      CURRENCY: Scalar;
      DESCRIPTION?: string;
      SORT?: Numeric;
      ACTIVE?: string;
      CONFIG?: Several<{
        CODE: string;
        VALUE: unknown;
      }>;
      LOGOTYPE?: string;
    };
    result: Loose<"parent" | "profiles">;
  };
  /**
   * Read online store delivery config. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
   */
  "sale.delivery.config.get": {
    params: {
      ID: Numeric;
    };
    result: LooseRows<"CODE" | "VALUE">;
  };
  /**
   * Change online store delivery config. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
   */
  "sale.delivery.config.update": {
    params: {
      ID: Numeric;
      CONFIG?: Several<{
        CODE: string;
        VALUE: unknown;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete online store delivery. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
   */
  "sale.delivery.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Create online store delivery extra service. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
   */
  "sale.delivery.extra.service.add": {
    params: {
      DELIVERY_ID: Numeric;
      TYPE: string;
      NAME: string;
      ACTIVE?: string;
      CODE?: string;
      SORT?: Numeric;
      DESCRIPTION?: string;
      PRICE?: Numeric;
      ITEMS: Several<{
        TITLE: string;
        CODE: string;
        PRICE?: Numeric;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete online store delivery extra service. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
   */
  "sale.delivery.extra.service.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store delivery extra service. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
   */
  "sale.delivery.extra.service.get": {
    params: {
      DELIVERY_ID: Numeric;
    };
    result: LooseRows<"ID" | "CODE" | "NAME" | "DESCRIPTION" | "ACTIVE" | "SORT" | "TYPE" | "PRICE">;
  };
  /**
   * Change online store delivery extra service. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
   */
  "sale.delivery.extra.service.update": {
    params: {
      ID: Numeric;
      NAME?: string;
      ACTIVE?: string;
      CODE?: string;
      SORT?: Numeric;
      DESCRIPTION?: string;
      PRICE?: Numeric;
      ITEMS?: Several<{
        TITLE: string;
        CODE: string;
        PRICE?: Numeric;
      }>;
      TYPE?: string;
    };
    result: boolean;
  };
  /**
   * List online store delivery. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
   */
  "sale.delivery.getlist": {
    params: {
      SELECT?: Select;
      FILTER?: Filter;
      ORDER?: Order;
    };
    result: LooseRows<"NAME" | "ACTIVE" | "DESCRIPTION" | "CURRENCY" | "ID" | "PARENT_ID" | "SORT">;
  };
  /**
   * Create online store delivery handler. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
   */
  "sale.delivery.handler.add": {
    params: {
      NAME: string;
      CODE: string;
      SORT?: Numeric;
      DESCRIPTION?: Numeric;
      SETTINGS: {
        CALCULATE_URL: string;
        CREATE_DELIVERY_REQUEST_URL?: string;
        CANCEL_DELIVERY_REQUEST_URL?: string;
        HAS_CALLBACK_TRACKING_SUPPORT?: string;
        CONFIG?: Several<{
          TYPE: string;
          CODE: string;
          NAME: string;
          OPTIONS?: Open;
        }>;
      };
      PROFILES: Several<{
        NAME: string;
        CODE: string;
        DESCRIPTION?: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete online store delivery handler. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
   */
  "sale.delivery.handler.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * List online store delivery handler. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
   */
  "sale.delivery.handler.list": {
    params: NoParams;
    result: LooseRows<"ID" | "NAME" | "CODE" | "SORT" | "DESCRIPTION" | "SETTINGS" | "PROFILES">;
  };
  /**
   * Change online store delivery handler. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
   */
  "sale.delivery.handler.update": {
    params: {
      ID: Numeric;
      NAME?: string;
      CODE?: string;
      SORT?: Numeric;
      DESCRIPTION?: string;
      SETTINGS?: {
        CALCULATE_URL: string;
        CREATE_DELIVERY_REQUEST_URL?: string;
        CANCEL_DELIVERY_REQUEST_URL?: string;
        HAS_CALLBACK_TRACKING_SUPPORT?: string;
        CONFIG?: {
          TYPE: string;
          CODE: string;
          NAME: string;
          OPTIONS?: Open;
        };
      };
      PROFILES?: Several<{
        NAME: string;
        CODE: string;
        DESCRIPTION?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Delete online store delivery request. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
   */
  "sale.delivery.request.delete": {
    params: {
      DELIVERY_ID: Numeric;
      REQUEST_ID: string;
    };
    result: boolean;
  };
  /**
   * Sendmessage online store delivery request. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
   */
  "sale.delivery.request.sendmessage": {
    params: {
      DELIVERY_ID: Numeric;
      REQUEST_ID: string;
      ADDRESSEE: string;
      MESSAGE: {
        SUBJECT?: string;
        BODY?: string;
        STATUS?: {
          MESSAGE: string;
          SEMANTIC: string;
        };
        MONEY_VALUES?: Open;
      };
    };
    result: boolean;
  };
  /**
   * Change online store delivery request. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
   */
  "sale.delivery.request.update": {
    params: {
      DELIVERY_ID: Numeric;
      REQUEST_ID: string;
      FINALIZE?: string;
      STATUS?: {
        TEXT: string;
        SEMANTIC: string;
      };
      PROPERTIES?: Several<{
        NAME: string;
        VALUE: string;
        TAGS?: readonly string[];
      }>;
      OVERWRITE_PROPERTIES?: string;
    };
    result: boolean;
  };
  /**
   * Change online store delivery. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
   */
  "sale.delivery.update": {
    params: {
      ID: Numeric;
      NAME?: string;
      CURRENCY?: Scalar;
      DESCRIPTION?: string;
      SORT?: Numeric;
      ACTIVE?: string;
      LOGOTYPE?: string;
      FIELDS?: Open;
    };
    result: boolean;
  };
  /**
   * Create online store order. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html
   */
  "sale.order.add": {
    params: {
      fields: Fields<{
        lid: string;
        personTypeId: Numeric;
        currency: string;
        price?: Numeric;
        discountValue?: Numeric;
        statusId?: Scalar;
        empStatusId?: Numeric;
        dateInsert?: DateTime;
        marked?: string;
        empMarkedId?: Numeric;
        reasonMarked?: string;
        userDescription?: string;
        additionalInfo?: string;
        comments?: string;
        responsibleId?: Numeric;
        recurringId?: Numeric;
        lockedBy?: Numeric;
        recountFlag?: string;
        affiliateId?: Numeric;
        updated1c?: string;
        orderTopic?: string;
        xmlId?: string;
        id1c?: string;
        version1c?: string;
        externalOrder?: string;
        canceled?: string;
        empCanceledId?: Numeric;
        reasonCanceled?: string;
        userId?: Numeric;
      }>;
    };
    result: Loose<"order">;
  };
  /**
   * Delete online store order. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html
   */
  "sale.order.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store order. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html
   */
  "sale.order.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"order">;
  };
  /**
   * Describe fields of online store order. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html
   */
  "sale.order.getFields": {
    params: NoParams;
    result: Loose<"order">;
  };
  /**
   * List online store order. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
   */
  "sale.order.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"orders">;
  };
  /**
   * Change online store order. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html
   */
  "sale.order.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        price?: Numeric;
        discountValue?: Numeric;
        statusId?: Scalar;
        empStatusId?: Numeric;
        dateInsert?: DateTime;
        marked?: string;
        empMarkedId?: Numeric;
        reasonMarked?: string;
        userDescription?: string;
        additionalInfo?: string;
        comments?: string;
        responsibleId?: Numeric;
        recurringId?: Numeric;
        lockedBy?: Numeric;
        recountFlag?: string;
        affiliateId?: Numeric;
        updated1c?: string;
        orderTopic?: string;
        xmlId?: string;
        id1c?: string;
        version1c?: string;
        externalOrder?: string;
        canceled?: string;
        empCanceledId?: Numeric;
        reasonCanceled?: string;
      }>;
    };
    result: Loose<"order">;
  };
  /**
   * Create online store payment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html
   */
  "sale.payment.add": {
    params: {
      fields: Fields<{
        orderId: Numeric;
        paySystemId: Numeric;
        paid?: string;
        datePaid?: DateTime;
        empPaidId?: Numeric;
        psStatus?: string;
        psStatusCode?: string;
        psStatusDescription?: string;
        psStatusMessage?: string;
        psSum?: Numeric;
        psCurrency?: string;
        psResponseDate?: DateTime;
        payVoucherNum?: string;
        payVoucherDate?: DateTime;
        datePayBefore?: DateTime;
        dateBill?: DateTime;
        xmlId?: string;
        sum?: Numeric;
        companyId?: Numeric;
        payReturnNum?: string;
        priceCod?: Numeric;
        payReturnDate?: string;
        empReturnId?: Numeric;
        payReturnComment?: string;
        responsibleId?: Numeric;
        empResponsibleId?: Numeric;
        isReturn?: string;
        comments?: string;
        updated1c?: string;
        id1c?: string;
        version1c?: string;
        externalPayment?: string;
        psInvoiceId?: string;
        marked?: string;
        reasonMarked?: string;
        empMarkedId?: Numeric;
      }>;
    };
    result: Loose<"payment">;
  };
  /**
   * Delete online store payment. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html
   */
  "sale.payment.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store payment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html
   */
  "sale.payment.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"payment">;
  };
  /**
   * Describe fields of online store payment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html
   */
  "sale.payment.getFields": {
    params: NoParams;
    result: Loose<"payment">;
  };
  /**
   * List online store payment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html
   */
  "sale.payment.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"payments">;
  };
  /**
   * Change online store payment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html
   */
  "sale.payment.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        paySystemId: Numeric;
        paid?: string;
        datePaid?: DateTime;
        empPaidId?: Numeric;
        psStatus?: string;
        psStatusCode?: string;
        psStatusDescription?: string;
        psStatusMessage?: string;
        psSum?: Numeric;
        psCurrency?: string;
        psResponseDate?: DateTime;
        payVoucherNum?: string;
        payVoucherDate?: DateTime;
        datePayBefore?: DateTime;
        dateBill?: DateTime;
        xmlId?: string;
        sum?: Numeric;
        companyId?: Numeric;
        payReturnNum?: string;
        priceCod?: Numeric;
        payReturnDate?: string;
        empReturnId?: Numeric;
        payReturnComment?: string;
        responsibleId?: Numeric;
        empResponsibleId?: Numeric;
        isReturn?: string;
        comments?: string;
        updated1c?: string;
        id1c?: string;
        version1c?: string;
        externalPayment?: string;
        psInvoiceId?: string;
        marked?: string;
        reasonMarked?: string;
        empMarkedId?: Numeric;
      }>;
    };
    result: Loose<"payment">;
  };
  /**
   * Create online store payment basket item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
   */
  "sale.paymentitembasket.add": {
    params: {
      fields: Fields<{
        paymentId: Numeric;
        basketId: Numeric;
        quantity?: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"paymentItemBasket">;
  };
  /**
   * Delete online store payment basket item. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
   */
  "sale.paymentitembasket.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store payment basket item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html
   */
  "sale.paymentitembasket.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"paymentItemBasket">;
  };
  /**
   * Describe fields of online store payment basket item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html
   */
  "sale.paymentitembasket.getfields": {
    params: NoParams;
    result: Loose<"paymentItemBasket">;
  };
  /**
   * List online store payment basket item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
   */
  "sale.paymentitembasket.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"paymentItemBasket">;
  };
  /**
   * Change online store payment basket item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
   */
  "sale.paymentitembasket.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        quantity: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"paymentItemBasket">;
  };
  /**
   * Create online store payment item shipment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
   */
  "sale.paymentItemShipment.add": {
    params: {
      fields: Fields<{
        shipmentId: Numeric;
        paymentId: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"paymentItemShipment">;
  };
  /**
   * Delete online store payment item shipment. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html
   */
  "sale.paymentItemShipment.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store payment item shipment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html
   */
  "sale.paymentItemShipment.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"paymentItemShipment">;
  };
  /**
   * Describe fields of online store payment item shipment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html
   */
  "sale.paymentItemShipment.getFields": {
    params: NoParams;
    result: Loose<"paymentItemShipment">;
  };
  /**
   * List online store payment item shipment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html
   */
  "sale.paymentItemShipment.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"paymentItemsShipment">;
  };
  /**
   * Change online store payment item shipment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html
   */
  "sale.paymentItemShipment.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        xmlId?: string;
      }>;
    };
    result: Loose<"paymentItemShipment">;
  };
  /**
   * Create online store person type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
   */
  "sale.persontype.add": {
    params: {
      fields: Fields<{
        name: string;
        code?: string;
        sort?: string;
        active?: string;
        xmlId?: string;
      }>;
    };
    result: Loose<"personType">;
  };
  /**
   * Delete online store person type. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
   */
  "sale.persontype.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store person type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
   */
  "sale.persontype.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"personType">;
  };
  /**
   * Describe fields of online store person type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html
   */
  "sale.persontype.getFields": {
    params: NoParams;
    result: Loose<"personType">;
  };
  /**
   * List online store person type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
   */
  "sale.persontype.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change online store person type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
   */
  "sale.persontype.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name: string;
        code?: string;
        sort?: string;
        active?: string;
        xmlId?: string;
      }>;
    };
    result: Loose<"personType">;
  };
  /**
   * Create online store property. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
   */
  "sale.property.add": {
    params: {
      fields: Fields<{
        personTypeId: Numeric;
        propsGroupId: Numeric;
        name: string;
        type: string;
        code?: string;
        active?: string;
        util?: string;
        userProps?: string;
        isFiltered?: string;
        sort?: Numeric;
        description?: string;
        required?: string;
        multiple?: string;
        xmlId?: string;
        defaultValue?: unknown;
        settings?: {
          minlength?: Numeric;
          maxlength?: Numeric;
          pattern?: string;
          multiline?: string;
          cols?: Numeric;
          rows?: Numeric;
          size?: Numeric;
          min?: Numeric;
          max?: Numeric;
          step?: Numeric;
          multielement?: string;
          maxsize?: Numeric;
          accept?: string;
          time?: string;
        };
        isProfileName?: string;
        isPayer?: string;
        isEmail?: string;
        isPhone?: string;
        isZip?: string;
        isAddress?: string;
        isLocation?: string;
        isLocation4tax?: string;
        inputFieldLocation?: string;
        isAddressFrom?: string;
        isAddressTo?: string;
      }>;
    };
    result: Loose<"property">;
  };
  /**
   * Delete online store property. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
   */
  "sale.property.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html
   */
  "sale.property.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"property">;
  };
  /**
   * Getfieldsbytype online store property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
   */
  "sale.property.getfieldsbytype": {
    params: {
      type: string;
    };
    result: Loose<"property">;
  };
  /**
   * List online store property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
   */
  "sale.property.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"properties">;
  };
  /**
   * Change online store property. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
   */
  "sale.property.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name: string;
        code?: string;
        active?: string;
        util?: string;
        userProps?: string;
        isFiltered?: string;
        sort?: Numeric;
        description?: string;
        required?: string;
        multiple?: string;
        xmlId?: string;
        defaultValue?: unknown;
        settings?: Open;
        isProfileName?: string;
        isPayer?: string;
        isEmail?: string;
        isPhone?: string;
        isZip?: string;
        isAddress?: string;
        isLocation?: string;
        isLocation4tax?: string;
        inputFieldLocation?: string;
        isAddressFrom?: string;
        isAddressTo?: string;
      }>;
    };
    result: Loose<"property">;
  };
  /**
   * Create online store property group. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
   */
  "sale.propertygroup.add": {
    params: {
      fields: Fields<{
        personTypeId: Numeric;
        name: string;
        sort?: Numeric;
      }>;
    };
    result: Loose<"propertyGroup">;
  };
  /**
   * Delete online store property group. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
   */
  "sale.propertygroup.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store property group. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
   */
  "sale.propertygroup.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"propertyGroup">;
  };
  /**
   * Describe fields of online store property group. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html
   */
  "sale.propertygroup.getFields": {
    params: NoParams;
    result: Loose<"propertyGroup">;
  };
  /**
   * List online store property group. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
   */
  "sale.propertygroup.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
    };
    result: Loose<"propertyGroups">;
  };
  /**
   * Change online store property group. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html
   */
  "sale.propertygroup.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        personTypeId: Numeric;
        name: string;
        sort?: Numeric;
      }>;
    };
    result: Loose<"propertyGroup">;
  };
  /**
   * Create online store property relation. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
   */
  "sale.propertyRelation.add": {
    params: {
      fields: Fields<{
        entityId: Numeric;
        entityType: string;
        propertyId: Numeric;
      }>;
    };
    result: Loose<"propertyRelation">;
  };
  /**
   * Delete by filter online store property relation. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
   */
  "sale.propertyRelation.deleteByFilter": {
    params: {
      fields: Fields<{
        entityId: Numeric;
        entityType: string;
        propertyId: Numeric;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of online store property relation. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html
   */
  "sale.propertyRelation.getFields": {
    params: NoParams;
    result: Loose<"propertyRelation">;
  };
  /**
   * List online store property relation. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
   */
  "sale.propertyRelation.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"propertyRelations">;
  };
  /**
   * Delete online store property value. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
   */
  "sale.propertyvalue.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store property value. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html
   */
  "sale.propertyvalue.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"propertyValue">;
  };
  /**
   * Describe fields of online store property value. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html
   */
  "sale.propertyvalue.getfields": {
    params: NoParams;
    result: Loose<"propertyValue">;
  };
  /**
   * List online store property value. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html
   */
  "sale.propertyvalue.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"propertyValues">;
  };
  /**
   * Change set of online store property value. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html
   */
  "sale.propertyvalue.modify": {
    params: {
      fields: Fields<{
        order: Order<"id" | "propertyValues">;
      }>;
    };
    result: Loose<"propertyValues">;
  };
  /**
   * Create online store property variant. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
   */
  "sale.propertyvariant.add": {
    params: {
      fields: Fields<{
        orderPropsId: Numeric;
        name: string;
        value: string;
        sort?: Numeric;
        description?: string;
      }>;
    };
    result: Loose<"propertyVariant">;
  };
  /**
   * Delete online store property variant. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html
   */
  "sale.propertyvariant.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store property variant. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html
   */
  "sale.propertyvariant.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"propertyVariant">;
  };
  /**
   * Describe fields of online store property variant. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html
   */
  "sale.propertyvariant.getFields": {
    params: NoParams;
    result: Loose<"propertyVariant">;
  };
  /**
   * List online store property variant. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html
   */
  "sale.propertyvariant.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
    };
    result: Loose<"propertyVariants">;
  };
  /**
   * Change online store property variant. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html
   */
  "sale.propertyvariant.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name: string;
        value: string;
        sort?: Numeric;
        description?: string;
      }>;
    };
    result: Loose<"propertyVariant">;
  };
  /**
   * Create online store shipment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html
   */
  "sale.shipment.add": {
    params: {
      fields: Fields<{
        orderId: Numeric;
        allowDelivery: string;
        deducted: string;
        deliveryId: Numeric;
        statusId?: unknown;
        deliveryDocDate?: DateTime;
        deliveryDocNum?: string;
        trackingNumber?: string;
        basePriceDelivery?: Numeric;
        comments?: string;
        companyId?: Numeric;
        responsibleId?: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"shipment">;
  };
  /**
   * Delete online store shipment. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html
   */
  "sale.shipment.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store shipment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html
   */
  "sale.shipment.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"property">;
  };
  /**
   * Describe fields of online store shipment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html
   */
  "sale.shipment.getFields": {
    params: NoParams;
    result: Loose<"shipment">;
  };
  /**
   * List online store shipment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html
   */
  "sale.shipment.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"shipments">;
  };
  /**
   * Change online store shipment. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html
   */
  "sale.shipment.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        allowDelivery: string;
        deducted: string;
        deliveryId: unknown;
        statusId?: unknown;
        deliveryDocDate?: DateTime;
        deliveryDocNum?: string;
        trackingNumber?: string;
        basePriceDelivery?: Numeric;
        priceDelivery?: Numeric;
        comments?: string;
        companyId?: Numeric;
        responsibleId?: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"shipment">;
  };
  /**
   * Create online store shipment item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html
   */
  "sale.shipmentitem.add": {
    params: {
      fields: Fields<{
        orderDeliveryId: Numeric;
        basketId: Numeric;
        quantity: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"shipmentItem">;
  };
  /**
   * Delete online store shipment item. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html
   */
  "sale.shipmentitem.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store shipment item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html
   */
  "sale.shipmentitem.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"shipmentItem">;
  };
  /**
   * Describe fields of online store shipment item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html
   */
  "sale.shipmentitem.getfields": {
    params: NoParams;
    result: Loose<"shipmentItem">;
  };
  /**
   * List online store shipment item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
   */
  "sale.shipmentitem.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"shipmentItems">;
  };
  /**
   * Change online store shipment item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html
   */
  "sale.shipmentitem.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        quantity: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"shipmentItem">;
  };
  /**
   * Create online store shipment property. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html
   */
  "sale.shipmentproperty.add": {
    params: {
      fields: Fields<{
        personTypeId: Numeric;
        propsGroupId: Numeric;
        name: string;
        type: string;
        code?: string;
        active?: string;
        util?: string;
        userProps?: string;
        isFiltered?: string;
        sort?: Numeric;
        description?: string;
        required?: string;
        multiple?: string;
        xmlId?: string;
        defaultValue?: unknown;
        settings?: {
          minlength?: Numeric;
          maxlength?: Numeric;
          pattern?: string;
          multiline?: string;
          cols?: Numeric;
          rows?: Numeric;
          size?: Numeric;
          min?: Numeric;
          max?: Numeric;
          step?: Numeric;
          multielement?: string;
          maxsize?: Numeric;
          accept?: string;
          time?: string;
        };
        isProfileName?: string;
        isPayer?: string;
        isEmail?: string;
        isPhone?: string;
        isZip?: string;
        isAddress?: string;
        isLocation?: string;
        isLocation4tax?: string;
        inputFieldLocation?: string;
        isAddressFrom?: string;
        isAddressTo?: string;
      }>;
    };
    result: Loose<"property">;
  };
  /**
   * Delete online store shipment property. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html
   */
  "sale.shipmentproperty.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store shipment property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html
   */
  "sale.shipmentproperty.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"property">;
  };
  /**
   * Getfieldsbytype online store shipment property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html
   */
  "sale.shipmentproperty.getfieldsbytype": {
    params: {
      type: string;
    };
    result: Loose<"property">;
  };
  /**
   * List online store shipment property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html
   */
  "sale.shipmentproperty.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"properties">;
  };
  /**
   * Change online store shipment property. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html
   */
  "sale.shipmentproperty.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name: string;
        code?: string;
        active?: string;
        util?: string;
        userProps?: string;
        isFiltered?: string;
        sort?: Numeric;
        description?: string;
        required?: string;
        multiple?: string;
        xmlId?: string;
        defaultValue?: unknown;
        settings?: Open;
        isProfileName?: string;
        isPayer?: string;
        isEmail?: string;
        isPhone?: string;
        isZip?: string;
        isAddress?: string;
        isLocation?: string;
        isLocation4tax?: string;
        inputFieldLocation?: string;
        isAddressFrom?: string;
        isAddressTo?: string;
      }>;
    };
    result: Loose<"property">;
  };
  /**
   * Delete online store shipment property value. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
   */
  "sale.shipmentpropertyvalue.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read online store shipment property value. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html
   */
  "sale.shipmentpropertyvalue.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"propertyValue">;
  };
  /**
   * Describe fields of online store shipment property value. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html
   */
  "sale.shipmentpropertyvalue.getfields": {
    params: NoParams;
    result: Loose<"propertyValue">;
  };
  /**
   * List online store shipment property value. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
   */
  "sale.shipmentpropertyvalue.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"propertyValues">;
  };
  /**
   * Change set of online store shipment property value. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html
   */
  "sale.shipmentpropertyvalue.modify": {
    params: {
      fields: Fields<{
        shipment: {
          id: Numeric;
          propertyValues: Several<{
            shipmentPropsId: Numeric;
            value: string;
          }>;
        };
      }>;
    };
    result: Loose<"propertyValues">;
  };
  /**
   * Create online store status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html
   */
  "sale.status.add": {
    params: {
      fields: Fields<{
        id: Scalar;
        type: string;
        notify?: string;
        sort?: Numeric;
        color?: string;
        xmlId?: string;
      }>;
    };
    result: Loose<"status">;
  };
  /**
   * Delete online store status. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html
   */
  "sale.status.delete": {
    params: {
      id: Scalar;
    };
    result: boolean;
  };
  /**
   * Read online store status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html
   */
  "sale.status.get": {
    params: {
      id: Scalar;
    };
    result: Loose<"status">;
  };
  /**
   * Describe fields of online store status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html
   */
  "sale.status.getFields": {
    params: NoParams;
    result: Loose<"status">;
  };
  /**
   * List online store status. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html
   */
  "sale.status.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"status">;
  };
  /**
   * Change online store status. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html
   */
  "sale.status.update": {
    params: {
      id: Scalar;
      fields: Fields<{
        type: string;
        notify?: string;
        sort?: Numeric;
        color?: string;
        xmlId?: string;
      }>;
    };
    result: Loose<"status">;
  };
  /**
   * Create online store status lang. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html
   */
  "sale.statusLang.add": {
    params: {
      fields: Fields<{
        statusId: Scalar;
        lid: Scalar;
        name: string;
        description?: string;
      }>;
    };
    result: Loose<"statusLang">;
  };
  /**
   * Delete by filter online store status lang. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html
   */
  "sale.statusLang.deleteByFilter": {
    params: {
      fields: Fields<{
        statusId: Scalar;
        lid: Scalar;
        name: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Describe fields of online store status lang. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html
   */
  "sale.statusLang.getFields": {
    params: NoParams;
    result: Loose<"statusLang">;
  };
  /**
   * Read list langs: online store status lang. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html
   */
  "sale.statusLang.getListLangs": {
    params: NoParams;
    result: Loose<"langs">;
  };
  /**
   * List online store status lang. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html
   */
  "sale.statusLang.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"statusLangs">;
  };
  /**
   * Describe fields of online store trade binding. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
   */
  "sale.tradeBinding.getFields": {
    params: NoParams;
    result: Loose<"tradeBinding">;
  };
  /**
   * List online store trade binding. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html
   */
  "sale.tradeBinding.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"tradeBindings">;
  };
  /**
   * Describe fields of online store trade platform. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
   */
  "sale.tradePlatform.getFields": {
    params: NoParams;
    result: Loose<"tradePlatform">;
  };
  /**
   * List online store trade platform. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html
   */
  "sale.tradePlatform.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"tradePlatforms">;
  };
}
