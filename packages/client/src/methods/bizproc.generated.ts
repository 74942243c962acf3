// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type {
  Fields,
  FileValue,
  Filter,
  Flag,
  LooseRows,
  NoParams,
  Numeric,
  Open,
  Order,
  PhpArray,
  Select,
} from "./values.ts";

/** Methods of the section "bizproc". */
export interface BizprocMethods {
  /**
   * Create workflow activity. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
   */
  "bizproc.activity.add": {
    params: {
      CODE: string;
      HANDLER: string;
      AUTH_USER_ID?: Numeric;
      USE_SUBSCRIPTION?: Flag;
      NAME: string | Open;
      DESCRIPTION?: string | Open;
      PROPERTIES?: {
        [name: string]: {
          Name?: string | Open;
          Description?: string | Open;
          Type?: string;
          Options?: PhpArray;
          Required?: Flag;
          Multiple?: Flag;
          Default?: unknown;
        };
      };
      RETURN_PROPERTIES?: {
        [name: string]: {
          Name?: string | Open;
          Description?: string | Open;
          Type?: string;
          Options?: PhpArray;
          Required?: Flag;
          Multiple?: Flag;
          Default?: unknown;
        };
      };
      DOCUMENT_TYPE?: PhpArray;
      FILTER?: Filter;
      USE_PLACEMENT?: Flag;
      PLACEMENT_HANDLER?: string;
    };
    result: boolean;
  };
  /**
   * Delete workflow activity. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
   */
  "bizproc.activity.delete": {
    params: {
      CODE: string;
    };
    result: boolean;
  };
  /**
   * List workflow activity. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
   */
  "bizproc.activity.list": {
    params: NoParams;
    result: readonly unknown[];
  };
  /**
   * Log workflow activity. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
   */
  "bizproc.activity.log": {
    params: {
      EVENT_TOKEN: string;
      LOG_MESSAGE: string;
    };
    result: boolean;
  };
  /**
   * Change workflow activity. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
   */
  "bizproc.activity.update": {
    params: {
      CODE: string;
      FIELDS: Fields<{
        HANDLER?: string;
        AUTH_USER_ID?: Numeric;
        USE_SUBSCRIPTION?: Flag;
        NAME?: string | Open;
        DESCRIPTION?: string | Open;
        PROPERTIES?: {
          [name: string]: {
            Name?: string | Open;
            Description?: string | Open;
            Type?: string;
            Options?: PhpArray;
            Required?: Flag;
            Multiple?: Flag;
            Default?: unknown;
          };
        };
        RETURN_PROPERTIES?: {
          [name: string]: {
            Name?: string | Open;
            Description?: string | Open;
            Type?: string;
            Options?: PhpArray;
            Required?: Flag;
            Multiple?: Flag;
            Default?: unknown;
          };
        };
        DOCUMENT_TYPE?: PhpArray;
        FILTER?: Filter;
        USE_PLACEMENT?: Flag;
        PLACEMENT_HANDLER?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Send workflow event. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html
   */
  "bizproc.event.send": {
    params: {
      EVENT_TOKEN: string;
      RETURN_VALUES?: Open;
      LOG_MESSAGE?: string;
    };
    result: boolean;
  };
  /**
   * Create workflow robot. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html
   */
  "bizproc.robot.add": {
    params: {
      CODE: string;
      HANDLER: string;
      AUTH_USER_ID?: Numeric;
      USE_SUBSCRIPTION?: Flag;
      NAME: string | Open;
      DESCRIPTION?: string | Open;
      PROPERTIES?: {
        [name: string]: {
          Name?: string | Open;
          Description?: string | Open;
          Type?: string;
          Options?: PhpArray;
          Required?: Flag;
          Multiple?: Flag;
          Default?: unknown;
        };
      };
      RETURN_PROPERTIES?: {
        [name: string]: {
          Name?: string | Open;
          Description?: string | Open;
          Type?: string;
          Options?: PhpArray;
          Required?: Flag;
          Multiple?: Flag;
          Default?: unknown;
        };
      };
      DOCUMENT_TYPE?: PhpArray;
      FILTER?: Filter;
      USE_PLACEMENT?: Flag;
      PLACEMENT_HANDLER?: string;
    };
    result: boolean;
  };
  /**
   * Delete workflow robot. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html
   */
  "bizproc.robot.delete": {
    params: {
      CODE: string;
    };
    result: boolean;
  };
  /**
   * List workflow robot. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html
   */
  "bizproc.robot.list": {
    params: NoParams;
    result: readonly unknown[];
  };
  /**
   * Change workflow robot. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html
   */
  "bizproc.robot.update": {
    params: {
      CODE: string;
      FIELDS: Fields<{
        HANDLER?: string;
        AUTH_USER_ID?: Numeric;
        USE_SUBSCRIPTION?: Flag;
        NAME?: string | Open;
        DESCRIPTION?: string | Open;
        PROPERTIES?: {
          [name: string]: {
            Name?: string | Open;
            Description?: string | Open;
            Type?: string;
            Options?: PhpArray;
            Required?: Flag;
            Multiple?: Flag;
            Default?: unknown;
          };
        };
        RETURN_PROPERTIES?: {
          [name: string]: {
            Name?: string | Open;
            Description?: string | Open;
            Type?: string;
            Options?: PhpArray;
            Required?: Flag;
            Multiple?: Flag;
            Default?: unknown;
          };
        };
        DOCUMENT_TYPE?: PhpArray;
        FILTER?: Filter;
        USE_PLACEMENT?: Flag;
        PLACEMENT_HANDLER?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Complete workflow task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html
   */
  "bizproc.task.complete": {
    params: {
      TASK_ID: Numeric;
      STATUS: Numeric | string;
      COMMENT?: string;
      FIELDS?: Open;
    };
    result: boolean;
  };
  /**
   * Delegate workflow task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html
   */
  "bizproc.task.delegate": {
    params: {
      TASK_IDS: PhpArray;
      FROM_USER_ID: Numeric;
      TO_USER_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * List workflow task. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html
   */
  "bizproc.task.list": {
    params: {
      SELECT?: Select;
      FILTER?: Filter;
      ORDER?: Order;
      START?: Numeric;
    };
    result: LooseRows<
      | "ID" | "WORKFLOW_ID" | "DOCUMENT_NAME" | "DESCRIPTION" | "NAME" | "MODIFIED" | "WORKFLOW_STARTED"
      | "WORKFLOW_STARTED_BY" | "OVERDUE_DATE" | "WORKFLOW_TEMPLATE_ID" | "WORKFLOW_TEMPLATE_NAME" | "WORKFLOW_STATE"
      | "STATUS" | "USER_ID" | "USER_STATUS" | "MODULE_ID" | "ENTITY" | "DOCUMENT_ID" | "ACTIVITY" | "ACTIVITY_NAME"
      | "PARAMETERS" | "DOCUMENT_URL"
    >;
  };
  /**
   * Read instances of workflow. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
   */
  "bizproc.workflow.instances": {
    params: {
      SELECT?: Select;
      FILTER?: Filter;
      ORDER?: Order;
      start?: Numeric;
    };
    result: LooseRows<
      | "DOCUMENT_ID" | "ENTITY" | "ID" | "STARTED" | "MODULE_ID" | "OWNED_UNTIL" | "TEMPLATE_ID" | "STARTED_BY"
    >;
  };
  /**
   * Kill workflow. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
   */
  "bizproc.workflow.kill": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Start workflow. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
   */
  "bizproc.workflow.start": {
    params: {
      TEMPLATE_ID: Numeric;
      DOCUMENT_ID: PhpArray;
      PARAMETERS?: Open;
    };
    result: string;
  };
  /**
   * Create workflow template. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
   */
  "bizproc.workflow.template.add": {
    params: {
      DOCUMENT_TYPE: PhpArray;
      NAME: string;
      DESCRIPTION?: string;
      TEMPLATE_DATA: FileValue;
      AUTO_EXECUTE?: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Delete workflow template. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html
   */
  "bizproc.workflow.template.delete": {
    params: {
      ID: Numeric;
    };
    result: unknown;
  };
  /**
   * List workflow template. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
   */
  "bizproc.workflow.template.list": {
    params: {
      SELECT?: Select<
        | "ID" | "MODULE_ID" | "ENTITY" | "DOCUMENT_TYPE" | "AUTO_EXECUTE" | "NAME" | "TEMPLATE" | "PARAMETERS"
        | "VARIABLES" | "CONSTANTS" | "MODIFIED" | "IS_MODIFIED" | "USER_ID" | "SYSTEM_CODE"
      >;
      FILTER?: Filter<
        | "ID" | "MODULE_ID" | "ENTITY" | "DOCUMENT_TYPE" | "AUTO_EXECUTE" | "NAME" | "TEMPLATE" | "PARAMETERS"
        | "VARIABLES" | "CONSTANTS" | "MODIFIED" | "IS_MODIFIED" | "USER_ID" | "SYSTEM_CODE"
      >;
      ORDER?: Order<
        | "ID" | "MODULE_ID" | "ENTITY" | "DOCUMENT_TYPE" | "AUTO_EXECUTE" | "NAME" | "TEMPLATE" | "PARAMETERS"
        | "VARIABLES" | "CONSTANTS" | "MODIFIED" | "IS_MODIFIED" | "USER_ID" | "SYSTEM_CODE"
      >;
      start?: Numeric;
    };
    result: LooseRows<"ID" | "NAME" | "USER_ID" | "SYSTEM_CODE">;
  };
  /**
   * Change workflow template. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
   */
  "bizproc.workflow.template.update": {
    params: {
      ID: string;
      FIELDS: Fields<{
        NAME?: string;
        DESCRIPTION?: string;
        TEMPLATE_DATA?: FileValue;
        AUTO_EXECUTE?: Numeric;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Terminate workflow. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html
   */
  "bizproc.workflow.terminate": {
    params: {
      ID: string;
      STATUS?: string;
    };
    result: boolean;
  };
}
