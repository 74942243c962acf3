// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Flag, Loose, LooseRows, NoParams, Numeric, Open, PhpArray } from "./values.ts";

/** Methods of the section "widgets". */
export interface WidgetsMethods {
  /**
   * Bind placement. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
   */
  "placement.bind": {
    params: {
      PLACEMENT: string;
      HANDLER: string;
      TITLE?: string;
      DESCRIPTION?: string;
      GROUP_NAME?: string;
      LANG_ALL?: Open;
      OPTIONS?: Open;
      USER_ID?: Numeric;
    };
    result: boolean;
  };
  /**
   * Read placement. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
   */
  "placement.get": {
    params: NoParams;
    result: unknown;
  };
  /**
   * List placement. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
   */
  "placement.list": {
    params: {
      SCOPE?: string;
      FULL?: Flag;
    };
    result: readonly unknown[];
  };
  /**
   * Unbind placement. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
   */
  "placement.unbind": {
    params: {
      PLACEMENT: string;
      HANDLER?: string;
      USER_ID?: Numeric;
    };
    result: Loose<"count">;
  };
  /**
   * Create user field type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html
   */
  "userfieldtype.add": {
    params: {
      USER_TYPE_ID: string;
      HANDLER: string;
      TITLE?: string;
      DESCRIPTION?: string;
      OPTIONS?: PhpArray;
    };
    result: boolean;
  };
  /**
   * Delete user field type. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html
   */
  "userfieldtype.delete": {
    params: {
      USER_TYPE_ID: string;
    };
    result: boolean;
  };
  /**
   * List user field type. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
   */
  "userfieldtype.list": {
    params: NoParams;
    result: LooseRows<"USER_TYPE_ID" | "HANDLER" | "TITLE" | "DESCRIPTION">;
  };
  /**
   * Change user field type. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html
   */
  "userfieldtype.update": {
    params: {
      USER_TYPE_ID: string;
      HANDLER: string;
      TITLE: string;
      DESCRIPTION?: string;
      OPTIONS?: PhpArray;
    };
    result: boolean;
  };
}
