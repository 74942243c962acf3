// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { Fields, Filter, Numeric, Open, Order, PhpArray, Select } from "./values.ts";

/** Methods of the section "outdated". */
export interface OutdatedMethods {
  /**
   * Create RPA comment. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
   */
  "rpa.comment.add": {
    params: {
      typeId?: Numeric;
      itemId?: Numeric;
      fields?: Fields<{
        description?: string;
        files?: PhpArray;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete RPA comment. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html
   */
  "rpa.comment.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Change RPA comment. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html
   */
  "rpa.comment.update": {
    params: {
      id?: Numeric;
      fields?: Fields<{
        description?: Numeric;
        files?: Numeric;
      }>;
    };
    result: unknown;
  };
  /**
   * Read settings: RPA fields. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html
   */
  "rpa.fields.getSettings": {
    params: {
      typeId: Numeric;
      stageId?: Numeric;
    };
    result: unknown;
  };
  /**
   * Set settings: RPA fields. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html
   */
  "rpa.fields.setSettings": {
    params: {
      typeId: Numeric;
      stageId?: Numeric;
      fields: Open;
    };
    result: unknown;
  };
  /**
   * Set visibility settings: RPA fields. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html
   */
  "rpa.fields.setVisibilitySettings": {
    params: {
      typeId: Numeric;
      visibility: string;
      stageId?: Numeric;
      fields: PhpArray;
    };
    result: unknown;
  };
  /**
   * Create RPA item. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html
   */
  "rpa.item.add": {
    params: {
      typeId: Numeric;
      fields?: PhpArray;
    };
    result: unknown;
  };
  /**
   * Delete RPA item. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html
   */
  "rpa.item.delete": {
    params: {
      typeId: Numeric;
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read RPA item. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html
   */
  "rpa.item.get": {
    params: {
      typeId?: Numeric;
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Read tasks: RPA item. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html
   */
  "rpa.item.getTasks": {
    params: {
      typeId?: Numeric;
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * List RPA item. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html
   */
  "rpa.item.list": {
    params: {
      typeId?: Numeric;
      order?: Order;
      filter?: Filter;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change RPA item. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html
   */
  "rpa.item.update": {
    params: {
      typeId?: Numeric;
      id?: Numeric;
      fields: Fields<{
        stageId?: Numeric;
        [name: `UF_RPA_${string}`]: unknown;
      }>;
    };
    result: unknown;
  };
  /**
   * Create RPA stage. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html
   */
  "rpa.stage.add": {
    params: {
      fields: Fields<{
        name: unknown;
        typeId: unknown;
        code?: unknown;
        color?: unknown;
        sort?: unknown;
        semantic?: unknown;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete RPA stage. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html
   */
  "rpa.stage.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read RPA stage. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html
   */
  "rpa.stage.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * List for type: RPA stage. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html
   */
  "rpa.stage.listForType": {
    params: {
      typeId: Numeric;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change RPA stage. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html
   */
  "rpa.stage.update": {
    params: {
      id?: Numeric;
      fields?: Fields<{
        name?: unknown;
        code?: unknown;
        color?: unknown;
        sort?: unknown;
        semantic?: unknown;
      }>;
    };
    result: unknown;
  };
  /**
   * Create user: RPA task. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html
   */
  "rpa.task.addUser": {
    params: {
      typeId?: Numeric;
      stageId?: Numeric;
      robotName?: string;
      userValue?: string;
    };
    result: unknown;
  };
  /**
   * Delete RPA task. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html
   */
  "rpa.task.delete": {
    params: {
      typeId?: Numeric;
      stageId?: Numeric;
      robotName?: string;
    };
    result: unknown;
  };
  /**
   * Do RPA task. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
   */
  "rpa.task.do": {
    params: Open;
    result: unknown;
  };
  /**
   * Create RPA timeline. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html
   */
  "rpa.timeline.add": {
    params: {
      typeId?: Numeric;
      itemId?: Numeric;
      fields?: Fields<{
        title?: string;
        description?: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete RPA timeline. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html
   */
  "rpa.timeline.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * List for item: RPA timeline. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html
   */
  "rpa.timeline.listForItem": {
    params: {
      typeId?: Numeric;
      itemId?: Numeric;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change RPA timeline. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
   */
  "rpa.timeline.update": {
    params: {
      id?: Numeric;
      fields?: Fields<{
        title?: string;
        description?: string;
      }>;
    };
    result: unknown;
  };
  /**
   * Change is fixed: RPA timeline. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html
   */
  "rpa.timeline.updateIsFixed": {
    params: {
      id?: Numeric;
      isFixed?: string;
    };
    result: unknown;
  };
  /**
   * Create RPA type. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html
   */
  "rpa.type.add": {
    params: {
      fields: Fields<{
        title: string;
        image?: string;
        settings?: PhpArray;
        permissions?: PhpArray;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete RPA type. Destructive.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html
   */
  "rpa.type.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read RPA type. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html
   */
  "rpa.type.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * List RPA type. Reads.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html
   */
  "rpa.type.list": {
    params: {
      select?: Select;
      order?: Order;
      filter?: Filter;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change RPA type. Writes.
   * @deprecated
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html
   */
  "rpa.type.update": {
    params: {
      id?: Numeric;
      fields?: PhpArray;
    };
    result: unknown;
  };
}
