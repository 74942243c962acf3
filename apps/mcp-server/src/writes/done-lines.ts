import { actionWords, doneObject, kindName } from "@b24kit/guard";
import { scrubText } from "@b24kit/report";
import { type Applied, type Language, type PlannedObject, recordLinks } from "b24kit";
import { whichOf } from "./plan-lines.ts";

/** What was done, a line for each object: "Changed: deal 544 “New title” https://…". */
export function doneLines({ objects, plan }: Applied, language: Language): readonly string[] {
  return objects.map((object, index) => {
    const named = doneObject(object, plan.objects[index]);
    const done = actionWords[object.action].done[language];
    const link = object.url ?? linkOf(named, plan);
    return scrubText(`${done}: ${kindName(object.kind)[language]}${whichOf(named, language)} ${link}`.trim());
  });
}

/** Where a person finds what is still there; "" when that is not known. */
function linkOf({ action, kind, id }: PlannedObject, { portal }: Applied["plan"]): string {
  if (action === "delete" || id === undefined || !/^\d+$/.test(id)) return "";
  const links = recordLinks(portal.url);
  if (kind === "task") return portal.userId === undefined ? "" : links.task(Number(id), portal.userId);
  return isLinked(kind) ? links[kind](Number(id)) : "";
}

const linked = ["deal", "lead", "contact", "company"] as const;

function isLinked(kind: string): kind is (typeof linked)[number] {
  return linked.some((one) => one === kind);
}
