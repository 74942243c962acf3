import type { Notice, Wording } from "@b24kit/report";
import type { Context } from "./context.ts";
import type { NoticeKey } from "./notice-wording.ts";
import { partFailures } from "./part-failures.ts";

/** What to know of the people asked about, before the numbers are believed. */
export function whoseNotices({ whose, zone, dictionaries }: Context, t: Wording<NoticeKey>): readonly Notice[] {
  const { kind, name, personIds } = whose;
  if (kind === "user" && partFailures(dictionaries, ["people"]).length > 0) {
    return [{ kind: "info", text: t("unreadProfile", { name, zone: zone.id }) }];
  }
  if (kind !== "department") return [];
  const hasChildren = [...dictionaries.departments.values()].some(({ parentId }) => parentId === whose.id);
  if (personIds?.length === 0) {
    return [{ kind: "info", text: t("emptyDepartment", { name }), action: t("emptyDepartmentAction") }];
  }
  return hasChildren ? [{ kind: "info", text: t("withoutSubdepartments", { name }) }] : [];
}
