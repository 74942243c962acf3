import { methodDetails } from "../details/method-details.ts";
import { joinTexts, type Text } from "../text.ts";
import type { Chain, ChainStep } from "./chain.ts";
import { removalOf } from "./removal-of.ts";

/** What can be taken back of a chain: by an undo of its plan, by hand, or not at all. */
export async function chainUndo({ steps }: Chain): Promise<Text> {
  const judged = await Promise.all(steps.map(async (step) => ({ step, isUndone: await isUndone(step) })));
  const undone = judged.filter((one) => one.isUndone);
  const byHand = judged.filter((one) => !one.isUndone && one.step.removedBy !== undefined);
  const lasting = judged.filter(({ step }) => step.removedBy === undefined);
  return joinTexts(
    ...(undone.length === 0 ? [] : [undoneText(removalsOf(undone.map(({ step }) => step)))]),
    ...(byHand.length === 0 ? [] : [byHandText(removalsOf(byHand.map(({ step }) => step)))]),
    ...(lasting.length === 0 ? [] : [lastingText(lasting.map(({ step }) => step))]),
  );
}

async function isUndone({ method }: ChainStep): Promise<boolean> {
  const details = await methodDetails(method);
  return details !== undefined && (await removalOf(details)) !== undefined;
}

function removalsOf(steps: readonly ChainStep[]): string {
  return [...new Set(steps.flatMap(({ removedBy }) => removedBy ?? []))].join(", ");
}

function undoneText(removals: string): Text {
  return {
    ru: `b24 plan undo удалит созданное, если с тех пор его никто не изменил: ${removals}.`,
    en: `b24 plan undo deletes what was made, unless somebody has changed it since: ${removals}.`,
  };
}

function byHandText(removals: string): Text {
  return { ru: `Самому можно удалить: ${removals}.`, en: `To be removed by yourself: ${removals}.` };
}

function lastingText(steps: readonly ChainStep[]): Text {
  const made = (language: keyof Text): string => steps.map(({ makes }) => makes[language]).join(", ");
  return { ru: `Методом не вернуть: ${made("ru")}.`, en: `No method takes back: ${made("en")}.` };
}
