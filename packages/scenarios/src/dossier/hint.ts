import { searchWords } from "../domain/clients/asked.ts";
import type { DossierData } from "./data.ts";
import type { DossierShowing } from "./showing.ts";

/** What fits next: to choose, to look further, to plan a step where none is planned. */
export function dossierHint({ outcome, choices, asked, deals, history }: DossierData, { t }: DossierShowing): string {
  const [choice] = choices?.items ?? [];
  if (choice !== undefined) return t("hintChoose", { type: choice.type, id: String(choice.id) });
  // Words of the question that are safe to be typed into a shell.
  if (outcome !== "client") return t("hintSearch", { text: searchWords(asked.text).join(" ") });
  const [largest] = deals?.open.ids ?? [];
  if (largest === undefined) return t("hintMeeting");
  return t(history?.next.count === 0 ? "hintPlan" : "hintMove", { id: String(largest) });
}
