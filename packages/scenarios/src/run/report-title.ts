import { createWording } from "@b24kit/report";
import { sharedMessages } from "../shared/wording.ts";
import type { Context } from "./context.ts";
import type { Scenario } from "./scenario.ts";

/** The title, with whose things the report speaks of unless they are one's own. */
export function reportTitle(
  { title: titles, isAboutRecords, parameters: { shape } }: Pick<Scenario, "title" | "isAboutRecords" | "parameters">,
  { whose, language }: Context,
): string {
  const title = titles[language];
  if (isAboutRecords === true && whose.kind === shape.whose.parse(undefined).kind) return title;
  const t = createWording(sharedMessages, language);
  if (whose.kind === "user") return t("ofUser", { title, name: whose.name });
  if (whose.kind === "department")
    return t(whose.isDeep ? "ofDepartmentDeep" : "ofDepartment", { title, name: whose.name });
  return whose.kind === "all" ? t("ofAll", { title }) : title;
}
