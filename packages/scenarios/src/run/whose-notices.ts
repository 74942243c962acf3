import { quoted, type Notice, type Wording } from "@b24kit/report";
import type { Context } from "./context.ts";
import type { NoticeKey } from "./notice-wording.ts";
import { partFailures } from "./part-failures.ts";
import { hasSubdepartments } from "./whose-departments.ts";

/** What to know of the people asked about, before the numbers are believed. */
export function whoseNotices(
  { whose, zone, dictionaries, parameters, language }: Context,
  t: Wording<NoticeKey>,
): readonly Notice[] {
  const { kind, name, personIds, departmentIds } = whose;
  if (kind === "user" && partFailures(dictionaries, ["people"]).length > 0) {
    return [{ kind: "info", text: t("unreadProfile", { name, zone: zone.id }) }];
  }
  if (kind !== "department") return [];
  const department = { name: quoted(name, language) };
  const takesDeep = parameters.deep !== undefined;
  const isCut = hasSubdepartments(departmentIds, dictionaries);
  if (personIds?.length === 0) {
    const action = t(takesDeep && isCut ? "subdepartmentsAction" : "emptyDepartmentAction");
    return [{ kind: "info", text: t("emptyDepartment", department), action }];
  }
  if (!isCut) return [];
  const action = takesDeep ? { action: t("subdepartmentsAction") } : {};
  return [{ kind: "info", text: t("withoutSubdepartments", department), ...action }];
}
