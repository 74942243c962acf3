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

/** Methods of the section "catalog". */
export interface CatalogMethods {
  /**
   * Read catalog. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
   */
  "catalog.catalog.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"catalog">;
  };
  /**
   * Describe fields of catalog. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html
   */
  "catalog.catalog.getFields": {
    params: NoParams;
    result: Loose<"catalog">;
  };
  /**
   * Is offers: catalog. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
   */
  "catalog.catalog.isOffers": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * List catalog. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
   */
  "catalog.catalog.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"catalogs">;
  };
  /**
   * Create catalog document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
   */
  "catalog.document.add": {
    params: {
      fields: Fields<{
        docType: string;
        currency: Scalar;
        responsibleId: Numeric;
        siteId?: string;
        dateDocument?: DateTime;
        title?: string;
        commentary?: string;
        total?: Numeric;
        docNumber?: string;
        createdBy?: Numeric;
      }>;
    };
    result: Loose<"document">;
  };
  /**
   * Cancel catalog document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html
   */
  "catalog.document.cancel": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Cancel list: catalog document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
   */
  "catalog.document.cancelList": {
    params: {
      documentIds: readonly Numeric[];
    };
    result: boolean;
  };
  /**
   * Conduct catalog document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html
   */
  "catalog.document.conduct": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Conduct list: catalog document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html
   */
  "catalog.document.conductList": {
    params: {
      documentIds: readonly Numeric[];
    };
    result: boolean;
  };
  /**
   * Confirm catalog document. Writes.
   * @deprecated Use `catalog.document.conduct`.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html
   */
  "catalog.document.confirm": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Delete catalog document. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html
   */
  "catalog.document.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Delete list: catalog document. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html
   */
  "catalog.document.deleteList": {
    params: {
      documentIds: readonly Numeric[];
    };
    result: boolean;
  };
  /**
   * Create catalog document element. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
   */
  "catalog.document.element.add": {
    params: {
      fields: Fields<{
        docId: Numeric;
        elementId: Numeric;
        storeFrom?: Numeric;
        storeTo?: Numeric;
        amount?: Numeric;
        purchasingPrice?: Numeric;
      }>;
    };
    result: Loose<"documentElement">;
  };
  /**
   * Delete catalog document element. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html
   */
  "catalog.document.element.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of catalog document element. Reads.
   * @deprecated Use `catalog.document.element.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html
   */
  "catalog.document.element.fields": {
    params: NoParams;
    result: LooseRows<"id">;
  };
  /**
   * Describe fields of catalog document element. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html
   */
  "catalog.document.element.getFields": {
    params: NoParams;
    result: Loose<"documentElement">;
  };
  /**
   * List catalog document element. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html
   */
  "catalog.document.element.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"documentElements">;
  };
  /**
   * Change catalog document element. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html
   */
  "catalog.document.element.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        storeFrom?: Numeric;
        storeTo?: Numeric;
        amount?: Numeric;
        purchasingPrice?: Numeric;
      }>;
    };
    result: Loose<"documentElement">;
  };
  /**
   * Describe fields of catalog document. Reads.
   * @deprecated Use `catalog.document.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html
   */
  "catalog.document.fields": {
    params: NoParams;
    result: LooseRows<"id">;
  };
  /**
   * Describe fields of catalog document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html
   */
  "catalog.document.getFields": {
    params: NoParams;
    result: Loose<"document">;
  };
  /**
   * List catalog document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
   */
  "catalog.document.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"documents">;
  };
  /**
   * Read status of catalog document mode. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
   */
  "catalog.document.mode.status": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Unconfirm catalog document. Writes.
   * @deprecated Use `catalog.document.cancel`.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html
   */
  "catalog.document.unconfirm": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Change catalog document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html
   */
  "catalog.document.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        responsibleId?: Numeric;
        dateModify?: DateTime;
        dateDocument?: DateTime;
        total?: Numeric;
        commentary?: string;
        title?: string;
        docNumber?: string;
        modifiedBy?: Numeric;
      }>;
    };
    result: Loose<"document">;
  };
  /**
   * Create catalog document vendor. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
   */
  "catalog.documentcontractor.add": {
    params: {
      fields: Fields<{
        documentId: Numeric;
        entityTypeId: Numeric;
        entityId: Numeric;
      }>;
    };
    result: Loose<"documentContractor">;
  };
  /**
   * Delete catalog document vendor. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
   */
  "catalog.documentcontractor.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of catalog document vendor. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html
   */
  "catalog.documentcontractor.getFields": {
    params: NoParams;
    result: Loose<"documentContractor">;
  };
  /**
   * List catalog document vendor. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
   */
  "catalog.documentcontractor.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"documentContractor">;
  };
  /**
   * Read round types: catalog enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
   */
  "catalog.enum.getRoundTypes": {
    params: NoParams;
    result: Loose<"enum">;
  };
  /**
   * Read store document types: catalog enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
   */
  "catalog.enum.getStoreDocumentTypes": {
    params: NoParams;
    result: Loose<"enum">;
  };
  /**
   * Read catalog extra. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
   */
  "catalog.extra.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"extra">;
  };
  /**
   * Describe fields of catalog extra. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html
   */
  "catalog.extra.getFields": {
    params: NoParams;
    result: Loose<"extra">;
  };
  /**
   * List catalog extra. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
   */
  "catalog.extra.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Create catalog measure. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
   */
  "catalog.measure.add": {
    params: {
      fields: Fields<{
        code: Numeric;
        isDefault?: string;
        measureTitle: string;
        symbol?: string;
        symbolIntl?: string;
        symbolLetterIntl?: string;
      }>;
    };
    result: Loose<"measure">;
  };
  /**
   * Delete catalog measure. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
   */
  "catalog.measure.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog measure. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
   */
  "catalog.measure.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"measure">;
  };
  /**
   * Describe fields of catalog measure. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html
   */
  "catalog.measure.getFields": {
    params: NoParams;
    result: Loose<"measure">;
  };
  /**
   * List catalog measure. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
   */
  "catalog.measure.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change catalog measure. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
   */
  "catalog.measure.update": {
    params: {
      Id: Numeric;
      fields: Fields<{
        code?: Numeric;
        isDefault?: string;
        measureTitle?: string;
        symbol?: string;
        symbolIntl?: string;
        symbolLetterIntl?: string;
      }>;
    };
    result: Loose<"measure">;
  };
  /**
   * Create catalog price. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
   */
  "catalog.price.add": {
    params: {
      fields: Fields<{
        productId: Numeric;
        catalogGroupId: Numeric;
        price: Numeric;
        currency: string;
      }>;
    };
    result: Loose<"price">;
  };
  /**
   * Delete catalog price. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
   */
  "catalog.price.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog price. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
   */
  "catalog.price.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"price">;
  };
  /**
   * Describe fields of catalog price. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html
   */
  "catalog.price.getFields": {
    params: NoParams;
    result: Loose<"price">;
  };
  /**
   * List catalog price. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
   */
  "catalog.price.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"prices">;
  };
  /**
   * Change set of catalog price. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
   */
  "catalog.price.modify": {
    params: {
      fields: Fields<{
        product: {
          id: Numeric;
          prices: Several<{
            id?: Numeric;
            catalogGroupId: Numeric;
            price: Numeric;
            currency: string;
          }>;
        };
      }>;
    };
    result: Loose<"prices">;
  };
  /**
   * Change catalog price. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
   */
  "catalog.price.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        price: Numeric;
        currency: string;
      }>;
    };
    result: Loose<"price">;
  };
  /**
   * Create catalog price type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
   */
  "catalog.priceType.add": {
    params: {
      fields: Fields<{
        name: string;
        base?: string;
        sort?: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"priceType">;
  };
  /**
   * Delete catalog price type. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
   */
  "catalog.priceType.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog price type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
   */
  "catalog.priceType.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"priceType">;
  };
  /**
   * Describe fields of catalog price type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html
   */
  "catalog.priceType.getFields": {
    params: NoParams;
    result: Loose<"priceType">;
  };
  /**
   * List catalog price type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
   */
  "catalog.priceType.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change catalog price type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
   */
  "catalog.priceType.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name: string;
        base?: string;
        sort?: Numeric;
        xmlId?: string;
      }>;
    };
    result: Loose<"priceType">;
  };
  /**
   * Create catalog price type group. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
   */
  "catalog.priceTypeGroup.add": {
    params: {
      fields: Fields<{
        catalogGroupId: Numeric;
        groupId: Numeric;
        access: string;
      }>;
    };
    result: Loose<"priceTypeGroup">;
  };
  /**
   * Delete catalog price type group. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html
   */
  "catalog.priceTypeGroup.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of catalog price type group. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html
   */
  "catalog.priceTypeGroup.getFields": {
    params: NoParams;
    result: Loose<"priceTypeGroup">;
  };
  /**
   * List catalog price type group. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html
   */
  "catalog.priceTypeGroup.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"priceTypeGroups">;
  };
  /**
   * Create catalog price type lang. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
   */
  "catalog.priceTypeLang.add": {
    params: {
      fields: Fields<{
        catalogGroupId: Numeric;
        name: string;
        lang: Scalar;
      }>;
    };
    result: Loose<"priceTypeLang">;
  };
  /**
   * Delete catalog price type lang. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html
   */
  "catalog.priceTypeLang.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog price type lang. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html
   */
  "catalog.priceTypeLang.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"priceTypeLang">;
  };
  /**
   * Describe fields of catalog price type lang. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html
   */
  "catalog.priceTypeLang.getFields": {
    params: NoParams;
    result: Loose<"priceTypeLang">;
  };
  /**
   * Read languages: catalog price type lang. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html
   */
  "catalog.priceTypeLang.getLanguages": {
    params: NoParams;
    result: Loose<"languages">;
  };
  /**
   * List catalog price type lang. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html
   */
  "catalog.priceTypeLang.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"priceTypeLangs">;
  };
  /**
   * Change catalog price type lang. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html
   */
  "catalog.priceTypeLang.update": {
    params: {
      Id: Numeric;
      fields: Fields<{
        catalogGroupId?: Numeric;
        name?: string;
        lang?: Scalar;
      }>;
    };
    result: Loose<"priceTypeLang">;
  };
  /**
   * Create catalog product. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
   */
  "catalog.product.add": {
    params: {
      fields: Fields<{
        iblockId: Numeric;
        name: string;
        active?: string;
        code?: string;
        xmlId?: string;
        barcodeMulti?: string;
        canBuyZero?: string;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
        dateActiveFrom?: DateTime;
        dateActiveTo?: DateTime;
        dateCreate?: DateTime;
        iblockSectionId?: Numeric;
        IblockSection?: PhpArray;
        measure?: Numeric;
        previewText?: string;
        detailText?: string;
        previewPicture?: Open;
        detailPicture?: Open;
        previewTextType?: string;
        detailTextType?: string;
        sort?: Numeric;
        subscribe?: string;
        vatId?: Numeric;
        vatIncluded?: string;
        height?: Numeric;
        length?: Numeric;
        weight?: Numeric;
        width?: Numeric;
        quantityTrace?: string;
        purchasingCurrency?: string;
        purchasingPrice?: Numeric;
        quantity?: Numeric;
        quantityReserved?: Numeric;
        recurSchemeLength?: Numeric;
        recurSchemeType?: string;
        trialPriceId?: Numeric;
        withoutOrder?: string;
        propertyN?: unknown;
      }>;
    };
    result: Loose<"element">;
  };
  /**
   * Delete catalog product. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html
   */
  "catalog.product.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Download catalog product. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html
   */
  "catalog.product.download": {
    params: {
      fields: Fields<{
        fileId: Numeric;
        productId: Numeric;
        fieldName: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Read catalog product. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
   */
  "catalog.product.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"product">;
  };
  /**
   * Describe filtered fields of catalog product. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
   */
  "catalog.product.getFieldsByFilter": {
    params: {
      filter: Filter<"iblockId">;
    };
    result: Loose<"product">;
  };
  /**
   * List catalog product. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
   */
  "catalog.product.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: string;
    };
    result: Loose<"products">;
  };
  /**
   * Create catalog product offer. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
   */
  "catalog.product.offer.add": {
    params: {
      fields: Fields<{
        iblockId: Numeric;
        name: string;
        active?: string;
        code?: string;
        xmlId?: string;
        barcodeMulti?: string;
        canBuyZero?: string;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
        dateActiveFrom?: DateTime;
        dateActiveTo?: DateTime;
        dateCreate?: DateTime;
        iblockSectionId?: Numeric;
        IblockSection?: PhpArray;
        measure?: Numeric;
        previewText?: string;
        detailText?: string;
        previewPicture?: Open;
        detailPicture?: Open;
        previewTextType?: string;
        detailTextType?: string;
        sort?: Numeric;
        subscribe?: string;
        vatId?: Numeric;
        vatIncluded?: string;
        height?: Numeric;
        length?: Numeric;
        weight?: Numeric;
        width?: Numeric;
        quantityTrace?: string;
        purchasingCurrency?: string;
        purchasingPrice?: Numeric;
        quantity?: Numeric;
        quantityReserved?: Numeric;
        recurSchemeLength?: Numeric;
        recurSchemeType?: string;
        trialPriceId?: Numeric;
        withoutOrder?: string;
        parentId?: Numeric;
        propertyN?: unknown;
      }>;
    };
    result: Loose<"offer">;
  };
  /**
   * Delete catalog product offer. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html
   */
  "catalog.product.offer.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Download catalog product offer. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html
   */
  "catalog.product.offer.download": {
    params: {
      fields: Fields<{
        fileId: Numeric;
        productId: Numeric;
        fieldName: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Read catalog product offer. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html
   */
  "catalog.product.offer.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"offer">;
  };
  /**
   * Describe filtered fields of catalog product offer. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html
   */
  "catalog.product.offer.getFieldsByFilter": {
    params: {
      filter: Filter<"iblockId">;
    };
    result: Loose<"offer">;
  };
  /**
   * List catalog product offer. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html
   */
  "catalog.product.offer.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"offers">;
  };
  /**
   * Change catalog product offer. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html
   */
  "catalog.product.offer.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        active?: string;
        code?: string;
        xmlId?: string;
        barcodeMulti?: string;
        canBuyZero?: string;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
        dateActiveFrom?: DateTime;
        dateActiveTo?: DateTime;
        dateCreate?: DateTime;
        iblockSectionId?: Numeric;
        IblockSection?: PhpArray;
        measure?: Numeric;
        previewText?: string;
        detailText?: string;
        previewPicture?: Open;
        detailPicture?: Open;
        previewTextType?: string;
        detailTextType?: string;
        sort?: Numeric;
        subscribe?: string;
        vatId?: Numeric;
        vatIncluded?: string;
        height?: Numeric;
        length?: Numeric;
        weight?: Numeric;
        width?: Numeric;
        quantityTrace?: string;
        purchasingCurrency?: string;
        purchasingPrice?: Numeric;
        quantity?: Numeric;
        quantityReserved?: Numeric;
        recurSchemeLength?: Numeric;
        recurSchemeType?: string;
        trialPriceId?: Numeric;
        withoutOrder?: string;
        parentId?: Open;
        propertyN?: Open | PhpArray;
      }>;
    };
    result: Loose<"offer">;
  };
  /**
   * Create catalog product service. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
   */
  "catalog.product.service.add": {
    params: {
      fields: Fields<{
        iblockId: Numeric;
        name: string;
        active?: string;
        code?: string;
        xmlId?: string;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
        dateActiveFrom?: DateTime;
        dateActiveTo?: DateTime;
        dateCreate?: DateTime;
        iblockSectionId?: Numeric;
        IblockSection?: PhpArray;
        measure?: Numeric;
        previewText?: string;
        detailText?: string;
        previewPicture?: Open;
        detailPicture?: Open;
        previewTextType?: string;
        detailTextType?: string;
        sort?: Numeric;
        vatId?: Numeric;
        vatIncluded?: string;
        propertyN?: unknown;
      }>;
    };
    result: Loose<"service">;
  };
  /**
   * Delete catalog product service. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
   */
  "catalog.product.service.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Download catalog product service. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html
   */
  "catalog.product.service.download": {
    params: {
      fields: Fields<{
        fileId: Numeric;
        productId: Numeric;
        fieldName: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Read catalog product service. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
   */
  "catalog.product.service.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"service">;
  };
  /**
   * Describe filtered fields of catalog product service. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html
   */
  "catalog.product.service.getFieldsByFilter": {
    params: {
      filter: Filter<"iblockId">;
    };
    result: Loose<"service">;
  };
  /**
   * List catalog product service. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
   */
  "catalog.product.service.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"services">;
  };
  /**
   * Change catalog product service. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html
   */
  "catalog.product.service.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        active?: string;
        code?: string;
        xmlId?: string;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
        dateActiveFrom?: DateTime;
        dateActiveTo?: DateTime;
        dateCreate?: DateTime;
        iblockSectionId?: Numeric;
        IblockSection?: PhpArray;
        measure?: Numeric;
        previewText?: string;
        detailText?: string;
        previewPicture?: Open;
        detailPicture?: Open;
        previewTextType?: string;
        detailTextType?: string;
        sort?: Numeric;
        vatId?: Numeric;
        vatIncluded?: string;
        propertyN?: Open | PhpArray;
      }>;
    };
    result: Loose<"service">;
  };
  /**
   * Create catalog product SKU. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
   */
  "catalog.product.sku.add": {
    params: {
      fields: Fields<{
        iblockId: Numeric;
        name: string;
        active?: string;
        code?: string;
        xmlId?: string;
        canBuyZero?: string;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
        dateActiveFrom?: DateTime;
        dateActiveTo?: DateTime;
        dateCreate?: DateTime;
        iblockSectionId?: Numeric;
        IblockSection?: PhpArray;
        measure?: Numeric;
        previewText?: string;
        detailText?: string;
        previewPicture?: Open;
        detailPicture?: Open;
        previewTextType?: string;
        detailTextType?: string;
        sort?: Numeric;
        subscribe?: string;
        vatId?: Numeric;
        vatIncluded?: string;
        height?: Numeric;
        length?: Numeric;
        weight?: Numeric;
        width?: Numeric;
        purchasingCurrency?: string;
        purchasingPrice?: Numeric;
        quantity?: Numeric;
        propertyN?: unknown;
      }>;
    };
    result: Loose<"sku">;
  };
  /**
   * Delete catalog product SKU. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
   */
  "catalog.product.sku.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Download catalog product SKU. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html
   */
  "catalog.product.sku.download": {
    params: {
      fields: Fields<{
        fileId: Numeric;
        productId: Numeric;
        fieldName: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Read catalog product SKU. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html
   */
  "catalog.product.sku.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"sku">;
  };
  /**
   * Describe filtered fields of catalog product SKU. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
   */
  "catalog.product.sku.getFieldsByFilter": {
    params: {
      filter: Filter<"iblockId">;
    };
    result: Loose<"sku">;
  };
  /**
   * List catalog product SKU. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
   */
  "catalog.product.sku.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"units">;
  };
  /**
   * Change catalog product SKU. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html
   */
  "catalog.product.sku.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        active?: string;
        code?: string;
        xmlId?: string;
        canBuyZero?: string;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
        dateActiveFrom?: DateTime;
        dateActiveTo?: DateTime;
        dateCreate?: DateTime;
        iblockSectionId?: Numeric;
        IblockSection?: PhpArray;
        measure?: Numeric;
        previewText?: string;
        detailText?: string;
        previewPicture?: Open;
        detailPicture?: Open;
        previewTextType?: string;
        detailTextType?: string;
        sort?: Numeric;
        subscribe?: string;
        vatId?: Numeric;
        vatIncluded?: string;
        height?: Numeric;
        length?: Numeric;
        weight?: Numeric;
        width?: Numeric;
        purchasingCurrency?: string;
        purchasingPrice?: Numeric;
        quantity?: Numeric;
        propertyN?: Open | PhpArray;
      }>;
    };
    result: Loose<"sku">;
  };
  /**
   * Change catalog product. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
   */
  "catalog.product.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name?: string;
        active?: string;
        code?: string;
        xmlId?: string;
        barcodeMulti?: string;
        canBuyZero?: string;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
        dateActiveFrom?: DateTime;
        dateActiveTo?: DateTime;
        dateCreate?: DateTime;
        iblockSectionId?: Numeric;
        IblockSection?: PhpArray;
        measure?: Numeric;
        previewText?: string;
        detailText?: string;
        previewPicture?: Open;
        detailPicture?: Open;
        previewTextType?: string;
        detailTextType?: string;
        sort?: Numeric;
        subscribe?: string;
        vatId?: Numeric;
        vatIncluded?: string;
        height?: Numeric;
        length?: Numeric;
        weight?: Numeric;
        width?: Numeric;
        quantityTrace?: string;
        purchasingCurrency?: string;
        purchasingPrice?: Numeric;
        quantity?: Numeric;
        quantityReserved?: Numeric;
        recurSchemeLength?: Numeric;
        recurSchemeType?: string;
        trialPriceId?: Numeric;
        withoutOrder?: string;
        propertyN?: Open | PhpArray;
      }>;
    };
    result: Loose<"element">;
  };
  /**
   * Create catalog product image. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
   */
  "catalog.productImage.add": {
    params: {
      fields: Fields<{
        productId: Numeric;
        type?: string;
      }>;
      fileContent: PhpArray;
    };
    result: Loose<"productImage">;
  };
  /**
   * Delete catalog product image. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
   */
  "catalog.productImage.delete": {
    params: {
      productId: Numeric;
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog product image. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
   */
  "catalog.productImage.get": {
    params: {
      productId: Numeric;
      id: Numeric;
    };
    result: Loose<"productImage">;
  };
  /**
   * Describe fields of catalog product image. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html
   */
  "catalog.productImage.getFields": {
    params: NoParams;
    result: Loose<"productImage">;
  };
  /**
   * List catalog product image. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
   */
  "catalog.productImage.list": {
    params: {
      productId: Numeric;
      select?: Select;
    };
    result: Loose<"productImages">;
  };
  /**
   * Create catalog product property. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
   */
  "catalog.productProperty.add": {
    params: {
      fields: Fields<{
        iblockId: Numeric;
        name: string;
        propertyType: string;
        active?: string;
        sort?: Numeric;
        code?: string;
        defaultValue?: string;
        userType?: string;
        rowCount?: Numeric;
        colCount?: Numeric;
        listType?: string;
        multiple?: string;
        xmlId?: string;
        fileType?: string;
        multipleCnt?: Numeric;
        linkIblockId?: Numeric;
        withDescription?: string;
        searchable?: string;
        filtrable?: string;
        isRequired?: string;
        hint?: string;
        userTypeSettings?: Open;
      }>;
    };
    result: Loose<"productProperty">;
  };
  /**
   * Delete catalog product property. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
   */
  "catalog.productProperty.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog product property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
   */
  "catalog.productProperty.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"productProperty">;
  };
  /**
   * Describe fields of catalog product property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html
   */
  "catalog.productProperty.getFields": {
    params: NoParams;
    result: Loose<"productProperty">;
  };
  /**
   * List catalog product property. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
   */
  "catalog.productProperty.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"productProperties">;
  };
  /**
   * Change catalog product property. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html
   */
  "catalog.productProperty.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        iblockId: Numeric;
        name?: string;
        propertyType?: string;
        active?: string;
        sort?: Numeric;
        code?: string;
        defaultValue?: string;
        userType?: string;
        rowCount?: Numeric;
        colCount?: Numeric;
        listType?: string;
        multiple?: string;
        xmlId?: string;
        fileType?: string;
        multipleCnt?: Numeric;
        linkIblockId?: Numeric;
        withDescription?: string;
        searchable?: string;
        filtrable?: string;
        isRequired?: string;
        hint?: string;
        userTypeSettings?: Open;
      }>;
    };
    result: Loose<"productProperty">;
  };
  /**
   * Create catalog product property enumeration. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
   */
  "catalog.productPropertyEnum.add": {
    params: {
      fields: Fields<{
        propertyId: Numeric;
        value: string;
        xmlId: string;
        def?: string;
        sort?: Numeric;
      }>;
    };
    result: Loose<"productPropertyEnum">;
  };
  /**
   * Delete catalog product property enumeration. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html
   */
  "catalog.productPropertyEnum.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog product property enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html
   */
  "catalog.productPropertyEnum.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"productPropertyEnum">;
  };
  /**
   * Describe fields of catalog product property enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html
   */
  "catalog.productPropertyEnum.getFields": {
    params: NoParams;
    result: Loose<"productPropertyEnum">;
  };
  /**
   * List catalog product property enumeration. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html
   */
  "catalog.productPropertyEnum.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"productPropertyEnums">;
  };
  /**
   * Change catalog product property enumeration. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html
   */
  "catalog.productPropertyEnum.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        propertyId: Numeric;
        value: string;
        xmlId: string;
        def?: string;
        sort?: Numeric;
      }>;
    };
    result: Loose<"productPropertyEnum">;
  };
  /**
   * Create catalog product property feature. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
   */
  "catalog.productPropertyFeature.add": {
    params: {
      fields: Fields<{
        propertyId: Numeric;
        moduleId: string;
        featureId: string;
        isEnabled: string;
      }>;
    };
    result: Loose<"productPropertyFeature">;
  };
  /**
   * Read catalog product property feature. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html
   */
  "catalog.productPropertyFeature.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"productPropertyFeature">;
  };
  /**
   * Read available features by property: catalog product property feature. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html
   */
  "catalog.productPropertyFeature.getAvailableFeaturesByProperty": {
    params: {
      propertyId: Numeric;
    };
    result: Loose<"features">;
  };
  /**
   * Describe fields of catalog product property feature. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html
   */
  "catalog.productPropertyFeature.getFields": {
    params: NoParams;
    result: Loose<"productPropertyFeature">;
  };
  /**
   * List catalog product property feature. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html
   */
  "catalog.productPropertyFeature.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"productPropertyFeatures">;
  };
  /**
   * Change catalog product property feature. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html
   */
  "catalog.productPropertyFeature.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        propertyId: Numeric;
        moduleId: string;
        featureId: string;
        isEnabled: string;
      }>;
    };
    result: Loose<"productPropertyFeature">;
  };
  /**
   * Read catalog product property section. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
   */
  "catalog.productPropertySection.get": {
    params: {
      propertyId: Numeric;
    };
    result: Loose<"productPropertySection">;
  };
  /**
   * List catalog product property section. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html
   */
  "catalog.productPropertySection.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"productPropertySections">;
  };
  /**
   * Set catalog product property section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html
   */
  "catalog.productPropertySection.set": {
    params: {
      propertyId: Numeric;
      fields: Fields<{
        smartFilter?: string;
        displayType?: string;
        displayExpanded?: string;
        filterHint?: string;
      }>;
    };
    result: Loose<"productPropertySection">;
  };
  /**
   * Read catalog ratio. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
   */
  "catalog.ratio.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"ratio">;
  };
  /**
   * Describe fields of catalog ratio. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html
   */
  "catalog.ratio.getFields": {
    params: NoParams;
    result: Loose<"ratio">;
  };
  /**
   * List catalog ratio. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
   */
  "catalog.ratio.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"ratios">;
  };
  /**
   * Create catalog rounding rule. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
   */
  "catalog.roundingRule.add": {
    params: {
      fields: Fields<{
        catalogGroupId: Numeric;
        price: Numeric;
        roundType: Numeric;
        roundPrecision: Numeric;
      }>;
    };
    result: Loose<"roundingRule">;
  };
  /**
   * Delete catalog rounding rule. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
   */
  "catalog.roundingRule.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog rounding rule. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
   */
  "catalog.roundingRule.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"roundingRule">;
  };
  /**
   * Describe fields of catalog rounding rule. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html
   */
  "catalog.roundingRule.getFields": {
    params: NoParams;
    result: Loose<"roundingRule">;
  };
  /**
   * List catalog rounding rule. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
   */
  "catalog.roundingRule.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change catalog rounding rule. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
   */
  "catalog.roundingRule.update": {
    params: {
      Id: Numeric;
      fields: Fields<{
        catalogGroupId: Numeric;
        price: Numeric;
        roundType: Numeric;
        roundPrecision: Numeric;
      }>;
    };
    result: Loose<"roundingRule">;
  };
  /**
   * Create catalog section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
   */
  "catalog.section.add": {
    params: {
      fields: Fields<{
        iblockId: Numeric;
        iblockSectionId?: Numeric;
        name: string;
        xmlId?: string;
        code?: string;
        sort?: Numeric;
        active?: string;
        description?: string;
        descriptionType?: string;
      }>;
    };
    result: Loose<"section">;
  };
  /**
   * Delete catalog section. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
   */
  "catalog.section.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog section. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
   */
  "catalog.section.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"section">;
  };
  /**
   * Describe fields of catalog section. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html
   */
  "catalog.section.getFields": {
    params: NoParams;
    result: Loose<"section">;
  };
  /**
   * List catalog section. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
   */
  "catalog.section.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change catalog section. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
   */
  "catalog.section.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        iblockId: Numeric;
        iblockSectionId?: Numeric;
        name: string;
        xmlId?: string;
        code?: string;
        sort?: Numeric;
        active?: string;
        description?: string;
        descriptionType?: string;
      }>;
    };
    result: Loose<"section">;
  };
  /**
   * Create catalog store. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
   */
  "catalog.store.add": {
    params: {
      fields: Fields<{
        address: string;
        title?: string;
        active?: string;
        description?: string;
        gpsN?: Numeric;
        gpsS?: Numeric;
        imageId?: Open;
        dateModify?: DateTime;
        dateCreate?: DateTime;
        userId?: Numeric;
        modifiedBy?: Numeric;
        phone?: string;
        schedule?: string;
        xmlId?: string;
        sort?: Numeric;
        email?: string;
        issuingCenter?: string;
        code?: string;
      }>;
    };
    result: Loose<"store">;
  };
  /**
   * Delete catalog store. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
   */
  "catalog.store.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog store. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
   */
  "catalog.store.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"store">;
  };
  /**
   * Describe fields of catalog store. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html
   */
  "catalog.store.getFields": {
    params: NoParams;
    result: Loose<"store">;
  };
  /**
   * List catalog store. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
   */
  "catalog.store.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"stores">;
  };
  /**
   * Change catalog store. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html
   */
  "catalog.store.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        address?: string;
        title?: string;
        active?: string;
        description?: string;
        gpsN?: Numeric;
        gpsS?: Numeric;
        imageId?: Open;
        dateModify?: DateTime;
        dateCreate?: DateTime;
        userId?: Numeric;
        modifiedBy?: Numeric;
        phone?: string;
        schedule?: string;
        xmlId?: string;
        sort?: Numeric;
        email?: string;
        issuingCenter?: string;
        code?: string;
      }>;
    };
    result: Loose<"store">;
  };
  /**
   * Read catalog stock balance. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
   */
  "catalog.storeproduct.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"storeProduct">;
  };
  /**
   * Describe fields of catalog stock balance. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html
   */
  "catalog.storeproduct.getFields": {
    params: NoParams;
    result: Loose<"storeProduct">;
  };
  /**
   * List catalog stock balance. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
   */
  "catalog.storeproduct.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"storeProducts">;
  };
  /**
   * List catalog user field document. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
   */
  "catalog.userfield.document.list": {
    params: {
      select: Select;
      filter: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: Loose<"documents">;
  };
  /**
   * Change catalog user field document. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
   */
  "catalog.userfield.document.update": {
    params: {
      documentId: Numeric;
      fields: Fields<{
        documentType: string;
        fieldN?: unknown;
      }>;
    };
    result: Loose<"document">;
  };
  /**
   * Create catalog VAT. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
   */
  "catalog.vat.add": {
    params: {
      fields: Fields<{
        name: string;
        active?: string;
        rate: Numeric;
        sort?: Numeric;
      }>;
    };
    result: Loose<"vat">;
  };
  /**
   * Delete catalog VAT. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
   */
  "catalog.vat.delete": {
    params: {
      id: Numeric;
    };
    result: boolean;
  };
  /**
   * Read catalog VAT. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
   */
  "catalog.vat.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of catalog VAT. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html
   */
  "catalog.vat.getFields": {
    params: NoParams;
    result: Loose<"vat">;
  };
  /**
   * List catalog VAT. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
   */
  "catalog.vat.list": {
    params: {
      select?: Select;
      filter?: Filter;
      order?: Order;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change catalog VAT. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
   */
  "catalog.vat.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name: string;
        active?: string;
        rate: Numeric;
        sort?: Numeric;
      }>;
    };
    result: Loose<"vat">;
  };
}
