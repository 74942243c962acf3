import type { Content } from "@b24kit/report";
import { shortText } from "../shared/present-helpers.ts";
import type { SearchData } from "./data.ts";
import type { SearchShowing } from "./showing.ts";

/** Where was looked, when little or nothing was found: who knows that can tell what to try. */
export function lookedLines(data: SearchData, showing: SearchShowing): readonly Content[] {
  const { asked, looked, found } = data;
  const { t } = showing;
  if (asked.kind === "recent" || (found !== null && found > 0 && asked.kind !== "email")) return [];
  const places = looked.map((place) => t("place", { place })).join(", ");
  const lines = [
    t("looked", { places }),
    ...((asked.kind === "phone" || asked.kind === "number") && found === 0
      ? [t("spellings", { values: asked.values.map((value) => shortText(value, 40)).join("; ") })]
      : []),
    ...outsiderLine(data, showing),
  ];
  return [{ kind: "paragraph", text: [{ text: lines.join(" "), tone: "muted" }] }];
}

/** Whether those who are no employees could be seen at all: an empty answer says little otherwise. */
function outsiderLine({ guests, emailUsers }: SearchData, { t }: SearchShowing): readonly string[] {
  if (guests === null || emailUsers === null) return [];
  if (guests.visible + emailUsers.visible === 0) return [t("outsidersNone")];
  return [t("outsidersSeen", { guests: guests.visible, emailUsers: emailUsers.visible })];
}
