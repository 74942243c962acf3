import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../../run/context.ts";
import type { Explanation } from "../../run/scenario.ts";
import { instantOf } from "../present-helpers.ts";
import type { Changes } from "./changes-data.ts";
import { salesExplainMessages } from "./explain-wording.ts";

/** What is compared with daily records, and with which ones; `choice` says in words which a report takes. */
export function explainChanges(
  changes: readonly Changes[],
  choice: string,
  { language, records, whose }: Context,
  format: Format,
): readonly Explanation[] {
  const t = createWording(salesExplainMessages, language);
  if (records === undefined) return [{ figure: t("records"), text: t("recordsOff") }];
  const taken = changes.map(({ record }) => format.dateTime(instantOf(record.takenAt)));
  const found = taken.length === 0 ? t("recordsNone") : t("recordsTaken", { taken: taken.join("; ") });
  const by = whose.ownerIds === undefined ? "" : ` ${t("recordsWhose")}`;
  return [
    { figure: t("records"), text: `${choice} ${found}${by}` },
    { figure: t("movement"), text: t("movementText") },
    { figure: t("datesMoved"), text: t("datesMovedText") },
    { figure: t("trends"), text: t("trendsText") },
  ];
}
