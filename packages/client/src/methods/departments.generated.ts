// Made by packages/client/scripts/build-methods.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: names, types, effects, page paths.
import type { CoreResults } from "../results/core-results.generated.ts";
import type { WireNumber } from "../results/wire-types.ts";
import type { Direction, Flag, Loose, NoParams, Numeric, Open, PhpArray, Select } from "./values.ts";

/** Methods of the section "departments". */
export interface DepartmentsMethods {
  /**
   * Create department. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-add.html
   */
  "department.add": {
    params: {
      NAME: string;
      SORT?: Numeric;
      PARENT: Numeric;
      UF_HEAD?: unknown;
      [name: `UF_${string}`]: unknown;
    };
    result: WireNumber;
  };
  /**
   * Delete department. Destructive.
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
   */
  "department.delete": {
    params: {
      ID: Numeric;
    };
    result: boolean;
  };
  /**
   * Describe fields of department. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
   */
  "department.fields": {
    params: NoParams;
    result: Loose<"ID" | "NAME" | "SORT" | "PARENT" | "UF_HEAD">;
  };
  /**
   * Read department. Reads.
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-get.html
   */
  "department.get": {
    params: {
      sort?: string;
      order?: Direction;
      ID?: Numeric;
      NAME?: string;
      SORT?: Numeric;
      PARENT?: Numeric;
      UF_HEAD?: unknown;
      START?: Numeric;
      [name: `UF_${string}`]: unknown;
    };
    result: CoreResults["department.get"];
  };
  /**
   * Change department. Writes.
   * @see https://apidocs.bitrix24.com/api-reference/departments/department-update.html
   */
  "department.update": {
    params: {
      ID: Numeric;
      NAME?: string;
      SORT?: Numeric;
      PARENT?: Numeric;
      UF_HEAD?: unknown;
      [name: `UF_${string}`]: unknown;
    };
    result: boolean;
  };
  /**
   * Count company structure employee. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
   */
  "humanresources.employee.count": {
    params: NoParams;
    result: Loose<"total">;
  };
  /**
   * Read company structure employee field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
   */
  "humanresources.employee.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List company structure employee field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
   */
  "humanresources.employee.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read multidepartment of company structure employee. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
   */
  "humanresources.employee.multidepartment": {
    params: NoParams;
    result: Loose<"employees">;
  };
  /**
   * Search company structure employee. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
   */
  "humanresources.employee.search": {
    params: {
      name: string;
      nodeId?: Numeric;
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read subordinates of company structure employee. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
   */
  "humanresources.employee.subordinates": {
    params: {
      id: Numeric;
    };
    result: Loose<"userId">;
  };
  /**
   * Create company structure node. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
   */
  "humanresources.node.add": {
    params: {
      type: string;
      name: string;
      parentId: Numeric;
      description?: string;
      colorName?: string;
      userIds?: {
        MEMBER_HEAD?: PhpArray;
        MEMBER_DEPUTY_HEAD?: PhpArray;
        MEMBER_EMPLOYEE?: PhpArray;
        MEMBER_TEAM_HEAD?: PhpArray;
        MEMBER_TEAM_DEPUTY_HEAD?: PhpArray;
        MEMBER_TEAM_EMPLOYEE?: PhpArray;
      };
      moveUsersToNode?: Flag;
      createChat?: Flag;
      bindingChatIds?: PhpArray;
      createChannel?: Flag;
      bindingChannelIds?: PhpArray;
      createCollab?: Flag;
      bindingCollabIds?: PhpArray;
      settings?: {
        BUSINESS_PROC_AUTHORITY?: PhpArray;
        REPORTS_AUTHORITY?: PhpArray;
      };
    };
    result: Loose<
      | "id" | "name" | "type" | "structureId" | "parentId" | "description" | "accessCode" | "userCount" | "colorName"
      | "xmlId" | "createdAt" | "updatedAt" | "members" | "userId" | "workPosition" | "role" | "avatar" | "url"
    >;
  };
  /**
   * Read children of company structure node. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
   */
  "humanresources.node.children": {
    params: {
      id: Numeric;
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Change company structure node communication. Destructive. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
   */
  "humanresources.node.communication.edit": {
    params: {
      nodeId: Numeric;
      communicationType: string;
      createDefault?: Flag;
      ids?: PhpArray;
      removeIds?: PhpArray;
      withChildren?: Flag;
    };
    result: Loose<"success">;
  };
  /**
   * List company structure node communication. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html
   */
  "humanresources.node.communication.list": {
    params: {
      id: Numeric;
    };
    result: Loose<"chatsNoAccess" | "channelsNoAccess" | "collabsNoAccess">;
  };
  /**
   * Count company structure node. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
   */
  "humanresources.node.count": {
    params: NoParams;
    result: Loose<"departments" | "teams">;
  };
  /**
   * Change company structure node. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
   */
  "humanresources.node.edit": {
    params: {
      id: Numeric;
      name?: string;
      description?: string;
      colorName?: string;
    };
    result: Loose<
      | "id" | "name" | "type" | "structureId" | "parentId" | "description" | "accessCode" | "userCount" | "colorName"
      | "xmlId" | "createdAt" | "updatedAt"
    >;
  };
  /**
   * Read company structure node field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
   */
  "humanresources.node.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List company structure node field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
   */
  "humanresources.node.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Read company structure node. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
   */
  "humanresources.node.get": {
    params: {
      id: Numeric;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List company structure node. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
   */
  "humanresources.node.list": {
    params: {
      type: string;
      select?: Select;
      pagination?: Open;
    };
    result: Loose<"items">;
  };
  /**
   * Create company structure node member. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
   */
  "humanresources.node.member.add": {
    params: {
      nodeId: Numeric;
      userIds: PhpArray;
      role: string;
    };
    result: Loose<"success">;
  };
  /**
   * Read company structure node member field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
   */
  "humanresources.node.member.field.get": {
    params: {
      name: string;
      select?: Select;
    };
    result: Loose<"item">;
  };
  /**
   * List company structure node member field. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
   */
  "humanresources.node.member.field.list": {
    params: {
      select?: Select;
    };
    result: Loose<"items">;
  };
  /**
   * Move company structure node member. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
   */
  "humanresources.node.member.move": {
    params: {
      nodeId: Numeric;
      userIds: PhpArray;
      role?: string;
    };
    result: Loose<"success">;
  };
  /**
   * Remove company structure node member. Destructive. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
   */
  "humanresources.node.member.remove": {
    params: {
      nodeId: Numeric;
      userIds: PhpArray;
    };
    result: Loose<"removed" | "failed" | "userId" | "reason">;
  };
  /**
   * Set company structure node member. Destructive. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
   */
  "humanresources.node.member.set": {
    params: {
      nodeId: Numeric;
      userIds: {
        MEMBER_HEAD?: PhpArray;
        MEMBER_DEPUTY_HEAD?: PhpArray;
        MEMBER_EMPLOYEE?: PhpArray;
        MEMBER_TEAM_HEAD?: PhpArray;
        MEMBER_TEAM_DEPUTY_HEAD?: PhpArray;
        MEMBER_TEAM_EMPLOYEE?: PhpArray;
      };
    };
    result: Loose<"success">;
  };
  /**
   * Move company structure node. Writes. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
   */
  "humanresources.node.move": {
    params: {
      id: Numeric;
      parentId: Numeric;
    };
    result: Loose<
      | "id" | "name" | "type" | "structureId" | "parentId" | "description" | "accessCode" | "userCount" | "colorName"
      | "xmlId" | "createdAt" | "updatedAt"
    >;
  };
  /**
   * Search company structure node. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
   */
  "humanresources.node.search": {
    params: {
      type: string;
      name: string;
      parentId?: Numeric;
      pagination?: Open;
    };
    result: Loose<
      | "items" | "id" | "name" | "type" | "structureId" | "parentId" | "description" | "accessCode" | "userCount"
      | "colorName" | "xmlId" | "createdAt" | "updatedAt"
    >;
  };
}
