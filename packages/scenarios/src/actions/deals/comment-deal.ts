import { commentDeal } from "@b24kit/portal";
import type { ActionContext, ActionRequest } from "../action.ts";
import { messageCommands } from "../message-commands.ts";
import { resolveDeal } from "../resolve/deal.ts";
import { quoted, shown } from "../text-of.ts";
import { dealTitles } from "./deal-request.ts";
import type { CommentDeal } from "./parameters.ts";

export async function prepareCommentDeal(context: ActionContext, parameters: CommentDeal): Promise<ActionRequest> {
  const deal = await resolveDeal(context, parameters.deal);
  const title = quoted(deal.title);
  const said = quoted(parameters.text);
  return {
    commands: messageCommands("comment", parameters.text, (text) => commentDeal(deal.id, text)),
    question: {
      ru: `Написать комментарий ${said.ru} в ленту сделки ${title.ru}?`,
      en: `Write the comment ${said.en} in the timeline of the deal ${title.en}?`,
    },
    objects: [
      {
        action: "send",
        kind: "deal-comment",
        id: String(deal.id),
        title: shown(deal.title),
        url: context.links.deal(deal.id),
        changes: [{ field: "comment", title: dealTitles.comment, after: parameters.text }],
      },
    ],
    notes: [],
  };
}
