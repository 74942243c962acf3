// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { CoreResults } from "../results/core-results.generated.ts";
import type { WireNumber } from "../results/wire-types.ts";
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

/** Methods of the section "tasks". */
export interface TasksMethods {
  /**
   * Create task checklist item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
   */
  "task.checklistitem.add": {
    params: {
      TASKID: Numeric;
      FIELDS: Fields<{
        TITLE: string;
        SORT_INDEX?: Numeric;
        IS_COMPLETE?: Flag;
        IS_IMPORTANT?: Flag;
        MEMBERS?: Open;
        PARENT_ID?: Numeric;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Complete task checklist item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
   */
  "task.checklistitem.complete": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
    };
    result: boolean;
  };
  /**
   * Delete task checklist item. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
   */
  "task.checklistitem.delete": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read task checklist item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
   */
  "task.checklistitem.get": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
    };
    result: Loose<
      | "ID" | "TASK_ID" | "PARENT_ID" | "CREATED_BY" | "TITLE" | "SORT_INDEX" | "IS_COMPLETE" | "IS_IMPORTANT"
      | "TOGGLED_BY" | "TOGGLED_DATE" | "MEMBERS" | "ATTACHMENTS"
    >;
  };
  /**
   * List task checklist item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
   */
  "task.checklistitem.getlist": {
    params: {
      TASKID: Numeric;
      ORDER?: Order;
    };
    result: LooseRows<
      | "ID" | "TASK_ID" | "PARENT_ID" | "CREATED_BY" | "TITLE" | "SORT_INDEX" | "IS_COMPLETE" | "IS_IMPORTANT"
      | "TOGGLED_BY" | "TOGGLED_DATE" | "MEMBERS" | "ATTACHMENTS"
    >;
  };
  /**
   * Describe methods of task checklist item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
   */
  "task.checklistitem.getmanifest": {
    params: NoParams;
    result: Loose<"Warning" | "REST">;
  };
  /**
   * Check permitted action on task checklist item. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
   */
  "task.checklistitem.isactionallowed": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
      ACTIONID: Numeric;
    };
    result: boolean;
  };
  /**
   * Moveafteritem task checklist item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html
   */
  "task.checklistitem.moveafteritem": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
      AFTERITEMID: Numeric;
    };
    result: unknown;
  };
  /**
   * Reopen task checklist item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
   */
  "task.checklistitem.renew": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
    };
    result: boolean;
  };
  /**
   * Change task checklist item. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
   */
  "task.checklistitem.update": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
      FIELDS: Fields<{
        TITLE?: string;
        SORT_INDEX?: Numeric;
        IS_COMPLETE?: Flag;
        IS_IMPORTANT?: Flag;
        MEMBERS?: Open;
        PARENT_ID?: Numeric;
      }>;
    };
    result: unknown;
  };
  /**
   * Create task comment. Writes.
   * @deprecated Use `tasks.task.chat.message.send`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
   */
  "task.comment.add": {
    params: {
      TASKID?: unknown;
      COMMENTTEXT?: unknown;
      FIELDS?: Open;
    };
    result: unknown;
  };
  /**
   * Create task comment. Writes.
   * @deprecated Use `tasks.task.chat.message.send`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
   */
  "task.commentitem.add": {
    params: {
      TASKID: Numeric;
      FIELDS: Fields<{
        POST_MESSAGE: string;
        AUTHOR_ID?: Numeric;
        POST_DATE?: string;
        UF_FORUM_MESSAGE_DOC?: unknown;
        [name: `UF_${string}`]: unknown;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Delete task comment. Destructive.
   * @deprecated Use `im.message.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
   */
  "task.commentitem.delete": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read task comment. Reads.
   * @deprecated Use `im.dialog.messages.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
   */
  "task.commentitem.get": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
    };
    result: Loose<
      | "POST_MESSAGE_HTML" | "ID" | "AUTHOR_ID" | "AUTHOR_NAME" | "AUTHOR_EMAIL" | "POST_DATE" | "POST_MESSAGE"
      | "ATTACHED_OBJECTS"
    >;
  };
  /**
   * List task comment. Reads.
   * @deprecated Use `im.dialog.messages.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
   */
  "task.commentitem.getlist": {
    params: {
      TASKID: Numeric;
      ORDER?: Order;
      FILTER?: Filter;
    };
    result: LooseRows<
      | "POST_MESSAGE_HTML" | "ID" | "AUTHOR_ID" | "AUTHOR_NAME" | "AUTHOR_EMAIL" | "POST_DATE" | "POST_MESSAGE"
      | "ATTACHED_OBJECTS"
    >;
  };
  /**
   * Describe methods of task comment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
   */
  "task.commentitem.getmanifest": {
    params: NoParams;
    result: Loose<"Warning" | "REST">;
  };
  /**
   * Check permitted action on task comment. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
   */
  "task.commentitem.isactionallowed": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
      ACTIONID: Numeric;
    };
    result: unknown;
  };
  /**
   * Change task comment. Writes.
   * @deprecated Use `im.message.update`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
   */
  "task.commentitem.update": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
      FIELDS: Fields<{
        POST_MESSAGE: string;
        UF_FORUM_MESSAGE_DOC?: unknown;
        [name: `UF_${string}`]: unknown;
      }>;
    };
    result: boolean;
  };
  /**
   * Create task dependence. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
   */
  "task.dependence.add": {
    params: {
      taskIdFrom: Numeric;
      taskIdTo: Numeric;
      linkType: Numeric;
    };
    result: unknown;
  };
  /**
   * Delete task dependence. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
   */
  "task.dependence.delete": {
    params: {
      taskIdFrom: Numeric;
      taskIdTo: Numeric;
    };
    result: unknown;
  };
  /**
   * Create task elapsed time. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
   */
  "task.elapseditem.add": {
    params: {
      TASKID: Numeric;
      ARFIELDS: {
        SECONDS: Numeric;
        COMMENT_TEXT: string;
        USER_ID?: Numeric;
      };
    };
    result: WireNumber;
  };
  /**
   * Delete task elapsed time. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
   */
  "task.elapseditem.delete": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
    };
    result: unknown;
  };
  /**
   * Read task elapsed time. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
   */
  "task.elapseditem.get": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
    };
    result: LooseRows<
      | "ID" | "TASK_ID" | "USER_ID" | "COMMENT_TEXT" | "SECONDS" | "MINUTES" | "SOURCE" | "CREATED_DATE" | "DATE_START"
      | "DATE_STOP"
    >;
  };
  /**
   * List task elapsed time. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
   */
  "task.elapseditem.getlist": {
    params: {
      TASKID?: Numeric;
      ORDER?: Order<"ID" | "USER_ID" | "MINUTES" | "SECONDS" | "CREATED_DATE" | "DATE_START" | "DATE_STOP">;
      FILTER?: Filter<"ID" | "USER_ID" | "CREATED_DATE">;
      SELECT?: Select;
      PARAMS?: {
        NAV_PARAMS?: {
          nPageSize?: Numeric;
          iNumPage?: Numeric;
        };
      };
    };
    result: LooseRows<
      | "ID" | "TASK_ID" | "USER_ID" | "COMMENT_TEXT" | "SECONDS" | "MINUTES" | "SOURCE" | "CREATED_DATE" | "DATE_START"
      | "DATE_STOP"
    >;
  };
  /**
   * Describe methods of task elapsed time. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
   */
  "task.elapseditem.getmanifest": {
    params: NoParams;
    result: Loose<"Warning" | "REST">;
  };
  /**
   * Check permitted action on task elapsed time. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
   */
  "task.elapseditem.isActionAllowed": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
      ACTIONID: Numeric;
    };
    result: boolean;
  };
  /**
   * Change task elapsed time. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
   */
  "task.elapseditem.update": {
    params: {
      TASKID: Numeric;
      ITEMID: Numeric;
      ARFIELDS: {
        SECONDS: Numeric;
        COMMENT_TEXT: string;
        USER_ID?: Numeric;
      };
    };
    result: unknown;
  };
  /**
   * Create task item. Writes.
   * @deprecated Use `tasks.task.add`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
   */
  "task.item.add": {
    params: {
      TASKDATA?: PhpArray;
      fields?: Open;
    };
    result: unknown;
  };
  /**
   * Addfile task item. Writes.
   * @deprecated Use `tasks.task.files.attach`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
   */
  "task.item.addfile": {
    params: {
      TASK_ID?: unknown;
      NAME?: string;
      CONTENT?: unknown;
      FILE?: Open;
    };
    result: unknown;
  };
  /**
   * Addtofavorite task item. Writes.
   * @deprecated Use `tasks.task.favorite.add`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
   */
  "task.item.addtofavorite": {
    params: {
      TASK_ID?: unknown;
      PARAMS?: unknown;
    };
    result: unknown;
  };
  /**
   * Approve task item. Writes.
   * @deprecated Use `tasks.task.approve`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
   */
  "task.item.approve": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Complete task item. Writes.
   * @deprecated Use `tasks.task.complete`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
   */
  "task.item.complete": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Defer task item. Writes.
   * @deprecated Use `tasks.task.defer`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
   */
  "task.item.defer": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Delegate task item. Writes.
   * @deprecated Use `tasks.task.delegate`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
   */
  "task.item.delegate": {
    params: {
      TASKID?: unknown;
      USERID?: unknown;
    };
    result: unknown;
  };
  /**
   * Delete task item. Destructive.
   * @deprecated Use `tasks.task.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
   */
  "task.item.delete": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Deletefile task item. Destructive.
   * @deprecated Use `tasks.task.update`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
   */
  "task.item.deletefile": {
    params: {
      TASK_ID?: unknown;
      ATTACHMENT_ID?: unknown;
    };
    result: unknown;
  };
  /**
   * Deletefromfavorite task item. Destructive.
   * @deprecated Use `tasks.task.favorite.remove`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
   */
  "task.item.deletefromfavorite": {
    params: {
      TASK_ID?: unknown;
      PARAMS?: unknown;
    };
    result: unknown;
  };
  /**
   * Reject task item. Writes.
   * @deprecated Use `tasks.task.disapprove`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
   */
  "task.item.disapprove": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Getallowedactions task item. Reads.
   * @deprecated Use `tasks.task.getAccess`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
   */
  "task.item.getallowedactions": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Getallowedtaskactionsasstrings task item. Reads.
   * @deprecated Use `tasks.task.getAccess`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html
   */
  "task.item.getallowedtaskactionsasstrings": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Getdata task item. Reads.
   * @deprecated Use `tasks.task.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
   */
  "task.item.getdata": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Getdependson task item. Reads.
   * @deprecated Use `tasks.task.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
   */
  "task.item.getdependson": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Getdescription task item. Reads.
   * @deprecated Use `tasks.task.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
   */
  "task.item.getdescription": {
    params: {
      TASKID?: unknown;
      FORMAT?: unknown;
      USERID?: Numeric;
    };
    result: unknown;
  };
  /**
   * Getfiles task item. Reads.
   * @deprecated Use `tasks.task.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
   */
  "task.item.getfiles": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Describe methods of task item. Reads.
   * @deprecated Use `tasks.task.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
   */
  "task.item.getmanifest": {
    params: Open;
    result: unknown;
  };
  /**
   * Check permitted action on task item. Reads.
   * @deprecated Use `tasks.task.getAccess`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
   */
  "task.item.isactionallowed": {
    params: {
      TASKID?: unknown;
      ACTIONID?: unknown;
      ACTION?: Numeric;
    };
    result: unknown;
  };
  /**
   * List task item. Reads.
   * @deprecated Use `tasks.task.list`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
   */
  "task.item.list": {
    params: {
      ORDER?: Order;
      FILTER?: Filter;
      PARAMS?: PhpArray;
      SELECT?: Select;
    };
    result: unknown;
  };
  /**
   * Reopen task item. Writes.
   * @deprecated Use `tasks.task.renew`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
   */
  "task.item.renew": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Startexecution task item. Writes.
   * @deprecated Use `tasks.task.start`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
   */
  "task.item.startexecution": {
    params: {
      TASKID?: unknown;
    };
    result: unknown;
  };
  /**
   * Change task item. Writes.
   * @deprecated Use `tasks.task.update`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
   */
  "task.item.update": {
    params: {
      TASKID?: unknown;
      TASKDATA?: unknown;
      fields?: Open;
    };
    result: unknown;
  };
  /**
   * Create task item user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
   */
  "task.item.userfield.add": {
    params: {
      PARAMS: {
        USER_TYPE_ID: string;
        FIELD_NAME: string;
        XML_ID?: string;
        EDIT_FORM_LABEL?: {
          de?: string;
          en?: string;
        };
        LABEL?: string;
        SORT?: Numeric;
        MULTIPLE?: string;
        MANDATORY?: string;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          DISPLAY?: string;
        };
      };
    };
    result: WireNumber;
  };
  /**
   * Delete task item user field. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
   */
  "task.item.userfield.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read task item user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
   */
  "task.item.userfield.get": {
    params: {
      ID: Numeric;
    };
    result: Loose<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "EDIT_FORM_LABEL" | "LIST_COLUMN_LABEL"
      | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE" | "SETTINGS"
    >;
  };
  /**
   * Describe fields of task item user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
   */
  "task.item.userfield.getfields": {
    params: NoParams;
    result: Loose<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "EDIT_FORM_LABEL" | "LIST_COLUMN_LABEL"
      | "LIST_FILTER_LABEL" | "ERROR_MESSAGE" | "HELP_MESSAGE" | "LIST" | "SETTINGS"
    >;
  };
  /**
   * List task item user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
   */
  "task.item.userfield.getlist": {
    params: {
      ORDER?: Order;
      FILTER?: Filter;
    };
    result: LooseRows<
      | "ID" | "ENTITY_ID" | "FIELD_NAME" | "USER_TYPE_ID" | "XML_ID" | "SORT" | "MULTIPLE" | "MANDATORY"
      | "SHOW_FILTER" | "SHOW_IN_LIST" | "EDIT_IN_LIST" | "IS_SEARCHABLE" | "SETTINGS"
    >;
  };
  /**
   * List types of task item user field. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
   */
  "task.item.userfield.gettypes": {
    params: NoParams;
    result: LooseRows<"ID" | "title">;
  };
  /**
   * Change task item user field. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
   */
  "task.item.userfield.update": {
    params: {
      ID: Numeric;
      DATA: {
        XML_ID?: string;
        EDIT_FORM_LABEL?: {
          ru?: string;
          en?: string;
        };
        LABEL?: string;
        SORT?: Numeric;
        MULTIPLE?: string;
        MANDATORY?: string;
        SETTINGS?: {
          DEFAULT_VALUE?: string;
          ROWS?: Numeric;
          DISPLAY?: string;
        };
      };
    };
    result: boolean;
  };
  /**
   * List task items. Reads.
   * @deprecated Use `tasks.task.list`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
   */
  "task.items.getlist": {
    params: {
      ORDER?: Order;
      FILTER?: Filter;
      TASKDATA?: PhpArray;
      NAV_PARAMS?: PhpArray;
      select?: Select;
    };
    result: unknown;
  };
  /**
   * List task history entry. Reads.
   * @deprecated Use `tasks.task.history.list`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
   */
  "task.logitem.list": {
    params: {
      ID: unknown;
      taskId?: Numeric;
    };
    result: unknown;
  };
  /**
   * List task planner. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
   */
  "task.planner.getlist": {
    params: NoParams;
    result: readonly unknown[];
  };
  /**
   * Create task stages. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
   */
  "task.stages.add": {
    params: {
      fields: Fields<{
        TITLE: string;
        COLOR?: string;
        AFTER_ID?: Numeric;
        ENTITY_ID?: Numeric;
      }>;
      isAdmin?: Flag;
    };
    result: WireNumber;
  };
  /**
   * Canmovetask task stages. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
   */
  "task.stages.canmovetask": {
    params: {
      entityId: Numeric;
      entityType: string;
    };
    result: boolean;
  };
  /**
   * Delete task stages. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
   */
  "task.stages.delete": {
    params: {
      id: Numeric;
      isAdmin?: Flag;
    };
    result: boolean;
  };
  /**
   * Read task stages. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
   */
  "task.stages.get": {
    params: {
      entityId: Numeric;
      isAdmin?: Flag;
    };
    result: Loose<
      | "ID" | "TITLE" | "SORT" | "COLOR" | "SYSTEM_TYPE" | "ENTITY_ID" | "ENTITY_TYPE" | "ADDITIONAL_FILTER"
      | "TO_UPDATE" | "TO_UPDATE_ACCESS"
    >;
  };
  /**
   * Movetask task stages. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
   */
  "task.stages.movetask": {
    params: {
      id: Numeric;
      stageId: Numeric;
      before?: Numeric;
      after?: Numeric;
    };
    result: boolean;
  };
  /**
   * Change task stages. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
   */
  "task.stages.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        TITLE?: string;
        COLOR?: string;
        AFTER_ID?: Numeric;
      }>;
      isAdmin?: Flag;
    };
    result: boolean;
  };
  /**
   * Activate tasks flow. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
   */
  "tasks.flow.Flow.activate": {
    params: {
      flowId: Numeric;
    };
    result: boolean;
  };
  /**
   * Create tasks flow. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
   */
  "tasks.flow.Flow.create": {
    params: {
      flowData: {
        name: string;
        description?: string;
        groupId?: Numeric;
        ownerId?: Numeric;
        templateId?: Numeric;
        plannedCompletionTime: Numeric;
        distributionType: string;
        responsibleList: Open;
        taskCreators?: Open;
        matchWorkTime?: Numeric;
        responsibleCanChangeDeadline?: Numeric;
        notifyAtHalfTime?: Numeric;
        taskControl?: Numeric;
        notifyOnQueueOverflow?: Numeric;
        notifyOnTasksInProgressOverflow?: Numeric;
        notifyWhenEfficiencyDecreases?: Numeric;
      };
    };
    result: Loose<
      | "id" | "creatorId" | "ownerId" | "groupId" | "templateId" | "efficiency" | "active" | "plannedCompletionTime"
      | "activity" | "name" | "description" | "distributionType" | "responsibleList" | "demo"
      | "responsibleCanChangeDeadline" | "matchWorkTime" | "taskControl" | "notifyAtHalfTime" | "notifyOnQueueOverflow"
      | "notifyOnTasksInProgressOverflow" | "notifyWhenEfficiencyDecreases" | "taskCreators" | "team"
      | "trialFeatureEnabled"
    >;
  };
  /**
   * Delete tasks flow. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
   */
  "tasks.flow.Flow.delete": {
    params: {
      flowData: {
        id: Numeric;
      };
    };
    result: Loose<"deleted">;
  };
  /**
   * Read tasks flow. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
   */
  "tasks.flow.Flow.get": {
    params: {
      flowId: Numeric;
    };
    result: Loose<
      | "id" | "creatorId" | "ownerId" | "groupId" | "templateId" | "efficiency" | "active" | "plannedCompletionTime"
      | "activity" | "name" | "description" | "distributionType" | "responsibleList" | "demo"
      | "responsibleCanChangeDeadline" | "matchWorkTime" | "taskControl" | "notifyAtHalfTime" | "notifyOnQueueOverflow"
      | "notifyOnTasksInProgressOverflow" | "notifyWhenEfficiencyDecreases" | "taskCreators" | "team"
      | "trialFeatureEnabled"
    >;
  };
  /**
   * Is exists: tasks flow. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
   */
  "tasks.flow.Flow.isExists": {
    params: {
      flowData: Open;
      name: string;
      id?: Numeric;
    };
    result: Loose<"exists">;
  };
  /**
   * Pin tasks flow. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
   */
  "tasks.flow.Flow.pin": {
    params: {
      flowId: Numeric;
    };
    result: boolean;
  };
  /**
   * Change tasks flow. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
   */
  "tasks.flow.Flow.update": {
    params: {
      flowData: {
        id: Numeric;
        name?: string;
        description?: string;
        groupId?: Numeric;
        ownerId?: Numeric;
        templateId?: Numeric;
        plannedCompletionTime: Numeric;
        distributionType: string;
        responsibleList: PhpArray;
        taskCreators?: Open;
        matchWorkTime?: Numeric;
        responsibleCanChangeDeadline?: Numeric;
        notifyAtHalfTime?: Numeric;
        taskControl?: Numeric;
        notifyOnQueueOverflow?: Numeric;
        notifyOnTasksInProgressOverflow?: Numeric;
        notifyWhenEfficiencyDecreases?: Numeric;
      };
    };
    result: Loose<
      | "id" | "creatorId" | "ownerId" | "groupId" | "templateId" | "efficiency" | "active" | "plannedCompletionTime"
      | "activity" | "name" | "description" | "distributionType" | "responsibleList" | "demo"
      | "responsibleCanChangeDeadline" | "matchWorkTime" | "taskControl" | "notifyAtHalfTime" | "notifyOnQueueOverflow"
      | "notifyOnTasksInProgressOverflow" | "notifyWhenEfficiencyDecreases" | "taskCreators" | "team"
      | "trialFeatureEnabled"
    >;
  };
  /**
   * Read tasks task access field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
   */
  "tasks.task.access.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List tasks task access field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
   */
  "tasks.task.access.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read tasks task access. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
   */
  "tasks.task.access.get": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "read" | "watch" | "mute" | "createSubtask" | "createResult" | "edit" | "remove" | "complete" | "approve"
      | "disapprove" | "start" | "take" | "delegate" | "defer" | "renew" | "deadline" | "datePlan" | "changeDirector"
      | "changeResponsible" | "changeAccomplices" | "pause" | "timeTracking" | "mark" | "changeStatus" | "reminder"
      | "addAuditors" | "elapsedTime" | "favorite" | "checklistAdd" | "checklistEdit" | "checklistSave"
      | "checklistToggle" | "automate" | "resultEdit" | "completeResult" | "removeResult" | "resultRead" | "admin"
      | "copy" | "saveAsTemplate" | "attachFile" | "detachFile" | "detachParent" | "createGanttDependence" | "sort"
    >;
  };
  /**
   * Create tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
   */
  "tasks.task.add": {
    params: {
      fields: Open;
    };
    result: CoreResults["tasks.task.add"];
  };
  /**
   * Approve tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
   */
  "tasks.task.approve": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Read tasks task chat message field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
   */
  "tasks.task.chat.message.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List tasks task chat message field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
   */
  "tasks.task.chat.message.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Send tasks task chat message. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
   */
  "tasks.task.chat.message.send": {
    params: {
      fields: Fields<{
        taskId: Numeric;
        text: string;
      }>;
    };
    result: Loose<"result">;
  };
  /**
   * Complete tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
   */
  "tasks.task.complete": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Read tasks task counters. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
   */
  "tasks.task.counters.get": {
    params: {
      userId?: Numeric;
      groupId?: Numeric;
      type?: string;
    };
    result: Loose<"counter" | "code">;
  };
  /**
   * Defer tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
   */
  "tasks.task.defer": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Delegate tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
   */
  "tasks.task.delegate": {
    params: {
      taskId: Numeric;
      userId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Delete tasks task. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
   */
  "tasks.task.delete": {
    params: {
      taskId: Numeric;
    };
    result: unknown;
  };
  /**
   * Reject tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
   */
  "tasks.task.disapprove": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Create tasks task favorite. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
   */
  "tasks.task.favorite.add": {
    params: {
      taskId: Numeric;
    };
    result: boolean;
  };
  /**
   * Remove tasks task favorite. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
   */
  "tasks.task.favorite.remove": {
    params: {
      taskId: Numeric;
    };
    result: boolean;
  };
  /**
   * Read tasks task field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
   */
  "tasks.task.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List tasks task field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
   */
  "tasks.task.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Attach tasks task file. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
   */
  "tasks.task.file.attach": {
    params: {
      taskId: Numeric;
      fileIds: readonly Numeric[];
    };
    result: unknown;
  };
  /**
   * Read tasks task file field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
   */
  "tasks.task.file.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List tasks task file field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
   */
  "tasks.task.file.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Attach tasks task files. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
   */
  "tasks.task.files.attach": {
    params: {
      taskId: Numeric;
      fileId: Numeric;
    };
    result: Loose<"attachmentId">;
  };
  /**
   * Read tasks task. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
   */
  "tasks.task.get": {
    params: { params?: Open } & {
      taskId?: Numeric;
      select?: Select;
    };
    result: CoreResults["tasks.task.get"];
  };
  /**
   * Getaccess tasks task. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
   */
  "tasks.task.getaccess": {
    params: {
      taskId: Numeric;
      users?: PhpArray;
    };
    result: Loose<"allowedActions">;
  };
  /**
   * Describe fields of tasks task. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
   */
  "tasks.task.getFields": {
    params: NoParams;
    result: Loose<"fields">;
  };
  /**
   * List tasks task history. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
   */
  "tasks.task.history.list": {
    params: {
      taskId: Numeric;
      filter?: Filter;
      order?: Order;
    };
    result: Loose<"id" | "createdDate" | "field" | "value" | "user">;
  };
  /**
   * List tasks task. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
   */
  "tasks.task.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
      params?: Open;
      start?: Numeric;
    };
    result: CoreResults["tasks.task.list"];
  };
  /**
   * Mute tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
   */
  "tasks.task.mute": {
    params: {
      id: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Pause tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
   */
  "tasks.task.pause": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Pin tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
   */
  "tasks.task.pin": {
    params: {
      id: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Reopen tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
   */
  "tasks.task.renew": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Create tasks task result. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
   */
  "tasks.task.result.add": {
    params: {
      fields: Fields<{
        taskId: Numeric;
        text: string;
      }>;
    };
    result: Loose<"item">;
  };
  /**
   * Addfromchatmessage tasks task result. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
   */
  "tasks.task.result.addfromchatmessage": {
    params: {
      fields: Fields<{
        messageId: Numeric;
      }>;
    };
    result: Loose<"item">;
  };
  /**
   * Create from comment: tasks task result. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
   */
  "tasks.task.result.addFromComment": {
    params: {
      commentId: Numeric;
    };
    result: Loose<
      | "id" | "taskId" | "commentId" | "createdBy" | "createdAt" | "updatedAt" | "status" | "text" | "formattedText"
      | "files"
    >;
  };
  /**
   * Delete tasks task result. Destructive. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
   */
  "tasks.task.result.delete": {
    params: {
      id: Numeric;
    };
    result: Loose<"result">;
  };
  /**
   * Delete from comment: tasks task result. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
   */
  "tasks.task.result.deleteFromComment": {
    params: {
      commentId: Numeric;
    };
    result: unknown;
  };
  /**
   * List tasks task result. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
   */
  "tasks.task.result.list": {
    params: {
      taskId: Numeric;
    };
    result: LooseRows<
      | "id" | "taskId" | "commentId" | "createdBy" | "createdAt" | "updatedAt" | "status" | "text" | "formattedText"
      | "files"
    >;
  };
  /**
   * Change tasks task result. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
   */
  "tasks.task.result.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        text: string;
      }>;
    };
    result: Loose<"item">;
  };
  /**
   * Start tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
   */
  "tasks.task.start": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Startwatch tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
   */
  "tasks.task.startwatch": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Stopwatch tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
   */
  "tasks.task.stopwatch": {
    params: {
      taskId: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Unmute tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
   */
  "tasks.task.unmute": {
    params: {
      id: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Unpin tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
   */
  "tasks.task.unpin": {
    params: {
      id: Numeric;
    };
    result: Loose<"task">;
  };
  /**
   * Change tasks task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
   */
  "tasks.task.update": {
    params: {
      taskId: Numeric;
      fields: Open;
    };
    result: Loose<"task">;
  };
  /**
   * Create tasks template. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
   */
  "tasks.template.add": {
    params: {
      fields: Open;
    };
    result: WireNumber;
  };
  /**
   * Create tasks template checklist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
   */
  "tasks.template.checklist.add": {
    params: {
      templateId: Numeric;
      fields: Fields<{
        TITLE: string;
        PARENT_ID: Numeric;
        SORT_INDEX?: Numeric;
        IS_COMPLETE?: Flag;
        IS_IMPORTANT?: Flag;
        MEMBERS?: Open;
      }>;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Create attachment by content: tasks template checklist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html
   */
  "tasks.template.checklist.addAttachmentByContent": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
      attachmentParameters: {
        NAME?: string;
        CONTENT?: string;
      };
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Create attachments from disk: tasks template checklist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html
   */
  "tasks.template.checklist.addAttachmentsFromDisk": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
      filesIds: PhpArray;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Complete tasks template checklist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
   */
  "tasks.template.checklist.complete": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Delete tasks template checklist. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
   */
  "tasks.template.checklist.delete": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
    };
    result: boolean;
  };
  /**
   * Read tasks template checklist. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html
   */
  "tasks.template.checklist.get": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * List tasks template checklist. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
   */
  "tasks.template.checklist.list": {
    params: {
      templateId: Numeric;
      filter?: Filter;
      select?: Select;
      order?: Order;
    };
    result: Loose<"checkListItems">;
  };
  /**
   * Move after: tasks template checklist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
   */
  "tasks.template.checklist.moveAfter": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
      afterItemId: Numeric;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Move before: tasks template checklist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
   */
  "tasks.template.checklist.moveBefore": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
      beforeItemId: Numeric;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Remove attachments: tasks template checklist. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html
   */
  "tasks.template.checklist.removeAttachments": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
      attachmentsIds: PhpArray;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Reopen tasks template checklist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
   */
  "tasks.template.checklist.renew": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Change tasks template checklist. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
   */
  "tasks.template.checklist.update": {
    params: {
      templateId: Numeric;
      checkListItemId: Numeric;
      fields: Fields<{
        TITLE?: string;
        PARENT_ID?: Numeric;
        SORT_INDEX?: Numeric;
        IS_COMPLETE?: Flag;
        IS_IMPORTANT?: Flag;
        MEMBERS?: Open;
      }>;
    };
    result: Loose<"checkListItem">;
  };
  /**
   * Delete tasks template. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
   */
  "tasks.template.delete": {
    params: {
      templateId: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of tasks template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
   */
  "tasks.template.fields": {
    params: NoParams;
    result: Loose<"title" | "type" | "required" | "default" | "values" | "primary">;
  };
  /**
   * Read tasks template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
   */
  "tasks.template.get": {
    params: {
      templateId: Numeric;
      params?: {
        select?: Select;
      };
    };
    result: Loose<
      | "ID" | "TITLE" | "DESCRIPTION" | "DESCRIPTION_IN_BBCODE" | "PRIORITY" | "STATUS" | "STAGE_ID" | "RESPONSIBLE_ID"
      | "DEADLINE_AFTER" | "START_DATE_PLAN_AFTER" | "END_DATE_PLAN_AFTER" | "REPLICATE" | "CREATED_BY" | "XML_ID"
      | "ALLOW_CHANGE_DEADLINE" | "ALLOW_TIME_TRACKING" | "TASK_CONTROL" | "ADD_IN_REPORT" | "GROUP_ID" | "PARENT_ID"
      | "MULTITASK" | "SITE_ID" | "ACCOMPLICES" | "AUDITORS" | "RESPONSIBLES" | "FILES" | "TAGS" | "DEPENDS_ON"
      | "MATCH_WORK_TIME" | "TASK_ID" | "TPARAM_TYPE" | "TPARAM_REPLICATION_COUNT" | "REPLICATE_PARAMS"
      | "BASE_TEMPLATE_ID" | "TEMPLATE_CHILDREN_COUNT" | "CREATED_BY_NAME" | "CREATED_BY_LAST_NAME"
      | "CREATED_BY_SECOND_NAME" | "CREATED_BY_LOGIN" | "CREATED_BY_WORK_POSITION" | "CREATED_BY_PHOTO"
      | "RESPONSIBLE_NAME" | "RESPONSIBLE_LAST_NAME" | "RESPONSIBLE_SECOND_NAME" | "RESPONSIBLE_LOGIN"
      | "RESPONSIBLE_WORK_POSITION" | "RESPONSIBLE_PHOTO" | "SCENARIO" | "UF_CRM_TASK" | "UF_TASK_WEBDAV_FILES"
    >;
  };
  /**
   * Change tasks template. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
   */
  "tasks.template.update": {
    params: {
      templateId: Numeric;
      fields: Open;
    };
    result: boolean;
  };
}
