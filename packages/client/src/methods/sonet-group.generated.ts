// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { WireNumber } from "../results/wire-types.ts";
import type {
  DateTime,
  Fields,
  FileValue,
  Filter,
  Loose,
  LooseRows,
  NoParams,
  Numeric,
  Order,
  PhpArray,
  Select,
} from "./values.ts";

/** Methods of the section "sonet-group". */
export interface SonetGroupMethods {
  /**
   * Read socialnetwork workgroup. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html
   */
  "socialnetwork.api.workgroup.get": {
    params: {
      params: {
        groupId: Numeric;
        select?: Select<
          | "ACTIONS" | "AVATAR" | "AVATAR_DATA" | "AVATAR_TYPES" | "COUNTERS" | "DATE_CREATE" | "DEPARTMENTS"
          | "EFFICIENCY" | "FEATURES" | "GROUP_MEMBERS_LIST" | "LIST_OF_MEMBERS" | "LIST_OF_MEMBERS_AWAITING_INVITE"
          | "OWNER_DATA" | "PIN" | "PRIVACY_TYPE" | "SUBJECT_DATA" | "TAGS" | "USER_DATA"
        >;
        mode?: string;
      };
    };
    result: Loose<
      | "ID" | "ACTIVE" | "SITE_ID" | "SUBJECT_ID" | "NAME" | "DESCRIPTION" | "KEYWORDS" | "CLOSED" | "VISIBLE"
      | "OPENED" | "DATE_CREATE" | "DATE_UPDATE" | "DATE_ACTIVITY" | "IMAGE_ID" | "AVATAR_TYPE" | "OWNER_ID"
      | "INITIATE_PERMS" | "NUMBER_OF_MEMBERS" | "NUMBER_OF_MODERATORS" | "PROJECT" | "PROJECT_DATE_START"
      | "PROJECT_DATE_FINISH" | "SEARCH_INDEX" | "LANDING" | "SCRUM_MASTER_ID" | "SCRUM_SPRINT_DURATION"
      | "SCRUM_TASK_RESPONSIBLE" | "TYPE" | "MEMBERS" | "CHAT_ID" | "DIALOG_ID" | "ORDINARY_MEMBERS" | "INVITED_MEMBERS"
      | "MODERATOR_MEMBERS" | "SITE_IDS" | "AVATAR" | "AVATAR_TYPES" | "AVATAR_DATA" | "OWNER_DATA" | "SUBJECT_DATA"
      | "TAGS" | "ACTIONS" | "USER_DATA" | "DEPARTMENTS" | "IS_PIN" | "PRIVACY_CODE" | "LIST_OF_MEMBERS" | "FEATURES"
      | "LIST_OF_MEMBERS_AWAITING_INVITE" | "GROUP_MEMBERS_LIST" | "COUNTERS" | "EFFICIENCY" | "ADDITIONAL_DATA"
    >;
  };
  /**
   * List socialnetwork workgroup. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html
   */
  "socialnetwork.api.workgroup.list": {
    params: {
      filter?: Filter<
        | "ID" | "NAME" | "OWNER_ID" | "ACTIVE" | "VISIBLE" | "OPENED" | "CLOSED" | "PROJECT" | "SUBJECT_ID" | "SITE_ID"
        | "DATE_CREATE" | "DATE_UPDATE" | "DATE_ACTIVITY"
      >;
      select?: Select<
        | "ID" | "ACTIVE" | "SUBJECT_ID" | "NAME" | "DESCRIPTION" | "KEYWORDS" | "CLOSED" | "VISIBLE" | "OPENED"
        | "PROJECT" | "LANDING" | "DATE_CREATE" | "DATE_UPDATE" | "DATE_ACTIVITY" | "IMAGE_ID" | "AVATAR_TYPE"
        | "OWNER_ID" | "NUMBER_OF_MEMBERS" | "NUMBER_OF_MODERATORS" | "INITIATE_PERMS" | "PROJECT_DATE_START"
        | "PROJECT_DATE_FINISH" | "SCRUM_OWNER_ID" | "SCRUM_MASTER_ID" | "SCRUM_SPRINT_DURATION"
        | "SCRUM_TASK_RESPONSIBLE" | "TYPE" | "AVATAR"
      >;
      order?: Order<
        | "ID" | "NAME" | "OWNER_ID" | "ACTIVE" | "VISIBLE" | "OPENED" | "CLOSED" | "PROJECT" | "SUBJECT_ID" | "SITE_ID"
        | "DATE_CREATE" | "DATE_UPDATE" | "DATE_ACTIVITY"
      >;
      params?: {
        IS_ADMIN?: string;
        siteId?: string;
        mode?: string;
        features?: PhpArray;
        mandatoryFeatures?: PhpArray;
        shouldSelectDialogId?: string;
      };
      start?: Numeric;
    };
    result: Loose<"workgroups">;
  };
  /**
   * Create social group. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
   */
  "sonet_group.create": {
    params: {
      NAME: string;
      DESCRIPTION?: string;
      VISIBLE?: string;
      OPENED?: string;
      CLOSED?: string;
      KEYWORDS?: string;
      INITIATE_PERMS?: string;
      PROJECT?: string;
      PROJECT_DATE_START?: DateTime;
      PROJECT_DATE_FINISH?: DateTime;
      SCRUM_MASTER_ID?: Numeric;
      OWNER_ID?: Numeric;
      IMAGE?: FileValue;
      IMAGE_FILE_ID?: Numeric;
      SITE_ID?: PhpArray;
      SUBJECT_ID?: Numeric;
    };
    result: WireNumber;
  };
  /**
   * Delete social group. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html
   */
  "sonet_group.delete": {
    params: {
      GROUP_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Read access of social group feature. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html
   */
  "sonet_group.feature.access": {
    params: {
      GROUP_ID: Numeric;
      FEATURE: string;
      OPERATION: string;
    };
    result: boolean;
  };
  /**
   * Read social group. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html
   */
  "sonet_group.get": {
    params: {
      ORDER?: Order;
      FILTER?: Filter<
        | "ID" | "NAME" | "OWNER_ID" | "ACTIVE" | "VISIBLE" | "OPENED" | "CLOSED" | "DATE_CREATE" | "DATE_UPDATE"
        | "DATE_ACTIVITY" | "IS_EXTRANET"
      >;
      GROUP_ID?: Numeric;
      IS_ADMIN?: string;
      start?: Numeric;
    };
    result: LooseRows<
      | "ID" | "SITE_ID" | "NAME" | "DESCRIPTION" | "DATE_CREATE" | "DATE_UPDATE" | "DATE_ACTIVITY" | "ACTIVE"
      | "VISIBLE" | "OPENED" | "CLOSED" | "SUBJECT_ID" | "OWNER_ID" | "KEYWORDS" | "NUMBER_OF_MEMBERS" | "SUBJECT_NAME"
      | "IMAGE" | "IS_EXTRANET"
    >;
  };
  /**
   * Setowner social group. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html
   */
  "sonet_group.setowner": {
    params: {
      GROUP_ID: Numeric;
      USER_ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Change social group. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html
   */
  "sonet_group.update": {
    params: {
      GROUP_ID: Numeric;
      NAME?: string;
      DESCRIPTION?: string;
      VISIBLE?: string;
      OPENED?: string;
      CLOSED?: string;
      KEYWORDS?: string;
      INITIATE_PERMS?: string;
      PROJECT_DATE_START?: DateTime;
      PROJECT_DATE_FINISH?: DateTime;
      OWNER_ID?: Numeric;
      IMAGE?: FileValue;
      IMAGE_FILE_ID?: Numeric;
      SITE_ID?: PhpArray;
    };
    result: WireNumber;
  };
  /**
   * Create social group user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html
   */
  "sonet_group.user.add": {
    params: {
      GROUP_ID: Numeric;
      USER_ID: Numeric | readonly Numeric[];
    };
    result: readonly unknown[];
  };
  /**
   * Delete social group user. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html
   */
  "sonet_group.user.delete": {
    params: {
      GROUP_ID: Numeric;
      USER_ID: Numeric | readonly Numeric[];
    };
    result: readonly unknown[];
  };
  /**
   * Read social group user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html
   */
  "sonet_group.user.get": {
    params: {
      ID: Numeric;
    };
    result: LooseRows<"USER_ID" | "ROLE">;
  };
  /**
   * Read groups of social group user. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
   */
  "sonet_group.user.groups": {
    params: NoParams;
    result: LooseRows<"GROUP_ID" | "GROUP_NAME" | "ROLE" | "GROUP_IMAGE_ID" | "GROUP_IMAGE" | "IS_EXTRANET">;
  };
  /**
   * Invite social group user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html
   */
  "sonet_group.user.invite": {
    params: {
      GROUP_ID: Numeric;
      USER_ID: Numeric | readonly Numeric[];
      MESSAGE?: string;
    };
    result: readonly unknown[];
  };
  /**
   * Request social group user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html
   */
  "sonet_group.user.request": {
    params: {
      GROUP_ID: Numeric;
      MESSAGE?: string;
    };
    result: boolean;
  };
  /**
   * Change social group user. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html
   */
  "sonet_group.user.update": {
    params: {
      GROUP_ID: Numeric;
      USER_ID: Numeric | readonly Numeric[];
      ROLE: string;
    };
    result: readonly unknown[];
  };
  /**
   * Create tasks scrum backlog. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
   */
  "tasks.api.scrum.backlog.add": {
    params: {
      fields: Fields<{
        groupId: Numeric;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
      }>;
    };
    result: Loose<"id" | "groupId" | "createdBy" | "modifiedBy">;
  };
  /**
   * Delete tasks scrum backlog. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
   */
  "tasks.api.scrum.backlog.delete": {
    params: {
      id: Numeric;
    };
    result: readonly unknown[];
  };
  /**
   * Read tasks scrum backlog. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
   */
  "tasks.api.scrum.backlog.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"id" | "groupId" | "createdBy" | "modifiedBy">;
  };
  /**
   * Describe fields of tasks scrum backlog. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
   */
  "tasks.api.scrum.backlog.getFields": {
    params: NoParams;
    result: Loose<"fields">;
  };
  /**
   * Change tasks scrum backlog. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
   */
  "tasks.api.scrum.backlog.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        groupId?: Numeric;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
      }>;
    };
    result: Loose<"id" | "groupId" | "createdBy" | "modifiedBy">;
  };
  /**
   * Create tasks scrum epic. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
   */
  "tasks.api.scrum.epic.add": {
    params: {
      fields: Fields<{
        name: string;
        description?: string;
        groupId: Numeric;
        color?: string;
        files?: PhpArray;
        createdBy?: Numeric;
        modifiedBy?: Numeric;
      }>;
    };
    result: unknown;
  };
  /**
   * Delete tasks scrum epic. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
   */
  "tasks.api.scrum.epic.delete": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Read tasks scrum epic. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
   */
  "tasks.api.scrum.epic.get": {
    params: {
      id: Numeric;
    };
    result: unknown;
  };
  /**
   * Describe fields of tasks scrum epic. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
   */
  "tasks.api.scrum.epic.getFields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * List tasks scrum epic. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
   */
  "tasks.api.scrum.epic.list": {
    params: {
      order?: Order;
      filter?: Filter;
      select?: Select;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Change tasks scrum epic. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
   */
  "tasks.api.scrum.epic.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        name: string;
        description?: string;
        groupId: Numeric;
        color?: string;
        files?: PhpArray;
      }>;
    };
    result: unknown;
  };
  /**
   * Create stage: tasks scrum kanban. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
   */
  "tasks.api.scrum.kanban.addStage": {
    params: {
      fields: Fields<{
        sprintId: Numeric;
        name: string;
        type?: string;
        sort?: Numeric;
        color?: string;
      }>;
    };
    result: WireNumber;
  };
  /**
   * Create task: tasks scrum kanban. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
   */
  "tasks.api.scrum.kanban.addTask": {
    params: {
      sprintId: Numeric;
      taskId: Numeric;
      stageId: Numeric;
    };
    result: boolean;
  };
  /**
   * Delete stage: tasks scrum kanban. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
   */
  "tasks.api.scrum.kanban.deleteStage": {
    params: {
      stageId: Numeric;
    };
    result: boolean;
  };
  /**
   * Delete task: tasks scrum kanban. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
   */
  "tasks.api.scrum.kanban.deleteTask": {
    params: {
      sprintId: Numeric;
      taskId: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of tasks scrum kanban. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
   */
  "tasks.api.scrum.kanban.getFields": {
    params: NoParams;
    result: Loose<"fields">;
  };
  /**
   * Read stages: tasks scrum kanban. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
   */
  "tasks.api.scrum.kanban.getStages": {
    params: {
      sprintId: Numeric;
    };
    result: LooseRows<"id" | "name" | "sort" | "type" | "sprintId" | "color">;
  };
  /**
   * Change stage: tasks scrum kanban. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
   */
  "tasks.api.scrum.kanban.updateStage": {
    params: {
      stageId: Numeric;
      fields: Fields<{
        sprintId?: Numeric;
        name?: string;
        type?: string;
        sort?: Numeric;
        color?: string;
      }>;
    };
    result: boolean;
  };
  /**
   * Create tasks scrum sprint. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
   */
  "tasks.api.scrum.sprint.add": {
    params: {
      fields: Fields<{
        groupId: Numeric;
        name: string;
        sort?: Numeric;
        dateStart?: string;
        dateEnd?: string;
        status?: string;
      }>;
    };
    result: Loose<
      | "id" | "groupId" | "entityType" | "name" | "goal" | "sort" | "createdBy" | "modifiedBy" | "dateStart"
      | "dateEnd" | "status"
    >;
  };
  /**
   * Complete tasks scrum sprint. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
   */
  "tasks.api.scrum.sprint.complete": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "id" | "groupId" | "entityType" | "name" | "goal" | "sort" | "createdBy" | "modifiedBy" | "dateStart"
      | "dateEnd" | "status"
    >;
  };
  /**
   * Delete tasks scrum sprint. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
   */
  "tasks.api.scrum.sprint.delete": {
    params: {
      id: Numeric;
    };
    result: readonly unknown[];
  };
  /**
   * Read tasks scrum sprint. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
   */
  "tasks.api.scrum.sprint.get": {
    params: {
      sprintId: Numeric;
      id?: Numeric;
    };
    result: Loose<
      | "id" | "groupId" | "entityType" | "name" | "goal" | "sort" | "createdBy" | "modifiedBy" | "dateStart"
      | "dateEnd" | "status"
    >;
  };
  /**
   * Describe fields of tasks scrum sprint. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
   */
  "tasks.api.scrum.sprint.getFields": {
    params: NoParams;
    result: Loose<"fields">;
  };
  /**
   * List tasks scrum sprint. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
   */
  "tasks.api.scrum.sprint.list": {
    params: {
      order?: Order<
        | "ID" | "GROUP_ID" | "ENTITY_TYPE" | "NAME" | "SORT" | "CREATED_BY" | "MODIFIED_BY" | "DATE_START" | "DATE_END"
        | "STATUS" | "INFO"
      >;
      filter?: Filter<
        | "ID" | "GROUP_ID" | "ENTITY_TYPE" | "NAME" | "SORT" | "CREATED_BY" | "MODIFIED_BY" | "DATE_START" | "DATE_END"
        | "STATUS" | "INFO"
      >;
      select?: Select;
      start?: Numeric;
    };
    result: unknown;
  };
  /**
   * Start tasks scrum sprint. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
   */
  "tasks.api.scrum.sprint.start": {
    params: {
      id: Numeric;
    };
    result: Loose<
      | "id" | "groupId" | "entityType" | "name" | "goal" | "sort" | "createdBy" | "modifiedBy" | "dateStart"
      | "dateEnd" | "status"
    >;
  };
  /**
   * Change tasks scrum sprint. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
   */
  "tasks.api.scrum.sprint.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        groupId?: Numeric;
        name?: string;
        sort?: Numeric;
        dateStart?: string;
        dateEnd?: string;
        status?: string;
      }>;
    };
    result: Loose<
      | "id" | "groupId" | "entityType" | "name" | "goal" | "sort" | "createdBy" | "modifiedBy" | "dateStart"
      | "dateEnd" | "status"
    >;
  };
  /**
   * Read tasks scrum task. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
   */
  "tasks.api.scrum.task.get": {
    params: {
      id: Numeric;
    };
    result: Loose<"entityId" | "storyPoints" | "epicId" | "sort" | "createdBy" | "modifiedBy">;
  };
  /**
   * Describe fields of tasks scrum task. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
   */
  "tasks.api.scrum.task.getFields": {
    params: NoParams;
    result: unknown;
  };
  /**
   * Change tasks scrum task. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
   */
  "tasks.api.scrum.task.update": {
    params: {
      id: Numeric;
      fields: Fields<{
        entityId?: Numeric;
        storyPoints?: string;
        epicId?: Numeric;
        sort?: Numeric;
      }>;
    };
    result: unknown;
  };
}
