import { stemsOf } from "@b24kit/catalog";
import type { Action, Scenario } from "@b24kit/scenarios";

/** Which words mean which report; in English the ids say it themselves. */
export function reportList(reports: readonly Scenario[]): string {
  return reports.map(({ id, triggers }) => `- ${id}: ${unlike(triggers.ru).join(", ")}`).join("\n");
}

/** What an action takes, and which Russian words mean it. */
export function actionList(actions: readonly Action[]): string {
  return actions.map(({ id, triggers, words }) => `- ${[id, ...words].join(" ")}: ${triggers.ru[0]}`).join("\n");
}

/** The first phrase, and the second when it has no word of the first. */
function unlike([first = "", second = ""]: readonly string[]): readonly string[] {
  const known = new Set(stemsOf(first));
  return stemsOf(second).some((stem) => known.has(stem)) ? [first] : [first, second].filter((text) => text !== "");
}
