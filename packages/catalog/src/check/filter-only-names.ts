/**
 * Names that are conditions without being fields of the record, as far as the pages of these lists name them.
 * https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
 */
const filterOnly: Readonly<Record<string, readonly string[]>> = {
  task: [
    "REAL_STATUS",
    "STATUS",
    "MEMBER",
    "DOER",
    "ACCOMPLICE",
    "AUDITOR",
    "TAG",
    "OVERDUED",
    "GROUP_ID",
    "RESPONSIBLE_ID",
    "CREATED_BY",
    "UF_CRM_TASK",
  ],
  user: ["NAME_SEARCH", "USER_TYPE", "UF_DEPARTMENT", "FIND"],
};

/** Tells whether an entity's list filters by a name that is no field. */
export function isFilterOnly(entity: string | undefined, name: string): boolean {
  if (entity === undefined) return false;
  if (Object.hasOwn(filterOnly, entity)) return filterOnly[entity]?.includes(name) === true;
  return /^(?:STAGE_SEMANTIC_ID|STATUS_SEMANTIC_ID|HAS_PHONE|HAS_EMAIL)$/.test(name);
}
