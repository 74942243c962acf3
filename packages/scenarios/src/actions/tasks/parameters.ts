import { z } from "zod";
import { deal, description, explained, maybe, moment, person, responsible, task, text, words } from "../parameters.ts";

export const createTaskParameters = z.strictObject({
  title: explained(
    words,
    { ru: "название задачи", en: "title of the task" },
    { ru: "Позвонить в банк", en: "Call the bank" },
  ),
  responsible,
  deadline: maybe(moment),
  description,
  deal: maybe(deal),
});

export const oneTaskParameters = z.strictObject({ task });
export const delegateTaskParameters = z.strictObject({ task, person });
export const postponeTaskParameters = z.strictObject({
  task,
  deadline: explained(
    words,
    {
      ru: "новый срок: пятница 18:00, 25.11; «на неделю» и +3d считаются от старого срока, пока он впереди",
      en: "new deadline: friday 18:00, Nov 25; “by a week” and +3d count from the old one while that lies ahead",
    },
    { ru: "на неделю", en: "+1w" },
  ),
});
export const commentTaskParameters = z.strictObject({
  task,
  text: explained(
    text,
    { ru: "комментарий; Markdown", en: "the comment; Markdown" },
    { ru: "Готово наполовину", en: "Half done" },
  ),
});

export type CreateTask = z.infer<typeof createTaskParameters>;
export type OneTask = z.infer<typeof oneTaskParameters>;
export type DelegateTask = z.infer<typeof delegateTaskParameters>;
export type PostponeTask = z.infer<typeof postponeTaskParameters>;
export type CommentTask = z.infer<typeof commentTaskParameters>;
