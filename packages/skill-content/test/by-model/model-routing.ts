import { layouts, renderSkill, skills } from "../../src/index.ts";
import { routingPhrases } from "../routing-phrases.ts";

/** What a model is shown: the skills as a host shows them, and how to answer. */
export function systemOf(): string {
  const host = layouts[0]!.id;
  const texts = skills.map((skill) => renderSkill(skill, { host, version: "0.1.0" })["SKILL.md"]);
  return [
    "You have these two skills. Say where the user's sentence leads; run nothing.",
    ...texts,
    "Answer with one line: `report ID`, `action ID`, `page NAME` (a page of bitrix24), `developer NAME` (a page of bitrix24-developer),",
    "`unsure` when you would ask back, or `nothing` when no skill is to be used.",
  ].join("\n\n");
}

/** The questions, by their number. */
export const questions: readonly string[] = routingPhrases.map(([said]) => said);

/** How many answers are right, and which are not. A missing answer is wrong. */
export function scoreAnswers(answers: readonly (string | undefined)[]) {
  const wrong = routingPhrases.flatMap(([said, meant], index) => {
    const answer = answers[index]?.trim().replaceAll("`", "").toLowerCase();
    return answer === meant ? [] : [`${said} → ${answer ?? "no answer"}, not ${meant}`];
  });
  return { asked: routingPhrases.length, right: routingPhrases.length - wrong.length, wrong };
}
