// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type { Fields, Filter, Flag, LooseRows, Open, Order, Select } from "./values.ts";

/** Methods of the section "vibe". */
export interface VibeMethods {
  /**
   * Debug landing start page widget. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html
   */
  "landing.repowidget.debug": {
    params: {
      enable?: Flag;
    };
    result: boolean;
  };
  /**
   * List landing start page widget. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html
   */
  "landing.repowidget.getlist": {
    params: {
      params: {
        select?: Select<
          | "ID" | "XML_ID" | "APP_CODE" | "ACTIVE" | "NAME" | "DESCRIPTION" | "SECTIONS" | "PREVIEW" | "WIDGET_PARAMS"
          | "CONTENT" | "MANIFEST" | "CREATED_BY_ID" | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
          | "SITE_TEMPLATE_ID"
        >;
        filter?: Filter<
          | "ID" | "XML_ID" | "APP_CODE" | "ACTIVE" | "NAME" | "DESCRIPTION" | "SECTIONS" | "PREVIEW" | "WIDGET_PARAMS"
          | "CONTENT" | "MANIFEST" | "CREATED_BY_ID" | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
          | "SITE_TEMPLATE_ID"
        >;
        group?: Select<
          | "ID" | "XML_ID" | "APP_CODE" | "ACTIVE" | "NAME" | "DESCRIPTION" | "SECTIONS" | "PREVIEW" | "WIDGET_PARAMS"
          | "CONTENT" | "MANIFEST" | "CREATED_BY_ID" | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
          | "SITE_TEMPLATE_ID"
        >;
        order?: Order<
          | "ID" | "XML_ID" | "APP_CODE" | "ACTIVE" | "NAME" | "DESCRIPTION" | "SECTIONS" | "PREVIEW" | "WIDGET_PARAMS"
          | "CONTENT" | "MANIFEST" | "CREATED_BY_ID" | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
          | "SITE_TEMPLATE_ID"
        >;
      };
    };
    result: LooseRows<
      | "ID" | "XML_ID" | "APP_CODE" | "ACTIVE" | "NAME" | "DESCRIPTION" | "SECTIONS" | "SITE_TEMPLATE_ID" | "PREVIEW"
      | "MANIFEST" | "CONTENT" | "CREATED_BY_ID" | "MODIFIED_BY_ID" | "DATE_CREATE" | "DATE_MODIFY"
    >;
  };
  /**
   * Register landing start page widget. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html
   */
  "landing.repowidget.register": {
    params: {
      code: string;
      fields: Fields<{
        NAME: string;
        PREVIEW: string;
        DESCRIPTION?: string;
        CONTENT: string;
        SECTIONS: string;
        WIDGET_PARAMS: {
          rootNode: string;
          lang?: string;
          handler: string;
          style?: string;
          demoData: Open;
        };
        ACTIVE?: string;
        SITE_TEMPLATE_ID?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Unregister landing start page widget. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html
   */
  "landing.repowidget.unregister": {
    params: {
      code: string;
    };
    result: boolean;
  };
}
